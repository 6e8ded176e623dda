"""Events with and without within a trial: subtracted where that is fair, else side by side."""

from collections.abc import Iterator

from pocketref.agreement.risk import weigh_agreed
from pocketref.engine.contrasting import Ends, Pair, alone, ends, pairs, refusal, uncounted
from pocketref.model.finding import Finding, Severity
from pocketref.model.risk import Apart, Compared, Risk
from pocketref.model.toxicity import Rate, Trial
from pocketref.recheck.rounding import counts


def compare_all(
    trial: Trial, rates: tuple[Rate, ...], cohort: int | None = None
) -> tuple[Compared | Apart, ...]:
    """Every contrast of a trial for these rates, in the order of the contrasts and the rates.

    A rate that no other group reported alike stands alone, once, and says so.
    """
    found = tuple(pairs(trial, rates))
    paired = {rate for pair in found if pair.other for rate in (pair.rate, pair.other)}
    return tuple(_all(trial, found, paired, cohort))


def _all(
    trial: Trial, found: tuple[Pair, ...], told: set[Rate], cohort: int | None
) -> Iterator[Compared | Apart]:
    for pair in found:
        if pair.other is not None:
            yield compare(trial, pair.rate, pair.other, title=pair.title, cohort=cohort)
        elif pair.rate not in told:
            told.add(pair.rate)
            yield Apart(rates=(pair.rate,), why=alone(trial), title=pair.title)


def compare(
    trial: Trial, exposed: Rate, control: Rate, *, title: str = "", cohort: int | None = None
) -> Compared | Apart:
    """Two rates, subtracted by both engines if they may be; else why they are not.

    Where only a rounded percentage was read, the risk is worked out at both ends of the rounding.

    Args:
        trial: that of the first rate.
        exposed: the rate with the drug.
        control: the rate without it.
        title: of the contrast.
        cohort: so many people like the exposed.
    """
    rates = (exposed, control)
    why = refusal(trial, exposed, control)
    if why is not None:
        return Apart(rates=rates, why=why, title=title)
    one, other = ends(exposed), ends(control)
    if one is None or other is None:
        return Apart(rates=rates, why=uncounted(trial), title=title)
    stop = _disputed(exposed, one) or _disputed(control, other)
    if stop is not None:
        return Apart(rates=rates, why=stop, title=title)
    least, most = _weighed(one, other, cohort)
    if not isinstance(least, Risk):
        return Apart(rates=rates, why=least, title=title)
    if not isinstance(most, Risk):
        return Apart(rates=rates, why=most, title=title)
    return Compared(
        trial=trial.id,
        title=title,
        exposed=exposed,
        control=control,
        least=least,
        most=most,
        rounded=any(rate.events is None for rate in rates),
        facts=(exposed.fact, control.fact),
    )


def _weighed(one: Ends, other: Ends, cohort: int | None) -> tuple[Risk | Finding, Risk | Finding]:
    """The risk at both ends of the rounding; worked out once where people were counted."""
    least = weigh_agreed(one.fewest, other.most, cohort)
    if (one.fewest, other.fewest) == (one.most, other.most):
        return least, least
    return least, weigh_agreed(one.most, other.fewest, cohort)


def _disputed(rate: Rate, found: Ends) -> Finding | None:
    """A stop where the engines differ on the counts behind a rounded percentage."""
    if rate.events is not None or rate.percent is None:
        return None
    if counts(rate.percent.value.value, found.most.people) == _counts(found):
        return None
    return Finding(
        severity=Severity.STOP, code="risks-disagree", about="risk", words=("rounded percentage",)
    )


def _counts(found: Ends) -> tuple[int, int]:
    return found.fewest.events, found.most.events
