"""Where a recurrence stands by its timing: the article and the guideline, side by side."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

PAGE = "regimen/prior-adjuvant"  # until recurrence has a place of its own


def answer(question: Question, worksheet: Worksheet, library: Library) -> Answer:
    """Say what each source comes to.

    Args:
        question: what was given before, and `months` since as they were typed.
        worksheet: the one patient; it holds nothing that a recurrence depends on.
        library: the open pack.
    """
    del worksheet, library
    return Answer(kind=Kind.RECURRENCE, about=question.prior, opens=PAGE)
