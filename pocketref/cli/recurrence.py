"""`recurrence`: where each source comes to, by what was given before and how long ago."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date

from pocketref.agreement.recurrence import between, decide_timed
from pocketref.cli.decided import answers, decided_text, lines_of, path
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, page
from pocketref.cli.options import add_confirm, entered
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError
from pocketref.engine.elapsed import Elapsed
from pocketref.model.decision import Decided, Tree
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.patient import Interval
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import decisions, numbers, paths
from pocketref.worksheet.fields import field
from pocketref.worksheet.session import blank
from pocketref.worksheet.worksheet import Worksheet

_MONTHS, _LAST, _RECURRED = "months", "last-dose", "recurrence"
_TREE, _PROGRESSION, _FIRST_LINE = "recurrence", "progression", "first-line"
# The options in the order of the questions, and what each is for.
_OPTIONS = {
    "prior": "HER2 treatment before the recurrence",
    _MONTHS: "since the last adjuvant dose; decimals may be typed",
    _LAST: "of adjuvant treatment, 2025-03-09",
    _RECURRED: "date of it, 2026-03-09",
    "hr": "hormone receptors",
    "menopause": "before or after it",
    "chemotherapy": "whether it can be given",
    _FIRST_LINE: "what it contained, where it is followed by progression",
}


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its questions."""
    add_questions(parser)
    add_confirm(parser)


def add_questions(parser: ArgumentParser) -> None:
    """Give a verb the questions of the tree."""
    for name, hint in _OPTIONS.items():
        dated = name in {_LAST, _RECURRED}
        metavar = "|".join(field(name).choices) or ("DATE" if dated else "N")
        parser.add_argument(f"--{name}", action="append", metavar=metavar, help=hint, default=[])


def answer_recurrence(given: Namespace, library: Library, today: date) -> Answer:
    """Say what each source comes to; after progression as well, where a first line is given.

    Raises:
        RefusedError: a value cannot be taken, a date is missing, or months stand beside dates.
    """
    sheet = worksheet_of(given, library, today)
    tree = library.decision(_TREE)
    decided = decide_timed(tree, sheet.answers, sheet.timing)
    counted = between(tree, sheet.timing)
    later = _later(sheet, library)
    name = called(library)
    told = [*decided.findings, *(later[1].findings if later else ())]
    body: Document = {
        "interval": _interval(sheet.timing, counted),
        **_of_tree(tree, decided, library),
        "after_progression": _of_tree(*later, library) if later else None,
        "findings": findings(told, name, library.spelled),
        "facts": _facts(decided, later[1] if later else None),
    }
    return Answer(
        document=document("recurrence", library.edition, body),
        text=_text(library, counted, (tree, decided), later),
        code=Exit.DISAGREE if told else Exit.ANSWERED,
    )


def worksheet_of(given: Namespace, library: Library, today: date) -> Worksheet:
    """Enter what was given.

    Raises:
        RefusedError: something cannot be taken, or the interval is half a one or two.
    """
    sheet = blank(today, library.site)
    texts = {name: tuple(getattr(given, name.replace("-", "_"))) for name in _OPTIONS}
    for fault in _interval_faults(texts):
        raise RefusedError(fault)
    for name, typed in texts.items():
        sheet = entered(sheet, field(name), typed, library.limits(), confirmed=given.confirm)
    if sheet.faults:
        raise RefusedError(sheet.faults[0])
    return sheet


def _interval_faults(texts: dict[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Months or both dates."""
    dates = tuple(name for name in (_LAST, _RECURRED) if texts[name])
    if texts[_MONTHS] and dates:
        months = texts[_MONTHS][0]
        yield Fault(code=FaultCode.CONFLICT, field=_MONTHS, given=months, other=dates[0])
    if len(dates) == 1:
        missing = _RECURRED if dates == (_LAST,) else _LAST
        yield Fault(code=FaultCode.MISSING, field=missing, other="option")


def _later(sheet: Worksheet, library: Library) -> tuple[Tree, Decided] | None:
    """What follows progression, where it was asked."""
    if sheet.answer(_FIRST_LINE) is None:
        return None
    tree = library.decision(_PROGRESSION)
    return tree, decide_timed(tree, sheet.answers, Interval())


def _interval(timing: Interval, counted: Elapsed | None) -> Json:
    if counted is not None:
        return {"months": counted.months, "days": counted.days, "rule": paths.RULE}
    if timing.months is None:
        return None
    return {"months": _months(timing.months), "days": None, "rule": "Months as they were typed."}


def _months(amount: Quantity) -> Json:
    """Months that are whole as a number, others as text."""
    value = amount.to("month").value
    return int(value) if value == int(value) else numbers.plain(value)


def _of_tree(tree: Tree, decided: Decided, library: Library) -> Document:
    name, spell = called(library), library.spelled
    line = decided.boundary
    text = spell(decisions.boundary(tree, decided, name))
    return {
        "answers": answers(tree, decided, library),
        "agree": decided.agree,
        "boundary": {"at_months": _months(line), "text": text} if line and text else None,
        "lines": [
            {"at_months": _months(turn.at), **row}
            for turn, row in zip(decided.turns, lines_of(tree, decided, library), strict=True)
        ],
        "needs": list(decided.needs),
        "path": path(tree, decided, library),
        "beside": list(decided.beside),
    }


def _facts(*decided: Decided | None) -> Json:
    every = (fact for one in decided if one for fact in (*one.facts, *one.beside))
    return list(dict.fromkeys(every))


def _text(
    library: Library,
    counted: Elapsed | None,
    now: tuple[Tree, Decided],
    later: tuple[Tree, Decided] | None,
) -> str:
    interval = (
        paths.counted(counted.last, counted.recurred, counted.months, counted.days)
        if counted
        else ""
    )
    return page(
        decided_text(*now, library, interval),
        ["", *decided_text(*later, library)] if later else [],
        foot(library.edition),
    )
