"""The list of what can be graded: every term of the pack with its grade, and the scores."""

from pocketref.answers.gradable import fields
from pocketref.answers.grade import worked_out
from pocketref.answers.measuring import values_of
from pocketref.answers.question import Question
from pocketref.model.graded import Graded
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_view import TermGroup, TermRow
from pocketref.wording import grading
from pocketref.wording.names import sentence_case
from pocketref.worksheet.worksheet import Worksheet

_TERMS, _SCORES = "", "Scores"
_STOP = "criterion met"


def terms(library: Library) -> tuple[str, ...]:
    """Every term; those that sources define come first, then the order of the pack."""
    known = dict.fromkeys(scale.term for scale in library.scales())
    return tuple(sorted(known, key=lambda term: not library.criteria(term)))


def result_of(worksheet: Worksheet, library: Library, term: str) -> Graded | None:
    """The term by both engines; None where a value it goes by is refused or waits."""
    values = values_of(Question(text=""), worksheet, fields(term, library), library.limits())
    return None if values.faults else worked_out(term, values, library)


def groups(
    worksheet: Worksheet, library: Library, chosen: str, found: Graded | None = None
) -> tuple[TermGroup, ...]:
    """The list, the chosen row marked.

    Args:
        worksheet: the one patient.
        library: the open pack.
        chosen: the open term or score.
        found: what the chosen term comes to, where that is known already.
    """
    rows = tuple(
        _row(
            library,
            term,
            found if found and term == chosen else result_of(worksheet, library, term),
            chosen,
        )
        for term in terms(library)
    )
    scores = tuple(
        TermRow(id=one.id, title=one.title, open=one.id == chosen) for one in library.scores()
    )
    return (TermGroup(title=_TERMS, rows=rows), TermGroup(title=_SCORES, rows=scores))


def _row(library: Library, term: str, result: Graded | None, chosen: str) -> TermRow:
    title = sentence_case(library.scales(term=term)[0].title)
    if result is None:
        return TermRow(id=term, title=title, open=term == chosen)
    met = any(one.met for one in result.criteria)
    said = tuple(grading.in_list(one.grade, at_least=one.at_least) for one in result.versions)
    return TermRow(
        id=term,
        title=title,
        open=term == chosen,
        said=said,
        met=met,
        spoken=tuple(", ".join(filter(None, (title, word, _STOP if met else ""))) for word in said),
    )
