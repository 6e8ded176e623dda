"""Places that are found by their names, before anything of the pack: `newer`, `differ`, `doses`."""

from pocketref.answers.question import Typed
from pocketref.model.noun import noun
from pocketref.pages.search.view import Action, Row

_LEAST = 3  # letters that a beginning needs


@noun
class _Spot:
    """A place with the words that lead to it, the first of them its own."""

    words: tuple[str, ...]
    title: str
    rest: str
    where: str
    route: str
    icon: str


_SPOTS = (
    _Spot(
        words=("doses", "dose", "dosing"),
        title="Doses",
        rest="of every drug of the chosen regimen",
        where="Doses",
        route="doses",
        icon="syringe",
    ),
    _Spot(
        words=("day", "infusion day", "infusion", "checklist"),
        title="Infusion day",
        rest="order, times and checklist",
        where="Infusion day",
        route="day",
        icon="drip",
    ),
    _Spot(
        words=("regimen", "topics"),
        title="Regimen",
        rest="every page of the regimen",
        where="Regimen",
        route="regimen",
        icon="book",
    ),
    _Spot(
        words=("differ", "differs", "disagreements", "conflicts"),
        title="Where sources differ",
        rest="every disagreement, side by side",
        where="Sources",
        route="sources/differ",
        icon="differ",
    ),
    _Spot(
        words=("newer", "new", "newer evidence"),
        title="Newer evidence",
        rest="newer than the article",
        where="Sources",
        route="sources/newer",
        icon="newer",
    ),
    _Spot(
        words=("sources", "source", "all sources"),
        title="All sources",
        rest="each says how it was read",
        where="Sources",
        route="sources",
        icon="quotes",
    ),
    _Spot(
        words=("review", "status"),
        title="Review of every page",
        rest="how far people have got",
        where="Sources",
        route="sources/review",
        icon="eye-off",
    ),
)


def places(text: str) -> tuple[Row, ...]:
    """The places that a whole text names: those it names exactly, then those it begins."""
    words = " ".join(text.casefold().split())
    exact = [spot for spot in _SPOTS if words in spot.words]
    begun = [
        spot
        for spot in _SPOTS
        if spot not in exact
        and len(words) >= _LEAST
        and any(word.startswith(words) for word in spot.words)
    ]
    return tuple(_row(spot, len(words)) for spot in (*exact, *begun))


def all_doses(values: str, typed: tuple[Typed, ...], regimen: str) -> Row:
    """The way to the doses of every drug at the values that were typed."""
    return Row(
        kind="place",
        id="doses",
        icon="syringe",
        lead="Doses",
        rest=f"for every drug of the regimen at {values}",
        where="Doses",
        actions=(
            Action(label="Open Doses", route="doses", typed=typed, regimen=regimen),
            Action(label="Infusion day", route="day", typed=typed, regimen=regimen),
        ),
        spoken=f"Doses for every drug of the regimen at {values}",
    )


def _row(spot: _Spot, typed: int) -> Row:
    whole = spot.title.casefold().startswith(spot.words[0][:typed])
    return Row(
        kind="place",
        id=spot.route,
        icon=spot.icon,
        lead=spot.title,
        rest=spot.rest,
        marks=((0, min(typed, len(spot.title))),) if whole else (),
        where=spot.where,
        actions=(Action(label=f"Open {spot.title}", route=spot.route),),
        spoken=f"{spot.title}, {spot.rest}",
    )
