"""What sources say of later doses after a term: drug by drug, a row for each source."""

from itertools import groupby

from pocketref.answers.later import grades_of, later_doses_of
from pocketref.model.graded import Advice, Graded
from pocketref.pack.library import Library
from pocketref.pages.crowding import few, told_apart
from pocketref.pages.provenance import Chip, ChipKind, chips
from pocketref.pages.toxicity.grade_view import LaterRow
from pocketref.wording import grading
from pocketref.wording.names import sentence_case


def later(
    library: Library, term: str, result: Graded | None, regimen: str | None
) -> tuple[LaterRow, ...]:
    """The rows of the grade that stands; while none does, all that is said at any grade."""
    grades = () if result is None else grades_of(result)
    told = later_doses_of(library, term, grades, regimen)
    rows: list[LaterRow] = []
    for drug, run in groupby(told, key=lambda one: one.drug):
        said = tuple(run)
        speaking = {one.source for one in said if not one.silent}
        differ = _differ(library, said) if len(speaking) > 1 else ()
        name = library.drug(drug).shown if drug else sentence_case(grading.EVERY_DRUG)
        for at, one in enumerate(said):
            mark = differ if at == 0 else ()
            rows.append(_row(library, one, name if at == 0 else "", mark))
    return tuple(rows)


def note(library: Library, term: str, result: Graded | None, rows: tuple[LaterRow, ...]) -> str:
    """Why there are no rows, or that they are those of every grade; empty for a grade's own."""
    if not library.later_doses(term):
        return grading.NO_LATER
    if not rows:
        return grading.BELOW
    return "" if result is not None and grades_of(result) else grading.ANY_GRADE


def _differ(library: Library, said: tuple[Advice, ...]) -> tuple[Chip, ...]:
    """The chip that sources differ, where a fact of one disputes that of another."""
    facts = tuple(fact for one in said for fact in one.facts)
    disputed = any(
        dispute.fact in facts for fact in library.facts(facts) for dispute in fact.disputes
    )
    return (Chip(kind=ChipKind.DIFFERS, text=grading.DIFFER, facts=facts),) if disputed else ()


def _row(library: Library, one: Advice, drug: str, mark: tuple[Chip, ...]) -> LaterRow:
    own = few(told_apart(library, chips(library, one.facts)))
    silent = Chip(kind=ChipKind.SILENT, text=grading.ARTICLE_SILENT, facts=one.facts)
    return LaterRow(
        drug=drug,
        text=" ".join(library.fact(fact).statement for fact in one.facts),
        chips=(*mark, *((silent,) if one.silent else own)),
        facts=one.facts,
        silent=one.silent,
    )
