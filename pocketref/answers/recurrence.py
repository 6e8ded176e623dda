"""Where a recurrence stands by its timing: the article and the guideline, side by side."""

from pocketref.agreement.recurrence import between, decide_timed
from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Kind, Question, Typed
from pocketref.answers.values import Tried, tried
from pocketref.engine.elapsed import Elapsed
from pocketref.model.decision import Decided, Tree
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.wording import numbers
from pocketref.worksheet.worksheet import Worksheet

TREE = "recurrence"
ROOT = "prior"
PAGE = "recurrence"
_MONTHS = "months"
_READS = frozenset({_MONTHS, "last-dose", "recurrence", "date"})


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Say what each source comes to.

    Args:
        question: what was given before; as they were typed, `months` since, `hr`, `chemotherapy`.
        worksheet: the one patient; what the question leaves out is taken from it.
        library: the open pack.
    """
    tree = library.decision(TREE)
    counted = between(tree, worksheet.timing)
    trial = tried(_asked(question), worksheet, library, reads=_READS)
    if counted is not None:
        trial = _by_dates(trial, worksheet, counted)
    about = trial.sheet.answer(ROOT) or ""
    blank = Answer(kind=Kind.RECURRENCE, about=about, typed=trial.typed, opens=PAGE)
    return trial.refuses(blank) or _answered(blank, tree, trial.sheet)


def _asked(question: Question) -> Question:
    """The question with what was given before among its values."""
    if not question.prior or question.value(ROOT) is not None:
        return question
    return but(question, typed=(Typed(field=ROOT, text=question.prior), *question.typed))


def _by_dates(trial: Tried, worksheet: Worksheet, counted: Elapsed) -> Tried:
    """Where the worksheet has both dates: typed months contradict them, or add nothing to them."""
    months = trial.sheet.interval.months
    if months is None:
        return trial
    if months != counted.interval:
        had, has = numbers.plain(counted.interval.value), numbers.plain(months.value)
        clash = Clash(field=_MONTHS, worksheet=had, typed=has)
        return but(trial, clashes=(*trial.clashes, clash))
    kept = tuple(each for each in trial.typed if each.field != _MONTHS)
    return but(trial, typed=kept, sheet=but(trial.sheet, interval=worksheet.interval))


def _answered(blank: Answer, tree: Tree, sheet: Worksheet) -> Answer:
    """What stands if the engines agree and nothing is missing, else why nothing does."""
    decided: Decided = decide_timed(tree, sheet.answers, sheet.timing)
    if not decided.sayings:
        return but(blank, needs=decided.needs, findings=decided.findings)
    return but(blank, result=decided, facts=decided.facts)
