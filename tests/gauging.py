"""Gradings for tests: bands, scales and measured values from short text, and the shipped ones."""

from collections.abc import Iterable
from functools import cache

from pocketref.model.graded import Measured
from pocketref.model.grading import Band, Definition, Grade, Item, Risk, Scale, Score, Together
from pocketref.model.patient import Given
from pocketref.pack.measures import BANDS
from tests.content.entered import content
from tests.stating import REVIEW, q, stated

FEVER = stated("38 degC", "fever")
_ENDS = {">=": "at_least", ">": "above", "<=": "at_most", "<": "below"}
_LOCAL = "lower-limit"


def unit(measure: str, of: str = "anc") -> str:
    """The unit of a measure; the laboratory's own limit has that of what it limits."""
    return BANDS[of] if measure == _LOCAL else BANDS[measure]


def measured(*texts: str, sustained: bool | None = None, of: str = "anc") -> Measured:
    """Measured values, each as a name and a number: `anc 0.4`."""
    named = (text.split() for text in texts)
    values = tuple((name, q(f"{number} {unit(name, of)}")) for name, number in named)
    return Measured(values=values, sustained=sustained)


def a_band(  # noqa: PLR0913  # as many as a band has
    ends: str = "< 1",
    measure: str = "anc",
    *,
    local: bool = False,
    of: str = "",
    lasts: str = "",
    readings: str = "",
    differs: bool = False,
) -> Band:
    """A band from its ends: `>= 1, < 1.5`; `of` is `normal` or `baseline`."""
    symbol = "1" if of == "baseline" else BANDS[measure]
    parts = [end.split() for end in ends.split(",") if end]
    return Band(
        measure=measure,
        below_local=local,
        of_baseline=of == "baseline",
        of_normal=of == "normal",
        lasts=stated(lasts) if lasts else None,
        readings=stated(readings) if readings else None,
        end_differs=differs,
        **{_ENDS[sign]: stated(f"{number} {symbol}") for sign, number in parts},
    )


def together(*bands: Band, sign: str = "") -> Together:
    """Bands that count only together."""
    return Together(all_of=bands, sign=sign)


def a_grade(number: int, *ways: Band | Together, bedside: bool = False) -> Grade:
    """A grade with a fact of its own."""
    return Grade(
        grade=number,
        fact=f"grade-{number}",
        bands=tuple(way for way in ways if isinstance(way, Band)),
        together=tuple(way for way in ways if isinstance(way, Together)),
        bedside=bedside,
    )


def a_scale(*grades: Grade, name: str = "a-scale") -> Scale:
    """A term with these grades and no others."""
    known = {grade.grade: grade for grade in grades}
    return Scale(
        id=name,
        term="a-term",
        title="A term",
        version="5.0",
        source="a-source",
        grades=tuple(known.get(number, Grade(grade=number)) for number in (1, 2, 3, 4, 5)),
        facts=("a-note",),
        review=REVIEW,
    )


def a_definition(*ways: Together, name: str = "a-definition") -> Definition:
    """A definition of the same term."""
    return Definition(
        id=name,
        term="a-term",
        title="A definition",
        source="a-source",
        ways=ways,
        fact="a-fact",
        review=REVIEW,
    )


def a_score() -> Score:
    """A score of one choice of two and of one thing that holds or not: 0 to 2 low, 3 to 5 high."""
    return Score(
        id="a-score",
        title="A score",
        source="a-source",
        items=(
            an_item("burden", "0", "mild"),
            an_item("burden", "3", "bad"),
            an_item("age", "2"),
        ),
        risks=(a_risk("Low", "0", "2"), a_risk("High", "3", "5")),
        facts=("a-caution",),
        review=REVIEW,
    )


def an_item(key: str, points: str, choice: str = "") -> Item:
    """An item with a fact of its own."""
    name = f"{key}-{choice}" if choice else key
    return Item(key=key, choice=choice, title=key, points=stated(points, name), fact=name)


def a_risk(title: str, low: str, high: str) -> Risk:
    """A stretch of points."""
    return Risk(title=title, at_least=stated(low), at_most=stated(high), fact=f"risk-{low}")


def answered(score: str, **said: str) -> tuple[Given, ...]:
    """Answers to a score, as the worksheet holds them; `_` in a key is a hyphen."""
    return tuple(
        Given(ask=f"{score}.{key.replace('_', '-')}", choice=choice) for key, choice in said.items()
    )


@cache
def shipped_score(name: str) -> Score:
    """A score as it is shipped."""
    return next(entry.thing for entry in content().scores if entry.thing.id == name)


@cache
def shipped(term: str) -> tuple[Scale, ...]:
    """The scales of a term as they are shipped."""
    return tuple(entry.thing for entry in content().scales if entry.thing.term == term)


@cache
def shipped_definitions(term: str) -> tuple[Definition, ...]:
    """The definitions of a term as they are shipped."""
    return tuple(entry.thing for entry in content().criteria if entry.thing.term == term)


@cache
def terms() -> tuple[str, ...]:
    """Every term that is shipped."""
    return tuple(dict.fromkeys(entry.thing.term for entry in content().scales))


def measures(scales: Iterable[Scale]) -> tuple[str, ...]:
    """What grades the scales, as it is entered."""
    bands = [band for s in scales for g in s.grades for way in g.ways for band in way.all_of]
    named: dict[str, None] = {}
    for band in bands:
        name = band.measure.removesuffix("-fall")
        named[name] = None
        if band.of_baseline or name != band.measure:
            named[f"{name}-baseline"] = None
    return tuple(named)
