"""The grade of a side effect by what was measured, in every version, beside other definitions."""

from pocketref.agreement.grading import emergency, graded
from pocketref.agreement.scoring import scored
from pocketref.answers.answer import Answer
from pocketref.answers.gradable import beside, fever_limit, field_of, fields, measures, term_of
from pocketref.answers.measuring import SUSTAINED, Values, clashes, values_of
from pocketref.answers.question import Choice, Doubt, How, Kind, Question, Reading
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Graded, Measured
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.fields import FIELDS as ALL_FIELDS
from pocketref.worksheet.worksheet import Worksheet

_FIELDS = frozenset(each.id for each in ALL_FIELDS)
_BASELINE, _HEART = "-baseline", "lvef-"
_FEVER, _LOWER_LIMIT, _SCORE = "fever", "lower-limit", "score"
_WORDS = {"yes": "sustained", "no": "not sustained"}


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Grade the term that is asked for, or the one that the typed values are about.

    Args:
        question: its term and typed values; values it names none of are the worksheet's.
        worksheet: the one patient.
        library: the open pack.
    """
    is_score = library.kind_of(question.term) == _SCORE
    term = question.term if is_score else term_of(question, library)
    empty = Answer(
        kind=Kind.GRADE,
        about=term,
        typed=tuple(one for one in question.typed if one.field in _FIELDS),
        opens=_opens(term),
    )
    if not term:
        return empty
    values = values_of(question, worksheet, fields(term, library), library.limits())
    unlike = clashes(values)
    if values.faults or unlike:
        told = alarms(values, library)
        return but(empty, faults=values.faults, clashes=unlike, findings=told)
    if is_score:
        return _of_score(empty, worksheet, library)
    return _told(empty, question, worked_out(term, values, library))


def _of_score(empty: Answer, worksheet: Worksheet, library: Library) -> Answer:
    """A score by what was answered in its own place; here it says which items it asks."""
    score = library.score(empty.about)
    result = scored(score, worksheet.answers, fever_limit(library))
    return but(empty, result=result, findings=result.findings, facts=result.facts)


def worked_out(term: str, values: Values, library: Library) -> Graded:
    """The term, and beside it every other that its values grade, and whatever else was typed.

    Args:
        term: what is graded.
        values: without faults and contradictions; with one of them nothing may be graded.
        library: the open pack.
    """
    grading = measures(term, library)
    known = {name for name, _ in values.amounts if name in grading}
    known |= {field for field, _ in values.typed}
    others = (_agreed(each, values, library) for each in beside(term, known, library))
    found = _agreed(term, values, library)
    hot = any(finding.code == _FEVER for finding in found.findings)
    return but(
        found,
        beside=tuple(but(each, findings=_disagreeing(each)) for each in others),
        findings=found.findings if hot else (*alarms(values, library), *found.findings),
    )


def _disagreeing(one: Graded) -> tuple[Finding, ...]:
    """What is told of the values stands with the term; what is told of this one stays."""
    return tuple(finding for finding in one.findings if finding.about == one.term)


def alarms(values: Values, library: Library) -> tuple[Finding, ...]:
    """Fever is told even where nothing else may be.

    By what was typed, else by the worksheet, else by a temperature that still has to be confirmed.
    """
    limit = fever_limit(library)
    told = (
        Measured(values=values.amounts, sustained=values.sustained),
        Measured(values=values.kept, sustained=values.held),
        Measured(values=values.doubtful),
    )
    return next((found for one in told if (found := emergency(one, limit))), ())


def _measured(term: str, values: Values, library: Library) -> Measured:
    """The values as the engines have them: they know one lower limit, that of what is graded."""
    limit = dict(values.amounts).get(field_of(_LOWER_LIMIT, term, library))
    own = () if limit is None else ((_LOWER_LIMIT, limit),)
    return Measured(values=(*values.amounts, *own), sustained=values.sustained)


def _agreed(term: str, values: Values, library: Library) -> Graded:
    measured = _measured(term, values, library)
    scales, definitions = library.scales(term=term), library.criteria(term)
    return graded(scales, definitions, measured, fever_limit(library))


def _told(empty: Answer, question: Question, result: Graded) -> Answer:
    """What stands, what is missing and what is asked; an emergency is told in any case."""
    missing = tuple(dict.fromkeys(name for one in result.versions for name in one.needs))
    needs = tuple(name for name in missing if _can_be_typed(name))
    asked = SUSTAINED in missing
    return but(
        empty,
        result=result if asked or not needs or _says_something(result) else None,
        needs=needs,
        doubts=(_lasting(question),) if asked else (),
        findings=result.findings,
        facts=result.facts,
    )


def _can_be_typed(need: str) -> bool:
    """Whether a need has words of its own; the rows say what else is missing, and its place."""
    of_liver = need.endswith(_BASELINE) and not need.startswith(_HEART)
    return need in _FIELDS and need != SUSTAINED and not of_liver


def _says_something(result: Graded) -> bool:
    """Whether a grade stands, a definition is decided, or there is an emergency to tell."""
    graded_by = (*result.versions, *(one for each in result.beside for one in each.versions))
    return (
        any(one.grade is not None for one in graded_by)
        or any(one.met is not None for one in result.criteria)
        or any(finding.severity is Severity.STOP for finding in result.findings)
    )


def _lasting(question: Question) -> Doubt:
    """Whether the fever lasted, with the text that answers it; the finding has the question."""
    return Doubt(
        code=SUSTAINED,
        about=SUSTAINED,
        choices=tuple(
            Choice(
                text=f"{question.text.strip()} {words}",
                means=(Reading(what=SUSTAINED, value=said, typed=words, how=How.EXACT),),
            )
            for said, words in _WORDS.items()
        ),
    )


def _opens(term: str) -> str:
    """The place where the term is graded by the worksheet's values."""
    return f"tox/grade/{term}" if term else ""
