"""Short cuts for the tests of the search's words."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Question
from pocketref.pack.library import Library
from pocketref.pages.search.cards import card
from pocketref.pages.search.view import AnswerCard


def plainly(text: str) -> str:
    """A text with plain spaces."""
    return text.replace("\u00a0", " ")


def shown(library: Library, answer: Answer, text: str = "asked") -> AnswerCard:
    """An answer as its card."""
    return card(library, Question(text=text), answer)
