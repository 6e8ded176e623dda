"""One version of a term on screen."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grading import present_grade
from pocketref.pages.toxicity.version_card import VersionCard
from tests.pages.toxicity.grading_sheets import EMPTY, HOT, plainly

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot) -> VersionCard:
    card = VersionCard()
    qtbot.addWidget(card)
    card.resize(760, 300)
    card.show()
    return card


def test_the_ruler_says_the_grade_and_what_the_other_version_says(
    qtbot: QtBot, library: Library
) -> None:
    card = made(qtbot)
    card.display(present_grade(HOT, library, "neutrophils").versions[0])
    (ruler,) = card.rulers
    assert plainly(ruler.scene.accessibleName()).startswith("Neutrophil count decreased: grade 4")
    assert plainly(card.differing.said) == "Grade 4 in CTCAE 5, grade 3 in CTCAE 6."


def test_what_does_not_differ_has_no_mark_and_no_ruler_is_left_over(
    qtbot: QtBot, library: Library
) -> None:
    card = made(qtbot)
    card.display(present_grade(HOT, library, "neutrophils").versions[0])
    card.display(present_grade(EMPTY, library, "mucositis").versions[0])
    assert card.differing.isHidden()
    assert [ruler.isHidden() for ruler in card.rulers] == [True]
    assert card.why.said == "No grade. Signs at the bedside decide this grade, not a number."


def test_a_grade_whose_comparison_the_banner_made_has_no_second_line(
    qtbot: QtBot, library: Library
) -> None:
    card = made(qtbot)
    view = present_grade(HOT, library, "").versions[0]
    card.display(view)
    assert card.why.isHidden()
    card.display(but(view, why="Because."))
    assert not card.why.isHidden()
