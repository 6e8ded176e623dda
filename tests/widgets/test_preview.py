from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pocketref import paths
from pocketref.model.printing import Printers, Sent
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.preview import Preview
from pocketref.wording.printing import NO_PRINTER, PRINTING, while_open

TWO = Printers(names=("office", "ward"), default="ward")
# The platform without a screen has no window manager to tell sizes to, and says so.


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    Wardrobe(qapp, paths.resources() / "look").wear(Theme.LIGHT)


class Desk:
    """A preview with what it was asked to do. Its printers answer when they are let."""

    def __init__(
        self,
        qtbot: QtBot,
        problem: str = "",
        pages: int = 3,
        known: Printers = TWO,
        *,
        saves: bool = True,
    ) -> None:
        self.printed: list[str] = []
        self.saved: list[Path] = []
        self.problem, self.known = problem, known
        self.answer = Event()
        self.preview = Preview("Infusion checklist", [a_page()] * pages, self, saves=saves)
        qtbot.addWidget(self.preview)
        self.preview.resize(600, 700)
        self.preview.show()
        self.preview.activateWindow()
        qtbot.waitUntil(self.preview.isActiveWindow)

    def let_answer(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.preview.known, timeout=2000):
            self.answer.set()

    def printers(self) -> Printers:
        self.answer.wait()
        return self.known

    def print_on(self, printer: str) -> Sent:
        self.printed.append(printer)
        return Sent(problem=self.problem) if self.problem else Sent(printer=printer)

    def save(self, path: Path) -> str:
        self.saved.append(path)
        return self.problem


def a_page() -> QImage:
    page = QImage(400, 900, QImage.Format.Format_Grayscale8)
    page.fill(255)
    return page


def ready(qtbot: QtBot, problem: str = "", pages: int = 3, known: Printers = TWO) -> Desk:
    desk = Desk(qtbot, problem, pages, known)
    desk.let_answer(qtbot)
    return desk


def _a_file(path: Path | None) -> Callable[[QWidget, str], Path | None]:
    return lambda _, __: path


def test_enter_prints_on_the_default_printer_and_closes(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    with qtbot.waitSignal(desk.preview.sent, timeout=2000) as sent:
        QTest.keyClick(desk.preview, Qt.Key.Key_Return)
    assert desk.printed == ["ward"]
    assert sent.args == ["ward"]
    assert desk.preview.result() == QDialog.DialogCode.Accepted


def test_enter_before_the_printers_have_answered_prints_when_they_have(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    QTest.keyClick(desk.preview, Qt.Key.Key_Enter)
    QTest.keyClick(desk.preview, Qt.Key.Key_Enter)
    assert desk.preview.said.said == PRINTING
    assert desk.printed == []
    with qtbot.waitSignal(desk.preview.sent, timeout=2000):
        desk.let_answer(qtbot)
    assert desk.printed == ["ward"]


def test_another_printer_can_be_chosen(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    assert desk.preview.printer_button.text() == "Printer: ward"
    first, _ = desk.preview.printer_button.menu().actions()
    first.trigger()
    assert desk.preview.printer_button.text() == "Printer: office"
    with qtbot.waitSignal(desk.preview.sent, timeout=2000):
        desk.preview.print_sheet()
    assert desk.printed == ["office"]


def test_where_no_printer_is_the_default_the_first_is_offered(qtbot: QtBot) -> None:
    desk = ready(qtbot, known=Printers(names=("office", "ward")))
    assert desk.preview.printer_button.text() == "Printer: office"


def test_without_a_printer_it_says_so_and_can_be_saved(qtbot: QtBot) -> None:
    desk = ready(qtbot, known=Printers(problem=NO_PRINTER))
    assert desk.preview.said.said == while_open(NO_PRINTER)
    assert desk.preview.printer_button.isHidden()
    assert desk.preview.save_button.isEnabled()


def test_a_printer_that_has_come_since_is_found(qtbot: QtBot) -> None:
    desk = ready(qtbot, known=Printers(problem=NO_PRINTER))
    desk.known = TWO
    with qtbot.waitSignal(desk.preview.sent, timeout=2000):
        desk.preview.print_sheet()
    assert desk.printed == ["ward"]


def test_at_a_workstation_for_anybody_nothing_is_saved(qtbot: QtBot) -> None:
    desk = Desk(qtbot, problem="No paper.", saves=False)
    desk.let_answer(qtbot)
    assert desk.preview.save_button.isHidden()
    desk.preview.print_sheet()
    told = while_open("No paper.", saves=False)
    qtbot.waitUntil(lambda: desk.preview.said.said == told, timeout=2000)
    assert "PDF" not in told


def test_a_wish_to_print_ends_where_there_is_no_printer(qtbot: QtBot) -> None:
    desk = Desk(qtbot, known=Printers(problem=NO_PRINTER))
    desk.preview.print_sheet()
    desk.let_answer(qtbot)
    assert desk.preview.said.said == while_open(NO_PRINTER)
    assert desk.preview.print_button.isEnabled()


def test_a_printer_that_fails_leaves_the_sheet_open(qtbot: QtBot) -> None:
    desk = ready(qtbot, problem="No paper.")
    QTest.mouseClick(desk.preview.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.preview.said.said == while_open("No paper."), timeout=2000)
    assert desk.preview.isVisible()
    assert desk.preview.print_button.isEnabled()
    assert desk.preview.job is None


def test_while_it_prints_it_says_so_and_prints_once(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    desk.preview.print_sheet()
    assert desk.preview.said.said == PRINTING
    desk.preview.print_sheet()
    qtbot.waitUntil(lambda: not desk.preview.isVisible(), timeout=2000)
    assert desk.printed == ["ward"]


def test_esc_closes(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    QTest.keyClick(desk.preview, Qt.Key.Key_Escape)
    assert desk.preview.result() == QDialog.DialogCode.Rejected
    assert not desk.preview.isVisible()


def test_page_keys_turn_whole_pages_and_stop_at_the_ends(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    bar = desk.preview.view.verticalScrollBar()
    tops = [page.y() for page in desk.preview.pages]
    places = [bar.value()]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(desk.preview, key)
        places.append(bar.value())
    assert places == [0, tops[1] - tops[0], 0, 0]


def test_saving_says_where_or_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    desk = ready(qtbot)
    desk.preview.ask_file = _a_file(tmp_path / "sheet.pdf")
    QTest.mouseClick(desk.preview.save_button, Qt.MouseButton.LeftButton)
    assert desk.saved == [tmp_path / "sheet.pdf"]
    assert desk.preview.said.said == "Saved as sheet.pdf."
    desk.problem = "sheet.pdf was not saved: the disk is full."
    desk.preview.save_sheet()
    assert desk.preview.said.said == desk.problem


def test_no_place_chosen_saves_nothing(qtbot: QtBot) -> None:
    desk = ready(qtbot)
    desk.preview.ask_file = _a_file(None)
    desk.preview.save_sheet()
    assert desk.saved == []


def test_pages_have_names_for_those_who_cannot_see_them(qtbot: QtBot) -> None:
    names = [page.accessibleName() for page in ready(qtbot, pages=2).preview.pages]
    assert names == ["Page 1 of 2", "Page 2 of 2"]
