"""The card of a recurrence: the article and the guideline, side by side."""

import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind
from pocketref.model.decision import Case, Decided, Saying
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard
from tests.pages.search.saying import shown
from tests.stating import q

ARTICLE = Saying(source="article", outcome="second-line", facts=("article-s24",))


def card_of(library: Library, *others: Saying, agree: bool = False, **more: object) -> AnswerCard:
    result = Decided(given=Case(), sayings=(ARTICLE, *others), agree=agree, **more)  # type: ignore[arg-type]
    return shown(library, Answer(kind=Kind.RECURRENCE, result=result))


def asco(outcome: str) -> Saying:
    return Saying(source="asco-2022", outcome=outcome, facts=("asco-2022-early",))


@pytest.mark.parametrize(
    ("outcome", "agree", "tone"),
    [("second-line", True, "ready"), ("first-line", False, "differ")],
)
def test_each_source_has_its_row(library: Library, outcome: str, tone: str, *, agree: bool) -> None:
    made = card_of(library, asco(outcome), agree=agree)
    assert [row.name for row in made.rows] == ["Article", "ASCO 2022"]
    assert made.rows[0].why == library.fact("article-s24").statement
    assert made.tone == tone
    assert made.subtitle == ("Follow second-line recommendations" if agree else "Sources differ")


def test_silence_is_an_answer(library: Library) -> None:
    made = card_of(library, asco("silent"))
    assert (made.rows[1].tone, made.rows[1].word) == ("silent", "Does not say")


def test_an_exact_line_is_said(library: Library) -> None:
    made = card_of(library, asco("first-line"), boundary=q("12 month"))
    assert "12\u00a0months" in made.boundary


def test_what_stands_beside_it_is_told_apart(library: Library) -> None:
    made = card_of(library, asco("second-line"), agree=True, beside=("cleo-clock",))
    assert (made.rows[-1].word, made.rows[-1].tone) == ("Beside it", "beside")


def test_without_an_answer_nothing_is_said(library: Library) -> None:
    result = Decided(given=Case(), needs=("prior",))
    made = shown(library, Answer(kind=Kind.RECURRENCE, result=result, needs=("prior",)))
    assert (made.rows, made.copied) == ((), "")
