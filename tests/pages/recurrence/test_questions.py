from pocketref.pack.library import Library
from pocketref.pages.recurrence.questions import NOT_ENTERED, interval_number, questions
from pocketref.pages.recurrence.standing import PROGRESSION, standing
from pocketref.pages.recurrence.view import Question
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import progressed, returned


def asked(sheet: Worksheet, library: Library, item: str = "") -> dict[str, Question]:
    made = questions(sheet, standing(sheet, library, item))
    return {question.id: question for question in made}


def test_the_tree_asks_and_the_interval_stands_second(library: Library) -> None:
    made = asked(returned(library, None), library)
    assert list(made) == ["prior", "hr", "menopause", "chemotherapy"]
    assert [question.title[:3] for question in made.values()] == ["1. ", "3. ", "4. ", "5. "]
    assert interval_number() == "2. "


def test_nothing_is_chosen_beforehand(library: Library) -> None:
    for question in asked(returned(library, None), library).values():
        assert [one.text for one in question.choices if one.chosen] == [NOT_ENTERED]
        assert question.said == ""


def test_what_was_said_is_chosen_also_while_the_interval_is_refused(library: Library) -> None:
    made = asked(returned(library, "trastuzumab", "8,5", hr="negative"), library)
    assert made["prior"].said == "trastuzumab alone"
    assert made["hr"].said == "negative"


def test_what_the_branch_does_not_need_is_quieter_and_says_so(library: Library) -> None:
    made = asked(returned(library, "pertuzumab", "8"), library)
    assert not made["prior"].quiet
    assert made["hr"].quiet
    assert made["hr"].title.endswith("not needed here")
    loud = asked(returned(library, "trastuzumab", "8"), library)
    assert not loud["hr"].quiet
    assert not loud["chemotherapy"].quiet


def test_a_single_question_has_no_number(library: Library) -> None:
    (question,) = asked(progressed("t-dm1"), library, PROGRESSION).values()
    assert question.title == question.label
    assert "EMTANSINE" in question.said
