"""`grade`: a side effect by what was measured, in every version, beside other definitions."""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.answers.gradable import fields
from pocketref.answers.grade import worked_out
from pocketref.answers.measuring import values_of
from pocketref.answers.question import Question, Typed
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, lines, notices, page
from pocketref.cli.options import add_values, only, worksheet
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError, one_of
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding
from pocketref.model.graded import Criterion, Graded, VersionGrade
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import verdicts
from pocketref.wording.sentences import sentence

_DISAGREE = "grades-disagree"
_BASELINE, _LVEF, _LVEF_NORMAL = "baseline", "lvef-baseline", "lvef-normal"
_OPTIONS = {
    "stools": ("N", "a day over baseline"),
    "skin": ("PERCENT", "of the body surface"),
    "sustained": ("yes|no", "whether the fever lasted as long as the definitions ask"),
    "lower-limit": ("N", "of normal of the laboratory, in the unit of the value"),
    _BASELINE: ("N", "of a liver test before treatment, in times the upper limit"),
}
_LIMIT, _NORMAL, _SKIN = "lower-limit", "-normal", "skin-area"


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its term, the values, and what only a grading asks."""
    parser.add_argument("term", metavar="TERM", help="neutrophils, rash, lvef and so on")
    add_values(parser)
    for name, (metavar, hint) in _OPTIONS.items():
        parser.add_argument(f"--{name}", action="append", metavar=metavar, help=hint, default=[])


def answer_grade(given: Namespace, library: Library, today: date) -> Answer:
    """Grade one term.

    Raises:
        RefusedError: there is no such term, or a value cannot be taken.
    """
    known = tuple(dict.fromkeys(scale.term for scale in library.scales()))
    term = one_of("term", given.term, known)
    result = _graded(term, given, library, today)
    body: Document = {
        "term": term,
        "versions": [_version(one, library) for one in result.versions],
        "criteria": [_criterion(one, library) for one in result.criteria],
        "score": None,
        "says": [],
        "findings": findings(result.findings, called(library), library.spelled),
        "facts": list(result.facts),
    }
    differ = any(each.code == _DISAGREE for each in result.findings)
    return Answer(
        document=document("grade", library.edition, body),
        text=_text(result, library),
        code=Exit.DISAGREE if differ else Exit.ANSWERED,
    )


def _graded(term: str, given: Namespace, library: Library, today: date) -> Graded:
    """What both engines say of the values that were given.

    Raises:
        RefusedError: a value cannot be taken.
    """
    sheet = worksheet(given, library.limits(), today)
    grading = fields(term, library)
    typed = tuple(
        Typed(field=_field(name, grading), text=only(name, tuple(texts)))
        for name in _OPTIONS
        if (texts := getattr(given, name.replace("-", "_")))
    )
    for each in typed:
        if not each.text.strip():
            raise RefusedError(Fault(code=FaultCode.MISSING, field=_option(each.field)))
    values = values_of(
        Question(text="", typed=typed), sheet, grading, library.limits(), confirmed=given.confirm
    )
    if values.faults:
        fault = values.faults[0]
        raise RefusedError(but(fault, field=_option(fault.field)))
    return worked_out(term, values, library)


def _field(option: str, grading: tuple[str, ...]) -> str:
    """What an option fills: `baseline` and `lower-limit` those of the value that is graded."""
    if option == "skin":
        return _SKIN
    ends = {_BASELINE: f"-{_BASELINE}", _LIMIT: _NORMAL}.get(option)
    return next((name for name in grading if ends and name.endswith(ends)), option)


def _asked(needs: tuple[str, ...]) -> list[Json]:
    """What is missing, by the names of the options."""
    return [_option(name) for name in needs]


def _option(name: str) -> str:
    """The option that fills a field of a grading: one for any lower limit and any baseline."""
    if name.endswith(f"-{_BASELINE}") and name != _LVEF:
        return _BASELINE
    if name.endswith(_NORMAL) and name != _LVEF_NORMAL:
        return _LIMIT
    return "skin" if name == _SKIN else name


def _why(why: tuple[Finding, ...], library: Library) -> str:
    return " ".join(library.spelled(sentence(each, called(library))) for each in why)


def _version(one: VersionGrade, library: Library) -> Json:
    return {
        "version": one.version,
        "grade": one.grade,
        "at_least": one.at_least,
        "why": _why((one.why,) if one.why else (), library),
        "needs": _asked(one.needs),
        "facts": list(one.facts),
    }


def _criterion(one: Criterion, library: Library) -> Json:
    return {
        "source": one.id,
        "met": one.met,
        "why": _why(one.why, library),
        "needs": _asked(one.needs),
        "facts": list(one.facts),
    }


def _text(result: Graded, library: Library) -> str:
    told = [
        line
        for one in result.criteria
        for line in lines(
            f"{library.source(one.source).short}: {verdicts.met(one.met)}."
            f" {_why(one.why, library)}",
            1,
        )
    ]
    for one in result.versions:
        scale = library.scale(one.scale)
        word = verdicts.grade(one.grade, at_least=one.at_least)
        why = _why((one.why,) if one.why else (), library)
        name = library.source(scale.source).short
        told += lines(f"{name}, {scale.title}: {word}. {why}", 1)
    return page(
        notices(result.findings, called(library), spell=library.spelled),
        told,
        foot(library.edition),
    )
