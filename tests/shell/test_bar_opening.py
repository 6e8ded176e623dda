from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.cell_box import CellBox
from pocketref.shell.cells import cells
from pocketref.shell.worksheet_bar import WorksheetBar
from tests.making import a_front, a_protocol
from tests.sessions import a_session


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[WorksheetBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bounds = a_protocol().bounds
    made = WorksheetBar(cells((a_front(),), a_front()), lambda: bounds, window)
    page = QWidget(window)
    page.setObjectName("page")
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.display(a_session().current)
    made.want(("weight", "height", "cycle", "start", "lvef-baseline"))
    made.resize(460, 52)
    window.show()
    window.activateWindow()
    yield made
    window.hide()


def seen(bar: WorksheetBar) -> set[str]:
    return {box.cell.id for box in bar.findChildren(CellBox) if box.isVisible()}


def leave(bar: WorksheetBar) -> None:
    page = bar.window().findChild(QWidget, "page")
    assert page is not None
    page.setFocus()


def test_for_the_cursor_only_what_the_place_asks_for_is_opened_and_closes_when_it_leaves(
    qtbot: QtBot, bar: WorksheetBar
) -> None:
    assert "start" not in seen(bar)
    bar.focus("start")
    qtbot.waitUntil(lambda: "start" in seen(bar))
    assert "platelets" not in seen(bar)
    bar.focus("weight")
    assert "start" in seen(bar)
    leave(bar)
    assert "start" not in seen(bar)
    assert bar.rows.more.text() == "More"


def test_what_the_reader_has_opened_stays(bar: WorksheetBar) -> None:
    bar.rows.more.click()
    bar.focus("start")
    leave(bar)
    assert {"start", "platelets"} <= seen(bar)
    bar.rows.more.click()
    assert "platelets" not in seen(bar)


def test_a_field_that_is_not_asked_for_here_opens_every_one(bar: WorksheetBar) -> None:
    bar.focus("platelets")
    leave(bar)
    assert {"start", "platelets"} <= seen(bar)
