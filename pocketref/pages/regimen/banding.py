"""A rule's ruler: the stretches of ejection fraction in which it says one and the same."""

from decimal import Decimal
from itertools import groupby

from pocketref.engine.gating import judge
from pocketref.model.gate import GateRule, Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.pages.regimen.turning import turning
from pocketref.pages.regimen.view import Band
from pocketref.pages.rulings import IF_NO_SYMPTOMS
from pocketref.wording import phrases
from pocketref.worksheet.worksheet import Worksheet

_HALF = Decimal("0.5")


def bands(
    protocol: Protocol, rule: GateRule, worksheet: Worksheet, low: int, high: int
) -> tuple[Band, ...]:
    """The rule asked at half percents between whole ones; runs of one answer make a band."""
    turns = turning(rule, worksheet.patient, protocol.bounds)
    ruling, asked = _at(protocol, rule, worksheet, low), []
    for percent in range(low, high):
        if percent in turns:
            ruling = _at(protocol, rule, worksheet, percent)
        asked.append((percent, (ruling.verdict, ruling.unless_symptoms)))
    runs = ((answer, list(run)) for answer, run in groupby(asked, key=lambda pair: pair[1]))
    return tuple(_band(run[0][0], run[-1][0] + 1, *answer) for answer, run in runs)


def quiet(shown: tuple[Band, ...]) -> tuple[Band, ...]:
    """The bands of a rule that is only shown: without a warning colour."""
    return tuple(
        band if band.verdict == Verdict.GO else but(band, verdict="beside") for band in shown
    )


def _band(low: int, high: int, verdict: Verdict, unless_symptoms: bool) -> Band:  # noqa: FBT001  # as it was asked
    if verdict is Verdict.NEEDS:
        return Band(low=low, high=high, verdict="depends", text="depends")
    said = IF_NO_SYMPTOMS.lower() if unless_symptoms else ""
    return Band(low=low, high=high, verdict=verdict.value, text=phrases.heart(verdict), said=said)


def _at(protocol: Protocol, rule: GateRule, worksheet: Worksheet, percent: int) -> Ruling:
    now = Quantity(value=percent + _HALF, unit="%")
    patient = but(worksheet.patient, lvef=now)
    return judge(rule, patient, worksheet.occasion, protocol.bounds)
