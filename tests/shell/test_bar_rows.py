import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pocketref.shell.bar_rows import BarRows


@pytest.fixture
def rows(qtbot: QtBot) -> BarRows:
    made = BarRows()
    qtbot.addWidget(made)
    made.resize(900, 52)
    made.show()
    return made


def cells(many: int) -> list[QLabel]:
    made = [QLabel("a cell") for _ in range(many)]
    for cell in made:
        cell.setFixedWidth(120)
    return made


def test_cells_stand_in_their_order_and_are_there_at_once(rows: BarRows) -> None:
    made = cells(3)
    rows.share(made, 900, every=3, opened=False)
    assert not any(cell.isHidden() for cell in made)
    assert rows.more.isHidden()


def test_what_finds_no_room_waits_behind_more(qtbot: QtBot, rows: BarRows) -> None:
    made = cells(8)
    rows.share(made, 900, every=8, opened=False)
    hidden = [cell.isHidden() for cell in made]
    assert 0 < hidden.count(True) < 8
    assert hidden == sorted(hidden)
    assert not rows.more.isHidden()
    rows.share(made, 900, every=8, opened=True)
    assert not any(cell.isHidden() for cell in made)
    assert rows.more.text() == "Less"
    qtbot.waitUntil(lambda: made[-1].y() >= 0)


def test_a_cell_that_is_no_longer_shown_is_hidden_and_kept(rows: BarRows) -> None:
    first, second = cells(2)
    rows.share([first, second], 900, every=2, opened=False)
    rows.share([second], 900, every=2, opened=False)
    assert first.isHidden()
    rows.share([first, second], 900, every=2, opened=False)
    assert not first.isHidden()


def test_a_cell_that_is_forgotten_is_gone(rows: BarRows) -> None:
    first, second = cells(2)
    rows.share([first, second], 900, every=2, opened=False)
    rows.forget(first)
    rows.share([second], 900, every=1, opened=False)
    assert first.isHidden()
    assert not second.isHidden()


def test_more_is_a_wish(qtbot: QtBot, rows: BarRows) -> None:
    with qtbot.waitSignal(rows.more_wanted):
        rows.more.click()


def test_it_begins_where_the_page_begins(rows: BarRows) -> None:
    assert rows.begin_at(16)
    assert not rows.begin_at(16)
