import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pages.day.picture_card import PictureCard
from pocketref.pages.day.view import Block, DayPicture, Hour
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView

pytestmark = pytest.mark.usefixtures("wardrobe")
PICTURE = DayPicture(
    date="Mon 9 Mar 2026",
    blocks=(Block(letter="P", kind="plain", name="pertuzumab", times="09:00", begins=0, ends=60),),
    hours=(Hour(at=0, text="09:00"), Hour(at=60, text="10:00")),
    text="pertuzumab 09:00 to 10:00.",
)
NOW = but(PICTURE, now=Hour(at=24, text="Now 09:24"), text="Now 09:24.")


def views(card: PictureCard) -> list[SceneView]:
    return [view for view in card.findChildren(SceneView) if not view.isHidden()]


def made(qtbot: QtBot, *pictures: DayPicture) -> PictureCard:
    card = PictureCard()
    qtbot.addWidget(card)
    card.resize(740, 140)
    card.display(pictures)
    return card


def test_the_flag_moves_in_the_same_picture(qtbot: QtBot) -> None:
    card = made(qtbot, PICTURE)
    before = views(card)
    card.display((NOW,))
    assert views(card) == before
    assert "Now 09:24" in before[0].said


def test_another_date_is_another_picture_with_its_date(qtbot: QtBot) -> None:
    card = made(qtbot, PICTURE)
    card.display((PICTURE, but(PICTURE, date="Tue 10 Mar 2026")))
    assert len(views(card)) == 2
    said = [words.said for words in card.findChildren(Words) if not words.isHidden()]
    assert said == ["Mon 9 Mar 2026", "Tue 10 Mar 2026"]


def test_without_a_picture_the_card_is_not_there(qtbot: QtBot) -> None:
    assert made(qtbot).isHidden()
