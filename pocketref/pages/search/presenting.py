"""What the Search place says: a typed text is understood, answered, found, and put into words."""

from pocketref.answers.answer import Answer
from pocketref.answers.answering import answer
from pocketref.answers.lexicon import Lexicon, lexicon_of
from pocketref.answers.question import Question
from pocketref.answers.understanding import understand
from pocketref.model.noun import but, noun
from pocketref.pack.library import Library
from pocketref.pages.search import home, understood
from pocketref.pages.search.cards import card, loose
from pocketref.pages.search.rows import MOST, row, rows
from pocketref.pages.search.view import AnswerCard, Row, SearchView
from pocketref.search.found import Found, Match
from pocketref.wording import asking
from pocketref.worksheet.worksheet import Worksheet

_CARDS = 3  # as many drugs as a regimen gives
_NEAREST = 3
_SAME = 4  # more than are shown, since a drug and its page make one row


@noun
class Asked:
    """A text with everything that follows from it, before it is put into words."""

    question: Question
    answers: tuple[Answer, ...] = ()
    found: Found = Found()


def ask(worksheet: Worksheet, library: Library, text: str, limit: int = MOST) -> Asked:
    """Understand a text, answer it, and find its words."""
    lexicon = library.once("lexicon", Lexicon, lambda: lexicon_of(library))
    question = understand(text, lexicon, library.limits())
    return Asked(
        question=question,
        answers=answer(question, worksheet, library),
        found=library.find(question.words, limit=limit, scope=question.scope),
    )


def present(worksheet: Worksheet, library: Library, item: str) -> SearchView:
    """Say what follows from a text; `item` is what was typed."""
    if not item.strip():
        return SearchView(
            text=item,
            scopes=home.scopes(""),
            examples=home.examples(library),
            newer=home.newest(library),
        )
    return shown(worksheet, library, item, ask(worksheet, library, item, MOST + _SAME))


def shown(worksheet: Worksheet, library: Library, text: str, asked: Asked) -> SearchView:
    """What follows from a text, in words."""
    question, made = asked.question, cards(library, asked)
    listed = rows(library, question, asked.answers, asked.found)
    total = max(asked.found.total, len(listed))
    nothing = not listed and not made
    return SearchView(
        text=text,
        scopes=home.scopes(question.scope),
        read_as=understood.read_as(library, question),
        source=understood.source(library, worksheet, question),
        cards=made,
        rows=listed,
        total=total,
        counted=asking.counted(len(listed), total) if listed else "",
        covers=asking.nothing_found(text) if nothing else "",
        nearest=nearest(library, text) if nothing else (),
        completion=understood.completion(library, question),
        examples=home.examples(library),
        newer=home.newest(library),
        facts=tuple(dict.fromkeys(fact for one in made for fact in one.facts)),
    )


def cards(library: Library, asked: Asked) -> tuple[AnswerCard, ...]:
    """The answers as they are shown; seldom more than one."""
    question = asked.question
    if not asked.answers and (question.faults or question.doubts):
        return (loose(library, question),)
    return tuple(card(library, question, one) for one in asked.answers[:_CARDS])


def nearest(library: Library, text: str) -> tuple[Row, ...]:
    """The nearest topics to a text that finds nothing."""
    near = library.nearest(text, _NEAREST)
    return tuple(row(library, but(hit, match=Match.WORDS), text) for hit in near)
