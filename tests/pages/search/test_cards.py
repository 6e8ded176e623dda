"""Every kind of answer has its card."""

import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.pages.search.cards import card
from pocketref.wording.sentences import FEVER
from tests.pages.search.saying import shown
from tests.siting import HERE


@pytest.mark.parametrize("kind", Kind)
def test_an_answer_without_a_result_has_no_figure_and_no_copy(library: Library, kind: Kind) -> None:
    made = shown(library, Answer(kind=kind))
    assert made.kind == kind.value
    assert (made.figures, made.rows) == ((), ())
    assert kind is Kind.NOT_COVERED or made.copied == ""


def test_what_was_found_is_said_once_though_nothing_is_worked_out(library: Library) -> None:
    fever = Finding(severity=Severity.STOP, code="fever")
    answer = Answer(kind=Kind.GRADE, findings=(fever, fever), needs=("anc",))
    made = card(library, Question(text="38.6"), answer)
    assert made.stop == (FEVER,)
    assert made.needs == "Needs ANC."


def test_a_stop_ends_with_whom_to_call(library: Library) -> None:
    library.settle(HERE)
    fever = Finding(severity=Severity.STOP, code="fever")
    made = card(library, Question(text="38.6"), Answer(kind=Kind.GRADE, findings=(fever,)))
    assert made.stop[0] == FEVER
    assert made.stop[1].startswith("Local: Chemotherapy pharmacy")
    assert card(library, Question(text="x"), Answer(kind=Kind.GRADE)).stop == ()
