"""The grade of a side effect by what was measured, in every version, beside other definitions."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Grade the term that is asked for, or the one that the typed values are about.

    Args:
        question: its term and typed values; values it names none of are the worksheet's.
        worksheet: the one patient.
        library: the open pack.
    """
    del worksheet, library
    return Answer(kind=Kind.GRADE, about=question.term)
