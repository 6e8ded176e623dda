"""The pictures of a comparison in one card."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.toxicity.comparing import compare
from pocketref.pages.toxicity.pictures_card import PicturesCard
from pocketref.widgets.scene_view import SceneView
from tests.pages.toxicity.comparisons import NOTHING

pytestmark = pytest.mark.usefixtures("wardrobe")


def test_each_picture_says_what_it_shows(qtbot: QtBot, library: Library) -> None:
    view, card = compare(NOTHING, library, ""), PicturesCard()
    qtbot.addWidget(card)
    card.resize(646, 700)
    card.display(view, view.chosen, tabled=False)
    names = [each.accessibleName() for each in card.findChildren(SceneView)]
    assert names == [view.plotted[0].text, view.beside[0].text]
    assert card.rows == tuple(each.id for each in view.details)


def test_the_same_pictures_stay_when_another_row_is_lit(qtbot: QtBot, library: Library) -> None:
    view, card = compare(NOTHING, library, ""), PicturesCard()
    qtbot.addWidget(card)
    card.resize(646, 700)
    card.display(view, view.chosen, tabled=False)
    before = card.findChildren(SceneView)
    card.display(view, card.rows[1], tabled=False)
    assert card.findChildren(SceneView) == before
    assert before[0].part is not None
    assert before[0].part.id == card.rows[1]


def test_a_row_that_is_chosen_is_told(qtbot: QtBot, library: Library) -> None:
    view, card = compare(NOTHING, library, ""), PicturesCard()
    qtbot.addWidget(card)
    card.display(view, view.chosen, tabled=False)
    with qtbot.waitSignal(card.chosen) as told:
        card.findChildren(SceneView)[1].chosen.emit("peruse-mucositis-docetaxel")
    assert told.args == ["peruse-mucositis-docetaxel"]


def test_without_pictures_there_is_nowhere_to_begin(qtbot: QtBot, library: Library) -> None:
    card = PicturesCard()
    qtbot.addWidget(card)
    assert not card.begin()
    card.display(compare(NOTHING, library, "own"), "", tabled=False)
    assert card.choose.isHidden()
