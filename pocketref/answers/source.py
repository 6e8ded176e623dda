"""Where a statement comes from: the statements that the words find, for their sources."""

from pocketref.answers.answer import Answer, Statements
from pocketref.answers.question import Kind, Question
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

_LOOKED_AT = 20
_MOST = 3


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """The first statements that the words find."""
    del worksheet
    facts = _found(question, library)
    if not facts:
        return ()
    return (
        Answer(
            kind=Kind.SOURCE,
            about=facts[0],
            result=Statements(facts=facts),
            facts=facts,
            opens=f"sources/{library.fact(facts[0]).cited[0].source}",
        ),
    )


def _found(question: Question, library: Library) -> tuple[str, ...]:
    found = library.find(question.words, limit=_LOOKED_AT)
    return tuple(hit.id for hit in found.hits if hit.kind == "fact")[:_MOST]
