"""Later doses on screen."""

import pytest
from pytestqt.qtbot import QtBot

from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.toxicity.grade_view import LaterRow
from pocketref.pages.toxicity.later_lines import LaterCard

pytestmark = pytest.mark.usefixtures("wardrobe")
SAYS = LaterRow(
    drug="DOCEtaxel",
    text="The label lowers the dose.",
    chips=(Chip(kind=ChipKind.DIFFERS, text="Sources differ", facts=("a-fact",)),),
    facts=("a-fact",),
)
OTHER = LaterRow(drug="", text="Another text ends it.", chips=(), facts=("another-fact",))


def made(qtbot: QtBot, width: int = 700) -> LaterCard:
    card = LaterCard()
    qtbot.addWidget(card)
    card.resize(width, 200)
    card.display((SAYS, OTHER), "")
    card.show()
    return card


def test_each_source_has_a_row_with_its_facts(qtbot: QtBot) -> None:
    card = made(qtbot)
    assert [line.text.said for line in card.lines] == [SAYS.text, OTHER.text]
    assert [line.property("facts") for line in card.lines] == [("a-fact",), ("another-fact",)]
    assert card.note.isHidden()


def test_rows_that_are_not_needed_are_hidden_and_a_note_says_why(qtbot: QtBot) -> None:
    card = made(qtbot)
    card.display((), "Nothing is said.")
    assert [line.isHidden() for line in card.lines] == [True, True]
    assert card.note.said == "Nothing is said."


@pytest.mark.parametrize(("width", "beside"), [(700, True), (400, False)])
def test_a_text_stands_beside_its_drug_where_there_is_room(
    qtbot: QtBot, width: int, *, beside: bool
) -> None:
    card = made(qtbot, width)
    first = card.lines[0]
    qtbot.waitUntil(lambda: (first.text.y() <= first.name.y()) is beside)
