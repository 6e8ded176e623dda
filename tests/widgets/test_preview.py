from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pocketref import paths
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.preview import PRINTING, Preview

# The platform without a screen has no window manager to tell sizes to, and says so.


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    Wardrobe(qapp, paths.resources() / "look").wear(Theme.LIGHT)


class Desk:
    """A preview with what it was asked to do."""

    def __init__(self, qtbot: QtBot, problem: str = "", pages: int = 3) -> None:
        self.printed: list[QPrinter] = []
        self.saved: list[Path] = []
        self.problem = problem
        page = QImage(400, 900, QImage.Format.Format_Grayscale8)
        page.fill(255)
        self.preview = Preview("Infusion checklist", [page] * pages, self.print_to, self.save)
        self.preview.ask_printer = _a_printer
        qtbot.addWidget(self.preview)
        self.preview.resize(600, 700)
        self.preview.show()
        self.preview.activateWindow()
        qtbot.waitUntil(self.preview.isActiveWindow)

    def print_to(self, printer: QPrinter) -> str:
        self.printed.append(printer)
        return self.problem

    def save(self, path: Path) -> str:
        self.saved.append(path)
        return self.problem


def _a_printer(_: QWidget) -> QPrinter | None:
    return QPrinter()


def _a_file(path: Path | None) -> Callable[[QWidget, str], Path | None]:
    return lambda _, __: path


def test_enter_prints_and_closes(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    with qtbot.waitSignal(desk.preview.accepted, timeout=2000):
        QTest.keyClick(desk.preview, Qt.Key.Key_Return)
    assert len(desk.printed) == 1


def test_a_printer_that_fails_leaves_the_sheet_open(qtbot: QtBot) -> None:
    desk = Desk(qtbot, problem="No paper.")
    QTest.mouseClick(desk.preview.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.preview.said.said == "No paper.", timeout=2000)
    assert desk.preview.isVisible()
    assert desk.preview.print_button.isEnabled()


def test_while_it_prints_it_says_so_and_prints_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.preview.print_sheet()
    assert desk.preview.said.said == PRINTING
    desk.preview.print_sheet()
    qtbot.waitUntil(lambda: not desk.preview.isVisible(), timeout=2000)
    assert len(desk.printed) == 1


def test_no_printer_chosen_prints_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.preview.ask_printer = lambda _: None
    QTest.keyClick(desk.preview, Qt.Key.Key_Enter)
    assert desk.printed == []
    assert desk.preview.said.said == ""


def test_esc_closes(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    QTest.keyClick(desk.preview, Qt.Key.Key_Escape)
    assert desk.preview.result() == QDialog.DialogCode.Rejected
    assert not desk.preview.isVisible()


def test_page_keys_turn_whole_pages_and_stop_at_the_ends(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    bar = desk.preview.view.verticalScrollBar()
    tops = [page.y() for page in desk.preview.pages]
    places = [bar.value()]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(desk.preview, key)
        places.append(bar.value())
    assert places == [0, tops[1] - tops[0], 0, 0]


def test_saving_says_where_or_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    desk.preview.ask_file = _a_file(tmp_path / "sheet.pdf")
    QTest.mouseClick(desk.preview.save_button, Qt.MouseButton.LeftButton)
    assert desk.saved == [tmp_path / "sheet.pdf"]
    assert desk.preview.said.said == "Saved as sheet.pdf."
    desk.problem = "sheet.pdf was not saved: the disk is full."
    desk.preview.save_sheet()
    assert desk.preview.said.said == desk.problem


def test_no_place_chosen_saves_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.preview.ask_file = _a_file(None)
    desk.preview.save_sheet()
    assert desk.saved == []


def test_pages_have_names_for_those_who_cannot_see_them(qtbot: QtBot) -> None:
    names = [page.accessibleName() for page in Desk(qtbot, pages=2).preview.pages]
    assert names == ["Page 1 of 2", "Page 2 of 2"]
