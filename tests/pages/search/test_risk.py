"""The card of a rate: arm by arm, of a hundred people, nothing subtracted."""

from pocketref.answers.answer import Answer, Rates
from pocketref.answers.question import Kind
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard
from tests.pages.search.saying import shown


def card_of(library: Library, trial: str) -> AnswerCard:
    rates = library.rates("febrile-neutropenia", trial)
    result = Rates(event="febrile-neutropenia", rates=rates)
    return shown(library, Answer(kind=Kind.RISK, about="febrile-neutropenia", result=result))


def test_an_arm_is_told_of_a_hundred_with_its_count(library: Library) -> None:
    made = card_of(library, "peruse")
    assert {"1 of 100", "11 of 100"} <= {row.word for row in made.rows}
    assert all("people" in row.why or "not read" in row.why for row in made.rows)
    assert made.title == library.event("febrile-neutropenia").title


def test_arms_that_chance_did_not_make_are_not_compared(library: Library) -> None:
    (said,) = card_of(library, "peruse").cautions
    assert said.endswith("not randomised. Rates stand side by side and are not subtracted.")
    assert card_of(library, "cleopatra").cautions == ()
