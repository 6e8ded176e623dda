"""The heart's rules side by side: each source's ruler, and its verdict for the worksheet."""

from decimal import Decimal
from itertools import groupby

from pocketref.agreement.heart import judge_heart
from pocketref.engine.gating import judge
from pocketref.model.gate import GateRule, Subject, Verdict
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.plan import Ruling
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages import rulings as said
from pocketref.pages.differing import CLOSE
from pocketref.pages.plans import protocol_here
from pocketref.pages.regimen.turning import turning
from pocketref.pages.regimen.view import Band, Comparison, RuleRow
from pocketref.wording import numbers, phrases
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.worksheet import Worksheet

# The ruler's ends, in percent: wide enough for every limit, wider if the patient's values are.
_LOW, _HIGH, _STEP = 35, 70, 5
_HALF = Decimal("0.5")


def compare(worksheet: Worksheet, library: Library, differ: tuple[str, ...]) -> Comparison:
    """All rules about the heart for the values on the worksheet; without a regimen, the first's.

    Args:
        worksheet: its LVEF now and at baseline, the local lower limit, and symptoms.
        library: the open pack.
        differ: facts that say why the sources may differ.
    """
    protocol, patient = protocol_here(worksheet, library), worksheet.patient
    rules = tuple(rule for rule in protocol.gates if rule.about is Subject.LVEF)
    rulings = judge_heart(rules, patient, worksheet.occasion, protocol.bounds)
    low, high = _ends(patient)
    rows = tuple(
        _row(library, ruling, _bands(protocol, rule, worksheet, low, high))
        for rule, ruling in zip(rules, rulings, strict=True)
    )
    rows = tuple(sorted(rows, key=lambda row: row.beside))
    return Comparison(
        title="Sources differ: when to withhold or stop",
        values=_values(patient),
        now=_whole(patient.lvef),
        was=_whole(patient.lvef_baseline),
        low=low,
        high=high,
        column=_column(patient),
        rows=rows,
        why=" ".join(library.fact(fact).statement for fact in differ),
        close=CLOSE,
        text=" ".join(f"{row.name}, {row.source}: {row.verdict}. {row.why}" for row in rows),
    )


def _row(library: Library, ruling: Ruling, bands: tuple[Band, ...]) -> RuleRow:
    return RuleRow(
        id=ruling.rule,
        name=said.whose(library, ruling),
        source=said.named(library, ruling),
        bands=bands if ruling.applies else tuple(_quiet(band) for band in bands),
        verdict=said.word(ruling),
        tone=ruling.verdict.value,
        why=said.why(library, ruling),
        beside=not ruling.applies,
        facts=ruling.facts,
    )


def _quiet(band: Band) -> Band:
    return band if band.verdict == Verdict.GO else but(band, verdict="beside")


def _bands(
    protocol: Protocol, rule: GateRule, worksheet: Worksheet, low: int, high: int
) -> tuple[Band, ...]:
    """The rule asked at half percents between whole ones; runs of one answer make a band."""
    turns = turning(rule, worksheet.patient, protocol.bounds)
    verdict, asked = _at(protocol, rule, worksheet, low), []
    for percent in range(low, high):
        if percent in turns:
            verdict = _at(protocol, rule, worksheet, percent)
        asked.append((percent, verdict))
    bands = []
    for answer, run in groupby(asked, key=lambda pair: pair[1]):
        percents = [percent for percent, _ in run]
        word = "depends" if answer is Verdict.NEEDS else phrases.heart(answer)
        tone = "depends" if answer is Verdict.NEEDS else answer.value
        bands.append(Band(low=percents[0], high=percents[-1] + 1, verdict=tone, text=word))
    return tuple(bands)


def _at(protocol: Protocol, rule: GateRule, worksheet: Worksheet, percent: int) -> Verdict:
    now = Quantity(value=percent + _HALF, unit="%")
    patient = but(worksheet.patient, lvef=now)
    return judge(rule, patient, worksheet.occasion, protocol.bounds).verdict


def _ends(patient: Patient) -> tuple[int, int]:
    known = [value for value in (_whole(patient.lvef), _whole(patient.lvef_baseline)) if value]
    low = min([_LOW, *(value - value % _STEP for value in known)])
    return low, max([_HIGH, *(value - value % _STEP + _STEP for value in known)])


def _whole(value: Quantity | None) -> int | None:
    return None if value is None else int(value.value)


def _values(patient: Patient) -> str:
    if patient.lvef is None or patient.lvef_baseline is None:
        missing = [
            name
            for name, value in (
                ("lvef-baseline", patient.lvef_baseline),
                ("lvef", patient.lvef),
            )
            if value is None
        ]
        return needs_sentence(tuple(missing))
    fall = patient.lvef_baseline - patient.lvef
    was, now = numbers.amount(patient.lvef_baseline), numbers.amount(patient.lvef)
    return f"LVEF {was} at baseline, {now} now, {phrases.fall(fall)}"


def _column(patient: Patient) -> str:
    if patient.lvef is None or patient.lvef_baseline is None:
        return "For this patient"
    was, now = numbers.number(patient.lvef_baseline.value), numbers.number(patient.lvef.value)
    return f"For {was} to {now}"
