"""Where a recurrence stands by its timing: the article and the guideline, side by side."""

from pocketref.agreement.recurrence import decide_agreed
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.model.decision import Case, Decided, Given, Tree
from pocketref.model.fault import Fault
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.worksheet.amounts import read_amount
from pocketref.worksheet.entering import limits
from pocketref.worksheet.entry import Blank, Entered, Refused, Unusual
from pocketref.worksheet.worksheet import Worksheet

TREE = "recurrence"
ROOT = "prior"
PAGE = "regimen/prior-adjuvant"  # until recurrence has a place of its own
_MONTHS = "months-since-adjuvant"


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Say what each source comes to.

    Args:
        question: what was given before; as they were typed, `months` since, `hr`, `chemotherapy`.
        worksheet: the one patient; what it holds of a recurrence is not what was typed.
        library: the open pack.
    """
    del worksheet
    blank = Answer(kind=Kind.RECURRENCE, about=question.prior, opens=PAGE)
    months, fault = _months(question, library)
    if fault is not None:
        return but(blank, faults=(fault,))
    tree = library.decision(TREE)
    return _answered(blank, decide_agreed(tree, _case(tree, question, months)))


def _case(tree: Tree, question: Question, months: Quantity | None) -> Case:
    """What was said, and nothing else; the words were understood already."""
    typed = {ROOT: question.prior} | {
        ask.id: question.value(ask.id) or "" for ask in tree.asks if ask.id != ROOT
    }
    given = tuple(Given(ask=ask, choice=choice) for ask, choice in typed.items() if choice)
    return Case(given=given, months=months)


def _answered(blank: Answer, decided: Decided) -> Answer:
    """What stands if the engines agree and nothing is missing, else why nothing does."""
    if not decided.sayings:
        return but(blank, needs=decided.needs, findings=decided.findings)
    return but(blank, result=decided, facts=decided.facts)


def _months(question: Question, library: Library) -> tuple[Quantity | None, Fault | None]:
    """The interval, or why there is none; an unusual one stands for nothing."""
    bounds = limits(_MONTHS, library.limits())
    match read_amount(question.value("months") or "", "months", bounds):
        case Entered(value=value):
            return value, None
        case Unusual(fault=fault) | Refused(fault=fault):
            return None, fault
        case Blank():
            return None, None
