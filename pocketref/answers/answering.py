"""From a question to its answer: which engine is asked, with which values."""

from collections.abc import Callable
from types import MappingProxyType

from pocketref.answers import (
    covered,
    day,
    doses,
    grade,
    heart,
    interval,
    recurrence,
    risk,
    source,
    surface,
)
from pocketref.answers.answer import Answer
from pocketref.answers.question import Doubt, Kind, Question
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

Answers = Callable[[Question, Worksheet, Library], tuple[Answer, ...]]


def _one(asks: Callable[[Question, Worksheet, Library], Answer]) -> Answers:
    return lambda question, worksheet, library: (asks(question, worksheet, library),)


_ASKED: MappingProxyType[Kind, Answers] = MappingProxyType(
    {
        Kind.DOSE: doses.answer,
        Kind.DAY: day.answer,
        Kind.RECURRENCE: _one(recurrence.answer),
        Kind.LVEF: heart.answer,
        Kind.GRADE: _one(grade.answer),
        Kind.RISK: risk.answer,
        Kind.INTERVAL: interval.answer,
        Kind.BSA: surface.answer,
        Kind.SOURCE: source.answer,
        Kind.NOT_COVERED: covered.answer,
    }
)
# What is said of these rests on no value that could be wrong.
_WITHOUT_VALUES = frozenset({Kind.RISK, Kind.SOURCE, Kind.NOT_COVERED})


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """Answer a question; one that asks for nothing has no answer, but `source: loading` asks.

    Args:
        question: the text as it was understood; its values are tried, never kept.
        worksheet: the one patient; what the question leaves out is taken from it.
        library: the open pack.
    """
    if question.kind is None:
        asks = question.scope == Kind.SOURCE and not question.faults and not question.doubts
        return source.answer(question, worksheet, library) if asks else ()
    if not question.faults and not _stops(question):
        return _ASKED[question.kind](question, worksheet, library)
    return tuple(_refused(one, question) for one in _about(question, worksheet, library))


def _stops(question: Question) -> bool:
    """Whether a doubt leaves nothing to be worked out; a clock may be in doubt without harm."""
    return any(not _settled(doubt, question) for doubt in question.doubts)


def _settled(doubt: Doubt, question: Question) -> bool:
    return doubt.code == interval.EITHER and question.kind is Kind.INTERVAL


def _about(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """What stands though a value is refused or in doubt: what is not covered, an emergency."""
    if question.kind in {Kind.GRADE, *_WITHOUT_VALUES}:
        return _ASKED[question.kind](question, worksheet, library)
    about = next(iter(question.drugs), "")
    return (Answer(kind=question.kind, about=about),) if question.kind else ()


def _refused(one: Answer, question: Question) -> Answer:
    """An answer without a figure, that says why."""
    return but(
        one,
        result=None,
        faults=tuple(dict.fromkeys((*question.faults, *one.faults))),
        doubts=tuple(dict.fromkeys((*question.doubts, *one.doubts))),
        needs=(),
        typed=(),
    )
