"""What the sheet of a grade prints: the same view as the tab, both versions side by side."""

from datetime import datetime

from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.pages.in_place import undated
from pocketref.pages.provenance import ChipKind
from pocketref.pages.reviewing import DISCLAIMER
from pocketref.pages.sheet_card import Unready
from pocketref.pages.toxicity.grade_view import (
    DefinitionRow,
    GradeField,
    GradeView,
    LaterRow,
    Ruler,
    ScoreView,
    VersionView,
)
from pocketref.pages.toxicity.grading import present_grade
from pocketref.pictures.grade_ruler import grade_ruler
from pocketref.pictures.scene import Drawn
from pocketref.wording import numbers, reviews, typed
from pocketref.worksheet.worksheet import Worksheet

_WIDTH = 620.0  # pixels at which a ruler is drawn before it is fitted to its column
_CRUMB = "Toxicity grade"
_ITEM = "grade"


@noun
class Value:
    """A value that was used: its name, and the amount in both units."""

    name: str
    text: str


@noun
class GradeCell:
    """One grade in one version; `lit` if it is the one that stands."""

    text: str
    lit: bool


@noun
class GradeLine:
    """One grade in every version."""

    grade: str
    cells: tuple[GradeCell, ...]


@noun
class Answered:
    """An item of a score, and what was said to it."""

    title: str
    said: str


@noun
class LaterLine:
    """What one source says of later doses, with the source in words."""

    drug: str
    text: str
    by: str


@noun
class GradeSheet:
    """The sheet.

    Attributes:
        emergency: in a box above everything else.
        versions: what each says in a line; `heads` are their names.
        sources: where all of it comes from.
    """

    title: str
    crumb: str
    chair: str
    date: str
    emergency: tuple[str, ...]
    cautions: tuple[str, ...]
    notes: tuple[str, ...]
    values: tuple[Value, ...]
    heads: tuple[str, ...]
    versions: tuple[VersionView, ...]
    differing: str
    lines: tuple[GradeLine, ...]
    rulers: tuple[Ruler, ...]
    scenes: tuple[Drawn, ...]
    definitions: tuple[DefinitionRow, ...]
    score: ScoreView | None
    answered: tuple[Answered, ...]
    later: tuple[LaterLine, ...]
    later_note: str
    sources: str
    printed: str
    disclaimer: str
    pack: str
    review: str


def term_in(item: str) -> str:
    """The term of a route such as `tox/grade/rash`, or of a bare name; empty for the first."""
    last = item.rpartition("/")[2]
    return "" if last in {_ITEM, "tox"} else last


def unready(worksheet: Worksheet, library: Library, item: str) -> Unready | None:
    """Why nothing is printed: a value is missing, refused or waits."""
    view = present_grade(worksheet, library, term_in(item))
    return Unready(sentence=view.waits, field=view.needs) if view.waits else undated(worksheet)


def grade_sheet(worksheet: Worksheet, library: Library, printed: datetime, item: str) -> GradeSheet:
    """The sheet of a term or a score. Asked for only when `unready` has nothing to say."""
    view = present_grade(worksheet, library, term_in(item))
    edition, rulers = library.edition, _rulers(view)
    return GradeSheet(
        title=view.title,
        crumb=_CRUMB,
        chair=f"Chair {worksheet.chair}" if worksheet.chair else "",
        date=numbers.weekday(worksheet.asked.on),
        emergency=view.stop,
        cautions=view.cautions,
        notes=view.notes,
        values=tuple(one for field in view.fields for one in _value(field)),
        heads=tuple(one.name for one in view.versions),
        versions=view.versions,
        differing=next((one.differing for one in view.versions if one.differing), ""),
        lines=_lines(view.versions),
        rulers=rulers,
        scenes=tuple(_drawn(at, one) for at, one in enumerate(rulers)),
        definitions=view.definitions,
        score=view.score,
        answered=_answered(view.score),
        later=tuple(_later(row) for row in view.later),
        later_note=view.later_note,
        sources=_sources(library, view.facts),
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        disclaimer=DISCLAIMER,
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        review=f"Article {numbers.day(edition.article_dated)},"
        f" {reviews.review(edition.review.state)}.",
    )


def _value(field: GradeField) -> tuple[Value, ...]:
    """A value that was used, in both units; one that was not entered is not printed."""
    said = next((choice.text for choice in field.choices if choice.chosen), "")
    if field.choices:
        return (Value(name=field.label, text=said),)
    if not field.kept:
        return ()
    first = field.units[0]
    other = f" ({first.other})" if first.other else ""
    return (Value(name=field.label, text=f"{typed.in_unit(first.text, first.id)}{other}"),)


def _lines(versions: tuple[VersionView, ...]) -> tuple[GradeLine, ...]:
    """The grades from the first to the last; a version that is not there has no cell."""
    columns = zip(*(one.columns for one in versions), strict=True) if versions else ()
    return tuple(
        GradeLine(
            grade=numbers.count(same[0].grade),
            cells=tuple(GradeCell(text=one.text, lit=one.lit) for one in same),
        )
        for same in columns
    )


def _rulers(view: GradeView) -> tuple[Ruler, ...]:
    """The rulers of every version, those on which a value stands."""
    every = (ruler for version in view.versions for ruler in version.rulers)
    return tuple(ruler for ruler in every if ruler.now is not None)


def _drawn(at: int, ruler: Ruler) -> Drawn:
    scene = grade_ruler(ruler.stretches, ruler.now, ruler.unit, width=_WIDTH, text=ruler.text)
    return Drawn(name=f"ruler-{at}", scene=scene)


def _answered(score: ScoreView | None) -> tuple[Answered, ...]:
    if score is None:
        return ()
    return tuple(
        Answered(
            title=item.title,
            said=next((one.text for one in item.choices if one.chosen), ""),
        )
        for item in score.items
    )


def _later(row: LaterRow) -> LaterLine:
    """A row with its sources as words; signs stand for what colours say on screen."""
    signs = {ChipKind.DIFFERS: "≠ "}
    by = tuple(f"{signs.get(chip.kind, '')}{chip.text}" for chip in row.chips)
    return LaterLine(drug=row.drug, text=row.text, by=", ".join(by))


def _sources(library: Library, facts: tuple[str, ...]) -> str:
    """Every source behind what is printed, once, by its short name and title."""
    cited = dict.fromkeys(name for fact in library.facts(facts) for name in fact.sources)
    told = (library.source(name) for name in cited)
    return "; ".join(dict.fromkeys(one.short for one in told))
