"""The short words around a grade: its column, its ruler, who says a definition is met."""

from pocketref.wording import verdicts
from pocketref.wording.names import joined, within
from pocketref.wording.units import NBSP

NO_SUCH = "–"
ANSWERED, NOT_ANSWERED = "Answered", "Not answered yet"
AS_ABOVE = "Otherwise worded as above."
BEDSIDE = "Judged at the bedside."
NO_FIELD = "There is no field for it here: the grades are to be read."
EVERY_DRUG = "the whole regimen"
DIFFER = "Sources differ"
LATER = "What the sources say about later doses"
ARTICLE_SILENT = "Article does not say"
ANY_GRADE = "No grade stands here. This is what is said at any of its grades."
BELOW = "Below grade 1 no source in this pack says anything about later doses."
NO_LATER = "No source in this pack says anything about later doses after it."


def column(of: int, *, at_least: bool) -> str:
    """The head of a grade's column: `3`, or `3 at least` where signs could raise it."""
    return f"{of} at least" if at_least else str(of)


def in_list(of: int | None, *, at_least: bool) -> str:
    """A grade where there is little room: `Grade 3`, `Grade 3 at least`; empty for none."""
    if of is None:
        return ""
    word = verdicts.grade(of, at_least=False)
    return f"{word} at least" if of and at_least else word


def spoken_column(of: int, text: str, *, lit: bool, at_least: bool) -> str:
    """A column for a screen reader; one without a text is no grade of the term."""
    word = verdicts.grade(of, at_least=lit and at_least)
    here = f"{word}, by these values" if lit else word
    return f"{here}. {text}" if text else f"{here}. No such grade."


def lacking(grades: tuple[int, ...]) -> str:
    """Which grades a term does not have: `has no grade 1 or 2`."""
    return f"has no grade{NBSP}{joined(tuple(map(str, grades)), last='or')}" if grades else ""


def criterion(title: str, by: tuple[str, ...], *, met: bool, all_of_them: bool) -> str:
    """A definition that is met, or is not; by whom, unless all sources agree."""
    verdict = "criterion met" if met else "criterion not met"
    return f"{title}: {verdict}." if all_of_them else f"{title}: {verdict} by {joined(by)}."


def version_differs(version: str) -> str:
    """That another version says otherwise."""
    return f"Version {version} differs"


def each(said: tuple[tuple[int | None, bool, str], ...]) -> str:
    """What every version says: `Grade 4 in CTCAE 5, grade 3 in CTCAE 6`."""
    parts = (f"{verdicts.grade(of, at_least=least)} in {name}" for of, least, name in said)
    first, *others = parts
    return f"{', '.join((first, *(other[:1].lower() + other[1:] for other in others)))}."


def until_taken(name: str, *, asks: bool) -> str:
    """Why there is no grade while a value is refused or waits; its own sentence is at the field."""
    return f"None until {within(name)} is {'confirmed' if asks else 'valid'}."


def or_none(of: int) -> str:
    """A stretch that needs the laboratory's own limit: `Grade 1 or none`."""
    return f"Grade{NBSP}{of} or none"


def axis(unit: str) -> str:
    """The unit below a ruler, apart from its last number: `in %`, `× 10⁹/L`."""
    return f"in{NBSP}{unit}" if unit and not unit.startswith("×") else unit


def titled(title: str, of: int | None, *, at_least: bool) -> str:
    """A term and its grade: `Platelet count decreased: grade 2`."""
    word = verdicts.grade(of, at_least=at_least)
    return f"{title}: {word[:1].lower()}{word[1:]}"


def unanswered(items: tuple[str, ...]) -> str:
    """Which items of a score are not answered yet."""
    return f"Not answered yet: {'; '.join(items)}."


def no_sum(missing: int, every: int) -> str:
    """That a score has no sum yet, and how far it is answered."""
    return f"No sum yet: {every - missing} of {every} answered"


def points(value: int, risk: str) -> str:
    """A sum and the stretch it lies in: `17 points: high risk`."""
    unit = "point" if value == 1 else "points"
    return f"{value}{NBSP}{unit}: {risk[:1].lower()}{risk[1:]}"
