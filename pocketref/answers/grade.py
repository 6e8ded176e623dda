"""The grade of a side effect by what was measured, in every version, beside other definitions."""

from pocketref.agreement.grading import emergency, graded
from pocketref.answers.answer import Answer
from pocketref.answers.gradable import MEASURED_AS, beside, fever_limit, measures, term_of
from pocketref.answers.measuring import Values, clashes, values_of
from pocketref.answers.question import Choice, Doubt, How, Kind, Question, Reading
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Graded, Measured
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.fields import FIELDS as ALL_FIELDS
from pocketref.worksheet.worksheet import Worksheet

_FIELDS = frozenset(each.id for each in ALL_FIELDS)
_SUSTAINED = "sustained"
# What can be typed for what is missing; the rows say what else there is, such as a baseline.
_TYPED_AS = {**{name: name for name in _FIELDS}, "stools": "stools", "skin-area": "skin"}
_WORDS = {"yes": "sustained", "no": "not sustained"}


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Grade the term that is asked for, or the one that the typed values are about.

    Args:
        question: its term and typed values; values it names none of are the worksheet's.
        worksheet: the one patient.
        library: the open pack.
    """
    term = term_of(question, library)
    empty = Answer(
        kind=Kind.GRADE,
        about=term,
        typed=tuple(one for one in question.typed if one.field in _FIELDS),
        opens=_opens(term, library),
    )
    if not term:
        return empty
    values = values_of(question, worksheet, measures(term, library), library.limits())
    unlike = clashes(values)
    if values.faults or unlike:
        alarms = _alarms(values, library)
        return but(empty, faults=values.faults, clashes=unlike, findings=alarms)
    return _told(empty, question, worked_out(term, values, library))


def worked_out(term: str, values: Values, library: Library) -> Graded:
    """The term, and beside it every other that its values grade, and whatever else was typed."""
    measured = _measured(values)
    grading = measures(term, library)
    known = {name for name, _ in values.amounts if name in grading}
    known |= {MEASURED_AS.get(field, field) for field, _ in values.typed}
    others = (_agreed(each, measured, library) for each in beside(term, known, library))
    return but(
        _agreed(term, measured, library),
        beside=tuple(but(each, findings=_disagreeing(each)) for each in others),
    )


def _disagreeing(one: Graded) -> tuple[Finding, ...]:
    """What is told of the values stands with the term; what is told of this one stays."""
    return tuple(finding for finding in one.findings if finding.about == one.term)


def _alarms(values: Values, library: Library) -> tuple[Finding, ...]:
    """Fever is told even where nothing else may be: by what was typed, else by the worksheet."""
    limit = fever_limit(library)
    return emergency(_measured(values), limit) or emergency(Measured(values=values.kept), limit)


def _measured(values: Values) -> Measured:
    return Measured(values=values.amounts, sustained=values.sustained)


def _agreed(term: str, measured: Measured, library: Library) -> Graded:
    scales, definitions = library.scales(term=term), library.criteria(term)
    return graded(scales, definitions, measured, fever_limit(library))


def _told(empty: Answer, question: Question, result: Graded) -> Answer:
    """What stands, what is missing and what is asked; an emergency is told in any case."""
    missing = tuple(dict.fromkeys(name for one in result.versions for name in one.needs))
    needs = tuple(_TYPED_AS[name] for name in missing if name in _TYPED_AS)
    asked = _SUSTAINED in missing
    return but(
        empty,
        result=result if asked or not needs or _says_something(result) else None,
        needs=needs,
        doubts=(_lasting(question),) if asked else (),
        findings=result.findings,
        facts=result.facts,
    )


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
        code=_SUSTAINED,
        about=_SUSTAINED,
        choices=tuple(
            Choice(
                text=f"{question.text.strip()} {words}",
                means=(Reading(what=_SUSTAINED, value=said, typed=words, how=How.EXACT),),
            )
            for said, words in _WORDS.items()
        ),
    )


def _opens(term: str, library: Library) -> str:
    """The page on which the grades of the term stand."""
    page = library.page_with("scales", term) if term else ""
    return f"regimen/{page}" if page else ""
