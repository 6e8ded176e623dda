"""Places that are found by their names, before anything of the pack: `newer`, `differ`, `doses`."""

from pocketref.answers.question import Question, Typed
from pocketref.model.noun import noun
from pocketref.pages.search.marks import marks
from pocketref.pages.search.view import Action, Row

PLACE = "place"


@noun
class _Spot:
    """A place of the program: what it is called, and what stands there."""

    title: str
    rest: str
    where: str
    icon: str


_SPOTS = {
    "day": _Spot(
        title="Infusion day",
        rest="order, times and checklist",
        where="Infusion day",
        icon="drip",
    ),
    "doses": _Spot(
        title="Doses",
        rest="of every drug of the chosen regimen",
        where="Doses",
        icon="syringe",
    ),
    "recurrence": _Spot(
        title="Recurrence",
        rest="what each source says, by what was given and when",
        where="Recurrence",
        icon="branch",
    ),
    "regimen": _Spot(
        title="Regimen", rest="every page of the regimen", where="Regimen", icon="book"
    ),
    "sources": _Spot(
        title="All sources", rest="each says how it was read", where="Sources", icon="quotes"
    ),
    "sources/differ": _Spot(
        title="Where sources differ",
        rest="every disagreement, side by side",
        where="Sources",
        icon="differ",
    ),
    "sources/newer": _Spot(
        title="Newer evidence", rest="newer than the article", where="Sources", icon="newer"
    ),
    "sources/review": _Spot(
        title="Review of every page",
        rest="how far people have got",
        where="Sources",
        icon="eye-off",
    ),
    "tox/compare": _Spot(
        title="Compare side effects",
        rest="with and without, per 100 people",
        where="Toxicity",
        icon="pulse",
    ),
    "tox/grade": _Spot(
        title="Grade a side effect", rest="in each version", where="Toxicity", icon="pulse"
    ),
}


def places(question: Question) -> tuple[Row, ...]:
    """The places that a whole text names; words of places that there are not lead nowhere."""
    routes = (each.value for each in question.readings if each.what == PLACE)
    return tuple(_row(route, question.text) for route in routes if route in _SPOTS)


def title(route: str) -> str:
    """What a place is called; its route where it is not built."""
    return _SPOTS[route].title if route in _SPOTS else route.replace("/", " ")


def all_doses(values: str, typed: tuple[Typed, ...], regimen: str) -> Row:
    """The way to the doses of every drug at the values that were typed."""
    return Row(
        kind=PLACE,
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


def _row(route: str, typed: str) -> Row:
    spot = _SPOTS[route]
    return Row(
        kind=PLACE,
        id=route,
        icon=spot.icon,
        lead=spot.title,
        rest=spot.rest,
        marks=marks(spot.title, typed),
        where=spot.where,
        actions=(Action(label=f"Open {spot.title}", route=route),),
        spoken=f"{spot.title}, {spot.rest}",
    )
