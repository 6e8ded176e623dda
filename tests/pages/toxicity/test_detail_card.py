"""What the rail says of a row, on screen."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.toxicity.comparing import compare
from pocketref.pages.toxicity.detail_card import DetailCard, DetailNotices
from tests.pages.toxicity.comparisons import NOTHING

pytestmark = pytest.mark.usefixtures("wardrobe")


def test_a_row_has_its_discs_its_sentences_and_its_sources(qtbot: QtBot, library: Library) -> None:
    detail = compare(NOTHING, library, "").details[2]
    card = DetailCard()
    qtbot.addWidget(card)
    card.resize(370, 700)
    card.display(detail)
    assert card.title.said == "Febrile neutropenia"
    assert card.strong.said.split("\n") == list(detail.strong)
    assert card.lines.said.split("\n") == list(detail.lines)
    assert card.parts.said.startswith("Asia")
    assert card.property("facts") == detail.facts
    assert card.property("copied") == detail.copied
    assert not card.picture.isHidden()
    assert detail.strong[0] in card.picture.accessibleName()


def test_the_picture_is_as_high_as_its_width_asks(qtbot: QtBot, library: Library) -> None:
    card = DetailCard()
    qtbot.addWidget(card)
    card.display(compare(NOTHING, library, "").details[0])
    card.resize(370, card.heightForWidth(370))
    card.show()
    assert card.picture.height() >= card.picture.heightForWidth(card.picture.width())


def test_without_discs_there_is_no_picture(qtbot: QtBot, library: Library) -> None:
    card = DetailCard()
    qtbot.addWidget(card)
    bare = but(compare(NOTHING, library, "").details[0], arrays=None, lines=(), parts=())
    card.display(bare)
    assert card.picture.isHidden()
    assert card.lines.isHidden()


def test_a_caution_and_a_stop_are_told_apart(qtbot: QtBot, library: Library) -> None:
    notices = DetailNotices()
    qtbot.addWidget(notices)
    apart = compare(NOTHING, library, "").details[-1]
    notices.display(apart)
    assert notices.caution.said.startswith("Not randomised.")
    assert notices.stop.isHidden()
    notices.display(but(apart, caution=(), stop=("No figure is shown.",)))
    assert notices.stop.said == "No figure is shown."
    assert notices.caution.isHidden()
    notices.display(but(apart, caution=()))
    assert notices.isHidden()
