"""Scores in words."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_score import result_of, score_view
from pocketref.pages.toxicity.grade_view import ScoreView
from pocketref.worksheet.edits import answer
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.toxicity.grading_sheets import EMPTY, plainly


def shown(library: Library, sheet: Worksheet, name: str) -> ScoreView:
    score = library.score(name)
    return score_view(sheet, library, score, result_of(sheet, library, score))


def test_items_that_exclude_each_other_are_one_question(library: Library) -> None:
    first, second, *_ = shown(library, EMPTY, "mascc").items
    assert first.ask == "mascc.burden"
    assert first.choices[0].text == "No or mild symptoms"
    assert [one.text for one in second.choices] == ["Yes", "No"]
    assert not any(one.chosen for one in (*first.choices, *second.choices))


def test_what_is_missing_is_named(library: Library) -> None:
    view = shown(library, answer("cisne.copd", "yes")(EMPTY), "cisne")
    assert (view.word, view.stands) == ("No sum yet: 1 of 6 answered", False)
    assert view.why.startswith("Not answered yet: ")
    assert "Chronic obstructive" not in view.why


def test_the_sum_has_its_band_once_every_item_is_answered(library: Library) -> None:
    sheet = EMPTY
    for item in shown(library, EMPTY, "cisne").items:
        sheet = answer(item.ask, "yes")(sheet)
    view = shown(library, sheet, "cisne")
    assert view.stands
    assert plainly(view.word) == "8 points: high risk"
    assert view.cautions
    assert [one.id for one in view.items[0].choices if one.chosen] == ["yes"]
