"""From an answer to its card: each kind in its own words, and what it waits for."""

from collections.abc import Callable

from pocketref.answers.answer import (
    Answer,
    Clocks,
    Doses,
    Heart,
    Rates,
    Statements,
)
from pocketref.answers.question import Kind, Question
from pocketref.model.decision import Decided
from pocketref.model.finding import Severity
from pocketref.model.graded import Graded, Scored
from pocketref.model.noun import but
from pocketref.model.plan import Plan, Surface
from pocketref.pack.library import Library
from pocketref.pages.search.covered import not_covered
from pocketref.pages.search.days import day
from pocketref.pages.search.doing import actions
from pocketref.pages.search.doses import doses
from pocketref.pages.search.findings import said
from pocketref.pages.search.grade import grade
from pocketref.pages.search.heads import head
from pocketref.pages.search.heart import heart
from pocketref.pages.search.interval import interval
from pocketref.pages.search.recurrence import recurrence
from pocketref.pages.search.risk import risk
from pocketref.pages.search.score import score
from pocketref.pages.search.source import source
from pocketref.pages.search.surface import surface
from pocketref.pages.search.telling import told
from pocketref.pages.search.view import AnswerCard
from pocketref.pages.search.waiting import waiting
from pocketref.wording import asking
from pocketref.wording.site import call


def card(library: Library, question: Question, answer: Answer) -> AnswerCard:
    """One answer as it is shown."""
    top = head(library, answer)
    plain = AnswerCard(
        kind=answer.kind.value,
        tone="partial",
        title=top.title,
        subtitle=top.subtitle,
        letter=top.letter,
        edge=top.edge,
        icon=top.icon,
        actions=actions(library, answer),
        stop=said(library, answer.findings, Severity.STOP),
        cautions=said(library, answer.findings, Severity.CAUTION),
        lines=(*_either(question, answer), *said(library, answer.findings, Severity.NOTE)),
        facts=answer.facts,
    )
    worded = _worded(library, answer, plain)
    return told(library, waiting(library, question, answer, _calling(library, _once(worded))))


def _calling(library: Library, shown: AnswerCard) -> AnswerCard:
    """A stop ends with whom to call here."""
    lines = tuple(each for each in call(library.site) if each not in shown.stop)
    return but(shown, stop=(*shown.stop, *lines)) if shown.stop and lines else shown


def _either(question: Question, answer: Answer) -> tuple[str, ...]:
    """What a bare interval was taken for, where its other meaning leads to the same."""
    bare = question.value("interval") is not None
    return (asking.EITHER_WAY,) if bare and isinstance(answer.result, Clocks) else ()


def loose(library: Library, question: Question) -> AnswerCard:
    """What is wrong or open in a text that asks for no kind of answer."""
    asked = Answer(kind=Kind.SOURCE, faults=question.faults, doubts=question.doubts)
    plain = AnswerCard(kind="", tone="asks", title="What you typed", icon="info")
    return told(library, waiting(library, question, asked, plain))


def _once(card: AnswerCard) -> AnswerCard:
    """No sentence twice, whoever found it."""
    return but(
        card,
        stop=tuple(dict.fromkeys(card.stop)),
        cautions=tuple(dict.fromkeys(card.cautions)),
        lines=tuple(dict.fromkeys(card.lines)),
    )


def _worded(library: Library, answer: Answer, plain: AnswerCard) -> AnswerCard:
    if answer.kind is Kind.NOT_COVERED:
        return not_covered(library, answer, plain)
    if answer.result is None:
        return plain
    return _WORDS[type(answer.result)](library, answer, answer.result, plain)


_WORDS: dict[type, Callable[..., AnswerCard]] = {
    Clocks: interval,
    Decided: recurrence,
    Doses: doses,
    Graded: grade,
    Heart: heart,
    Plan: day,
    Rates: risk,
    Scored: score,
    Statements: source,
    Surface: surface,
}
