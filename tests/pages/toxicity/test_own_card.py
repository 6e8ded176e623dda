"""The fields of the reader's own counts."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.toxicity.own import own
from pocketref.pages.toxicity.own_card import OwnCard
from tests.pages.toxicity.comparisons import NOTHING, typed

pytestmark = pytest.mark.usefixtures("wardrobe")


def made(qtbot: QtBot, library: Library, *texts: str) -> OwnCard:
    card = OwnCard()
    qtbot.addWidget(card)
    shown = own(typed(library, *texts), library).own
    assert shown is not None
    card.display(shown)
    return card


def test_every_count_has_its_field_and_its_name(qtbot: QtBot, library: Library) -> None:
    card = made(qtbot, library)
    names = [f.line.accessibleName() for group in card.groups for f in group.fields.values()]
    assert names == [
        "People affected with",
        "People in all with",
        "People affected without",
        "People in all without",
        "People to look at",
    ]
    assert card.waits.said.startswith("Needs")


def test_a_text_becomes_an_edit_of_its_field(qtbot: QtBot, library: Library) -> None:
    card = made(qtbot, library)
    with qtbot.waitSignal(card.edited) as told:
        card.groups[0].typed.emit("with-events", "12")
    assert told.args is not None
    assert told.args[0](NOTHING).counts.with_events == 12


def test_what_is_wrong_is_said_below_its_group(qtbot: QtBot, library: Library) -> None:
    card = made(qtbot, library, "50", "40", "1", "40")
    card.groups[0].complain()
    assert "50" in card.groups[0].said.said
    assert card.groups[1].said.said == ""


def test_the_cursor_begins_in_the_first_field_that_is_empty(qtbot: QtBot, library: Library) -> None:
    card = made(qtbot, library, "50")
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.begin()
    assert card.groups[0].fields["with-people"].line.hasFocus()
