from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.table_card import TableCard
from tests.tabling import COLUMNS, LINES, Field


@noun
class Table:
    """A table in words."""

    title: str = "CLEOPATRA"
    note: str = ""
    warns: bool = False
    columns: tuple[str, ...] = COLUMNS
    lines: tuple[tuple[Field, ...], ...] = LINES
    figures: tuple[int, ...] = (1,)
    weights: tuple[int, ...] = ()


def test_a_table_stands_below_its_title_and_is_called_by_it(qtbot: QtBot) -> None:
    card = TableCard(Table())
    qtbot.addWidget(card)
    assert [words.said for words in card.findChildren(Words)] == ["CLEOPATRA"]
    assert card.table.accessibleName() == "CLEOPATRA"


def test_a_caution_has_a_sign_beside_its_words(qtbot: QtBot) -> None:
    plain, caution = TableCard(Table(note="Randomised.")), TableCard(Table(note="No.", warns=True))
    for card in (plain, caution):
        qtbot.addWidget(card)
    assert "Randomised." in [words.said for words in plain.findChildren(Words)]
    assert plain.findChild(Icon) is None
    assert caution.findChild(Icon) is not None


def test_a_table_is_called_by_its_note_too_so_that_two_cuts_differ(qtbot: QtBot) -> None:
    card = TableCard(Table(note="Data cut: 2011."))
    qtbot.addWidget(card)
    assert card.table.accessibleName() == "CLEOPATRA. Data cut: 2011."
