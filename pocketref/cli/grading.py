"""`grade`: a side effect by what was measured, in every version; a score by its items."""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.agreement.scoring import scored
from pocketref.answers.gradable import fever_limit, fields
from pocketref.answers.grade import worked_out
from pocketref.answers.later import grades_of, later_doses_of
from pocketref.answers.measuring import values_of
from pocketref.answers.question import Question, Typed
from pocketref.cli.documents import document, findings
from pocketref.cli.grading_text import grade_text, stated, statements, why
from pocketref.cli.layout import foot, notices, page
from pocketref.cli.options import add_values, only, worksheet
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError, one_of
from pocketref.cli.scoring import answers_of, refuse_items, score_document, score_text
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding
from pocketref.model.graded import Advice, Criterion, Graded, VersionGrade
from pocketref.model.grading import Score
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.naming import called

_DISAGREEING = frozenset({"grades-disagree", "scores-disagree"})
_BASELINE, _LVEF, _LVEF_NORMAL = "baseline", "lvef-baseline", "lvef-normal"
OPTIONS = {
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
    add_grading(parser)


def add_grading(parser: ArgumentParser) -> None:
    """Give a verb what only a grading or a score asks."""
    for name, (metavar, hint) in OPTIONS.items():
        parser.add_argument(f"--{name}", action="append", metavar=metavar, help=hint, default=[])
    hint = "one answer of a score; may be repeated"
    parser.add_argument("--item", action="append", metavar="KEY=VALUE", help=hint, default=[])


def answer_grade(given: Namespace, library: Library, today: date) -> Answer:
    """Grade one term, or work out one score.

    Raises:
        RefusedError: there is no such term, or a value cannot be taken.
    """
    known = tuple(dict.fromkeys(scale.term for scale in library.scales()))
    scores = {score.id: score for score in library.scores()}
    term = one_of("term", given.term, (*known, *scores))
    if term in scores:
        return _answer_score(scores[term], given, library, today)
    refuse_items(tuple(given.item))
    result = _graded(term, given, library, today)
    says = later_doses_of(library, term, grades_of(result))
    body: Document = {
        "term": term,
        "versions": [_version(one, library) for one in result.versions],
        "criteria": [_criterion(one, library) for one in result.criteria],
        "score": None,
        "says": [_advice(one, library) for one in says],
        "needs": _needed(result),
        "findings": findings(result.findings, called(library), library.spelled),
        "facts": list(result.facts),
    }
    return _answered(body, grade_text(result, says, library), result.findings, library)


def _answer_score(score: Score, given: Namespace, library: Library, today: date) -> Answer:
    """The points of what was answered; while an item is not answered there are none.

    Raises:
        RefusedError: a value or an item cannot be taken.
    """
    refuse_values(given)
    worksheet(given, library.limits(), today)
    found = scored(score, answers_of(score, given.item), fever_limit(library))
    body: Document = {
        "term": score.id,
        "versions": [],
        "criteria": [],
        "score": score_document(library, score, found),
        "says": [],
        "needs": list(found.needs),
        "findings": findings(found.findings, called(library), library.spelled),
        "facts": list(found.facts),
    }
    text = page(
        notices(found.findings, called(library), spell=library.spelled),
        score_text(library, score, found),
        foot(library.edition),
    )
    return _answered(body, text, found.findings, library)


def refuse_values(given: Namespace) -> None:
    """Refuse for a score what only a grading asks.

    Raises:
        RefusedError: there is something of it.
    """
    for name in OPTIONS:
        for text in getattr(given, name.replace("-", "_")):
            raise RefusedError(Fault(code=FaultCode.CONFLICT, field=name, given=text, other="term"))


def _answered(body: Document, text: str, found: tuple[Finding, ...], library: Library) -> Answer:
    differ = any(each.code in _DISAGREEING for each in found)
    return Answer(
        document=document("grade", library.edition, body),
        text=text,
        code=Exit.DISAGREE if differ else Exit.ANSWERED,
    )


def _graded(term: str, given: Namespace, library: Library, today: date) -> Graded:
    """What both engines say of the values that were given.

    Raises:
        RefusedError: a value cannot be taken.
    """
    sheet = worksheet(given, library.limits(), today, library.site)
    grading = fields(term, library)
    typed = tuple(
        Typed(field=filled(name, grading), text=only(name, tuple(texts)))
        for name in OPTIONS
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


def filled(option: str, grading: tuple[str, ...]) -> str:
    """What an option fills: `baseline` and `lower-limit` those of the value that is graded."""
    if option == "skin":
        return _SKIN
    ends = {_BASELINE: f"-{_BASELINE}", _LIMIT: _NORMAL}.get(option)
    return next((name for name in grading if ends and name.endswith(ends)), option)


def _needed(result: Graded) -> list[Json]:
    """What any version is missing, each once."""
    missing = dict.fromkeys(name for one in result.versions for name in one.needs)
    return list(dict.fromkeys(_option(name) for name in missing))


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


def _version(one: VersionGrade, library: Library) -> Json:
    return {
        "version": one.version,
        "grade": one.grade,
        "at_least": one.at_least,
        "why": why((one.why,) if one.why else (), library),
        "needs": _asked(one.needs),
        "grades": [_grade(grade, fact, library) for grade, fact in stated(one, library)],
        "facts": list(one.facts),
    }


def _grade(grade: int, fact: str | None, library: Library) -> Json:
    text = None if fact is None else library.spelled(library.fact(fact).statement)
    return {"grade": grade, "text": text, "facts": [] if fact is None else [fact]}


def _advice(one: Advice, library: Library) -> Json:
    return {
        "drug": one.drug or None,
        "source": one.source,
        "silent": one.silent,
        "text": statements(one, library),
        "facts": list(one.facts),
    }


def _criterion(one: Criterion, library: Library) -> Json:
    return {
        "source": one.id,
        "met": one.met,
        "why": why(one.why, library),
        "needs": _asked(one.needs),
        "facts": list(one.facts),
    }
