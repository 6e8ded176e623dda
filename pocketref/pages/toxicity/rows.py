"""The rows of the pictures: a difference with its interval, or rates that stand side by side."""

from pocketref.model.risk import Apart, Compared, Effect
from pocketref.model.toxicity import Grades, Rate
from pocketref.pack.library import Library
from pocketref.pages.toxicity.contrasts import Result, rates_of
from pocketref.pictures.bars import Bar, BarRow
from pocketref.pictures.difference_plot import Estimate, PlotRow, Told
from pocketref.wording import rates, risks, shares
from pocketref.wording.risks import Weighed

HEADS = ("more per 100", "NNH")
FEWER, MORE = "fewer per 100", "more per 100"
NOT_SUBTRACTED, NOT_REPORTED = "not subtracted", "not reported"
BENEFIT = "to benefit"  # below a number in the column that is headed NNH
_WHOLE, _HUNDRED = "overall", 100


def event_of(library: Library, rate: Rate) -> str:
    """The event, with its grades and its period where they are not any and all."""
    title = library.spelled(library.event(rate.event).title)
    grades = "" if rate.grades is Grades.ALL else rates.grades(rate.grades)
    period = "" if rate.period == _WHOLE else rate.period
    return ", ".join(part for part in (title, grades, period) if part)


def plot_row(library: Library, result: Result, name: str) -> PlotRow:
    """A row of the difference plot. Without a difference it says why, and draws none.

    Args:
        library: the open pack.
        result: what two rates come to.
        name: what only one group was given.
    """
    match result:
        case Compared():
            return _subtracted(library, result, name)
        case Apart():
            return _apart(library, result)


def _subtracted(library: Library, found: Compared, name: str) -> PlotRow:
    title, counted = event_of(library, found.exposed), shares.counted(found)
    scale = "" if risks.of_people(found) == _HUNDRED else f" {risks.per(found)}"
    said = f"{title}: {risks.sentence(found, name)}"
    return PlotRow(
        id=found.exposed.id,
        title=title,
        text=f"{said} {risks.INTERVAL} {risks.limits_in_words(found)}.",
        details=counted if found.rounded else (", ".join(counted),),
        strong=shares.ROUNDED if found.rounded else "",
        estimate=estimate(found),
        columns=(
            Told(value=f"{risks.difference(found)}{scale}", below=risks.limits(found)),
            needed(found),
        ),
        facts=facts_of(found),
    )


def needed(found: Weighed) -> Told:
    """The number needed, and that it is to benefit where it is; its column is slim."""
    said = risks.needed(found)
    if risks.effect(found) is Effect.BENEFIT:
        return Told(value=said, below=BENEFIT)
    value, _, below = said.rpartition(" ") if said == risks.NO_NUMBER else (said, "", "")
    return Told(value=value, below=below)


def estimate(found: Compared) -> Estimate:
    """The geometry: per 100 people, between both ends of the rounding."""
    low, high = found.difference_limits.low, found.difference_limits.high
    least, most = found.least.difference, found.most.difference
    return Estimate(
        low=float(low * _HUNDRED),
        value=float(least * _HUNDRED),
        high=float(high * _HUNDRED),
        most=None if least == most else float(most * _HUNDRED),
    )


def _apart(library: Library, apart: Apart) -> PlotRow:
    title = event_of(library, apart.rates[0])
    told = tuple(_told(library, rate) for rate in apart.rates)
    alone = len(apart.rates) == 1
    return PlotRow(
        id=apart.rates[0].id,
        title=title,
        text=f"{title}. {'. '.join(told)}. {NOT_SUBTRACTED}",
        details=told,
        columns=(Told(value="–", below=NOT_REPORTED if alone else NOT_SUBTRACTED), Told(value="–")),
        facts=facts_of(apart),
    )


def _told(library: Library, rate: Rate) -> str:
    """`Pertuzumab: 248 of 407`, and less where less was read."""
    arms = {arm.id: arm.title for arm in library.trial(rate.trial).arms}
    return f"{arms[rate.arm]}: {rates.figure(rate).replace(' people', '')}"


def bar_row(library: Library, result: Result, arms: tuple[str, ...]) -> BarRow:
    """A row of rates side by side, one for each group; nothing is subtracted."""
    known = {rate.arm: rate for rate in rates_of(result)}
    first = rates_of(result)[0]
    bars = tuple(_bar(known.get(arm)) for arm in arms)
    title = event_of(library, first)
    return BarRow(
        id=first.id,
        title=title,
        text=f"{title}: {', '.join(bar.said for bar in bars)}",
        bars=bars,
        facts=facts_of(result),
    )


def _bar(rate: Rate | None) -> Bar:
    share = None if rate is None else rates.share(rate)
    if rate is None or share is None:
        return Bar(said=NOT_REPORTED, per_hundred=None)
    return Bar(said=rates.of_hundred(rate), per_hundred=float(share))


def facts_of(result: Result) -> tuple[str, ...]:
    """Every fact behind a result: its figures, then what stands beside them."""
    both = rates_of(result)
    told = (*(rate.fact for rate in both), *(fact for rate in both for fact in rate.beside))
    return tuple(dict.fromkeys(told))
