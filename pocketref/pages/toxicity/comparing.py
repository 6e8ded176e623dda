"""What the Compare tab says: what the pack can hold against each other, and what that comes to."""

from collections.abc import Callable

from pocketref.engine.contrasting import pairs
from pocketref.model.noun import noun
from pocketref.model.toxicity import Rate
from pocketref.pack.library import Library
from pocketref.pages import arms
from pocketref.pages.toxicity import chance
from pocketref.pages.toxicity.compare_view import (
    OWN,
    Beside,
    Choice,
    CompareView,
    Detail,
    Plotted,
)
from pocketref.pages.toxicity.contrasts import (
    Held,
    Result,
    catalogue,
    leading,
    rates_of,
    shown_on_handout,
    whole,
)
from pocketref.pages.toxicity.details import About, detail
from pocketref.pages.toxicity.own import own
from pocketref.pages.toxicity.parts import parts
from pocketref.pages.toxicity.rows import FEWER, HEADS, MORE, bar_row, event_of, plot_row
from pocketref.pages.toxicity.tables import beside_table, plot_table
from pocketref.pictures.difference_plot import Plot
from pocketref.wording import rates, risks
from pocketref.worksheet.worksheet import Worksheet

TITLE = "Per 100 people treated"
PLACE = "compare"
_OVERVIEW = "Side effects of the handout"


def compare(worksheet: Worksheet, library: Library, item: str) -> CompareView:
    """Say what stands in the Compare tab.

    Args:
        worksheet: the reader's own counts stand there.
        library: the open pack.
        item: empty for what is talked through most, `own`, or the key of a comparison; then
            the row that is shown first.
    """
    key, _, row = item.partition("/")
    if key == OWN:
        return own(worksheet, library)
    held = next((each for each in catalogue(library) if each.key == key), None)
    made = _one(library, held) if held is not None else _overview(library)
    shown = [each.picture for each in made]
    every = tuple(each for found in made for each in found.details)
    chosen = next((each.id for each in every if each.id == row), "")
    return CompareView(
        item=key if held is not None else "",
        title=TITLE,
        choices=_choices(library, held),
        plotted=tuple(each for each in shown if isinstance(each, Plotted)),
        beside=tuple(each for each in shown if isinstance(each, Beside)),
        details=every,
        chosen=chosen or (every[0].id if every else ""),
        facts=tuple(dict.fromkeys(fact for each in every for fact in each.facts)),
    )


@noun
class _Shown:
    """A picture, and what the rail says of each of its rows."""

    picture: Plotted | Beside
    details: tuple[Detail, ...]


def _choices(library: Library, here: Held | None) -> tuple[Choice, ...]:
    """What is talked through most, then every comparison by its trial and its cut."""
    known = (
        Choice(item=f"{PLACE}/{held.key}", text=_named(library, held), open=held is here)
        for held in catalogue(library)
    )
    return (Choice(item=PLACE, text=_OVERVIEW, open=here is None), *known)


def _named(library: Library, held: Held) -> str:
    """`CLEOPATRA, 2011`; with who was compared where the trial has several."""
    several = len(held.trial.contrasts) > 1
    which = f": {arms.lettered(library, held.contrast.title)}" if several else ""
    return f"{held.trial.title}, {held.cut}{which}"


def _overview(library: Library) -> tuple[_Shown, ...]:
    """Whatever the handout has: what chance made, and below it what it did not."""
    found = (leading(library, randomised=True), leading(library, randomised=False))
    return tuple(
        _shown(library, held, shown_on_handout(library, held)) for held in found if held is not None
    )


def _one(library: Library, held: Held) -> tuple[_Shown, ...]:
    return (_shown(library, held, whole(held)),)


def _shown(library: Library, held: Held, some: tuple[Rate, ...]) -> _Shown:
    """One picture, and what the rail says of each of its rows; kept, as every key asks for it."""
    name = f"toxicity {held.key} {len(some)}"
    return library.once(name, _Shown, lambda: _made(library, held, some))


def _made(library: Library, held: Held, some: tuple[Rate, ...]) -> _Shown:
    results = held.results(some)
    about = About(library=library, held=held, name=arms.only(library, held.trial, *held.arms))
    title = arms.lettered(library, held.contrast.title)
    if held.trial.randomised:
        picture: Plotted | Beside = _plotted(about, title, results)
    else:
        picture = _beside(about, title, results)
    order = _order(library, results) if not held.trial.randomised else lambda _: ""
    said = tuple(
        detail(about, result, parts(about, rates_of(result)[0]), order(result))
        for result in results
    )
    return _Shown(picture=picture, details=said)


def _plotted(about: About, title: str, results: tuple[Result, ...]) -> Plotted:
    library, trial = about.library, about.held.trial
    rows = tuple(plot_row(library, result, about.name) for result in results)
    made = f"{trial.title}, randomised. Data cut: {about.held.cut}."
    note = library.spelled(f"{made} Bar: {risks.INTERVAL} (Newcombe).")
    return Plotted(
        title=title,
        note=note,
        plot=Plot(rows=rows, heads=HEADS, fewer=FEWER, more=MORE),
        text=f"{title}. {note}",
        table=plot_table(title, note, rows),
    )


def _beside(about: About, title: str, results: tuple[Result, ...]) -> Beside:
    library, held = about.library, about.held
    titles = {arm.id: arm.title for arm in held.trial.arms}
    heads = tuple(arms.lettered(library, titles[arm]) for arm in held.arms)
    rows = tuple(bar_row(library, result, held.arms) for result in results)
    note = library.spelled(chance.chosen_by(library, held.trial, held.arms))
    return Beside(
        title=title,
        note=note,
        heads=heads,
        rows=rows,
        text=f"{title}. {note}",
        table=beside_table(title, note, heads, rows),
    )


def _order(library: Library, results: tuple[Result, ...]) -> Callable[[Result], str]:
    """`In the same order: neuropathy 16 and 31 of 100, mucositis 25 and 14 of 100.`."""

    def others(result: Result) -> str:
        told = [
            f"{event_of(library, rates_of(each)[0]).lower()} {_both(rates_of(each))}"
            for each in results
            if each is not result and len(rates_of(each)) > 1
        ]
        return f"In the same order: {', '.join(told)}." if told else ""

    return others


def _both(told: tuple[Rate, ...]) -> str:
    """`16 and 31 of 100`."""
    said = tuple(rates.of_hundred(rate) for rate in told)
    first, of, last = said[0].rpartition(" of ")
    alike = all(each.rpartition(" of ")[2] == last for each in said)
    return f"{first} and {said[1]}" if alike and of else " and ".join(said)


def opened(library: Library, rate: Rate) -> str:
    """The item of the comparison that a rate stands in; empty where it stands in none."""
    every = library.once("toxicity-places", dict, lambda: _places(library))
    return str(every.get(rate.id, ""))


def _places(library: Library) -> dict[str, str]:
    """The first comparison of each rate, and its row there: that of the group with."""
    found: dict[str, str] = {}
    for held in catalogue(library):
        for pair in pairs(held.trial, whole(held)):
            if pair.title == held.contrast.title:
                item = f"{PLACE}/{held.key}/{pair.rate.id}"
                for rate in (pair.rate, pair.other):
                    if rate is not None:
                        found.setdefault(rate.id, item)
    return found
