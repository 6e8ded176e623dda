from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from pocketref.widgets.answer_arrays import AnswerArrays

pytestmark = pytest.mark.usefixtures("wardrobe")


@dataclass(frozen=True)
class AGroup:
    title: str
    said: str
    affected: int | None


@dataclass(frozen=True)
class SomeArrays:
    title: str = "PERUSE. Any grade. Not randomised."
    groups: tuple[AGroup, ...] = (
        AGroup("DOCEtaxel", "11 of 100", 11),
        AGroup("PACLitaxel", "1 of 100", 1),
    )
    text: str = "PERUSE: DOCEtaxel 11 of 100, PACLitaxel 1 of 100."
    lines: tuple[str, ...] = ("6 more in every 100.", "Its interval.")
    facts: tuple[str, ...] = ("a-fact",)


def test_the_picture_says_what_it_shows_and_has_its_facts(qtbot: QtBot) -> None:
    made = AnswerArrays()
    qtbot.addWidget(made)
    made.display(SomeArrays())
    assert made.title.said == SomeArrays().title
    assert made.picture.accessibleName() == SomeArrays().text
    assert "DOCEtaxel: 11 of 100" in made.picture.accessibleDescription()
    assert made.picture.property("facts") == ("a-fact",)


def test_what_the_difference_comes_to_stands_below_it(qtbot: QtBot) -> None:
    made = AnswerArrays()
    qtbot.addWidget(made)
    made.display(SomeArrays())
    assert made.lines.said == "6 more in every 100.\nIts interval."
    made.display(SomeArrays(lines=()))
    assert made.lines.isHidden()


def test_the_picture_is_as_high_as_it_needs(qtbot: QtBot) -> None:
    made = AnswerArrays()
    qtbot.addWidget(made)
    made.display(SomeArrays())
    heights = {made.picture.heightForWidth(width) for width in (340, 500, 716)}
    assert heights == {made.picture.sizeHint().height()}
