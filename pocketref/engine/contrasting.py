"""Which rates may be subtracted: of one trial, by chance, of one cut; and the counts they give."""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import noun
from pocketref.model.risk import Counts
from pocketref.model.toxicity import Contrast, Rate, Trial

_HUNDRED = 100


@noun
class Pair:
    """The rates that a contrast holds against each other; no other where one group reported it."""

    title: str
    rate: Rate
    other: Rate | None = None


@noun
class Ends:
    """The fewest and the most people a rate can stand for; the same where they were counted."""

    fewest: Counts
    most: Counts


def pairs(trial: Trial, rates: tuple[Rate, ...]) -> Iterator[Pair]:
    """The rates of each contrast of a trial, those with first, like against like."""
    for contrast in trial.contrasts:
        yield from _paired(contrast, tuple(rate for rate in rates if rate.trial == trial.id))


def _paired(contrast: Contrast, rates: tuple[Rate, ...]) -> Iterator[Pair]:
    against = {_kind(rate): rate for rate in rates if rate.arm == contrast.against}
    for rate in rates:
        if rate.arm == contrast.arm:
            other = against.pop(_kind(rate), None)
            yield Pair(title=contrast.title, rate=rate, other=other)
    for rate in against.values():
        yield Pair(title=contrast.title, rate=rate)


def _kind(rate: Rate) -> tuple[str, ...]:
    """What two rates must have in common."""
    return (rate.event, rate.cut, rate.period, rate.group, rate.grades)


def refusal(trial: Trial, one: Rate, other: Rate) -> Finding | None:
    """Why two rates are not subtracted; None if they may be. The trial is that of the first."""
    unlike = (mine != its for mine, its in zip(_kind(one), _kind(other), strict=True))
    reasons = (
        one.trial != other.trial,
        not trial.randomised,
        not (one.compared and other.compared),
        *unlike,
        one.people is None or other.people is None,
    )
    if True not in reasons:
        return None
    return Finding(
        severity=Severity.NOTE,
        code=(
            "not-same-trial",
            "not-randomised",
            "arms-pooled",
            "not-same-event",
            "not-same-cut",
            "not-same-period",
            "not-same-group",
            "not-same-grades",
            "no-denominator",
        )[reasons.index(True)],
        about=trial.id,
        words=(trial.title,),
        facts=trial.facts,
    )


def alone(trial: Trial) -> Finding:
    """That the other group did not report it, or not alike."""
    return Finding(
        severity=Severity.NOTE, code="one-group-only", about=trial.id, words=(trial.title,)
    )


def uncounted(trial: Trial) -> Finding:
    """That no count of people makes a percentage as it was printed."""
    return Finding(severity=Severity.NOTE, code="no-count", about=trial.id, words=(trial.title,))


def ends(rate: Rate) -> Ends | None:
    """The people a rate stands for: its count, or every count that rounds to its percentage.

    None where of how many was not read, and where no count makes the percentage.
    """
    match rate.people, rate.events, rate.percent:
        case Stated() as people, Stated() as events, _:
            fewest = most = int(events.value.value)
        case Stated() as people, None, Stated() as percent:
            fewest, most = _rounded(percent.value.value, int(people.value.value))
        case _:
            return None
    of = int(people.value.value)
    if fewest > most:
        return None
    return Ends(fewest=Counts(events=fewest, people=of), most=Counts(events=most, people=of))


def _rounded(percent: Decimal, people: int) -> tuple[int, int]:
    """The fewest and the most that print as a percentage: half a unit of its last place off."""
    half = Decimal(5).scaleb(min(int(percent.as_tuple().exponent), 0) - 1)
    low, high = ((percent + off) * people / _HUNDRED for off in (-half, half))
    return (
        max(0, int(low.to_integral_value(rounding=ROUND_CEILING))),
        min(people, int(high.to_integral_value(rounding=ROUND_FLOOR))),
    )
