"""From a question to its answer: which engine is asked, with which values."""

from pocketref.answers import grade
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """Answer a question; one that asks for nothing has no answer.

    Args:
        question: the text as it was understood; its values are tried, never kept.
        worksheet: the one patient; what the question leaves out is taken from it.
        library: the open pack.
    """
    if question.kind is None:
        return ()
    if question.faults or question.doubts:
        refused = Answer(kind=question.kind, faults=question.faults, doubts=question.doubts)
        return (refused,)
    if question.kind is Kind.GRADE:
        return (grade.answer(question, worksheet, library),)
    return (Answer(kind=question.kind),)
