import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.shell.cells import cells
from pocketref.shell.frame import Frame
from pocketref.shell.nav import Entry
from pocketref.shell.page_frame import PageFrame
from pocketref.shell.sidebar import NARROW, WIDE, Sidebar
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.status import StatusBar
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.shell.top_bar import TopBar
from pocketref.shell.worksheet_bar import WorksheetBar
from pocketref.widgets.buttons import Button
from tests.framing import EDITION, PlainPage
from tests.making import TODAY, a_front, a_protocol

PLACES = (Entry(id="doses", icon="syringe", text="Doses", short="Doses", key="Alt+2"),)


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    protocol = a_protocol()
    bar = WorksheetBar(cells((a_front(),), a_front()), lambda: protocol.bounds)
    bar.want(("weight", "height"))
    top = TopBar()
    top.show_way("")
    sidebar = Sidebar("pocketref", "A regimen", PLACES, ())
    made = Frame(top, bar, sidebar, StatusBar(EDITION, TODAY))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_page(PageFrame(PlainPage()))
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("width", "percent", "name"),
    [
        (1280, 100, "wide"),
        (1180, 100, "wide"),
        (1179, 100, "medium"),
        (900, 100, "medium"),
        (899, 100, "narrow"),
        (1280, 130, "medium"),
        (1280, 200, "narrow"),
    ],
)
def test_larger_text_makes_a_window_narrower(
    frame: Frame, wardrobe: Wardrobe, width: int, percent: int, name: str
) -> None:
    wardrobe.wear(Theme.LIGHT, percent)
    frame.resize(width, 800)
    assert frame.width_class == name


def test_the_sidebar_is_wide_a_rail_or_behind_f9(frame: Frame) -> None:
    assert frame.sidebar.width() == WIDE
    frame.resize(1024, 768)
    assert frame.sidebar.width() == NARROW
    frame.resize(800, 600)
    assert frame.sidebar.isHidden()
    frame.turn_sidebar()
    assert not frame.sidebar.isHidden()


def test_tab_goes_through_worksheet_page_and_sidebar(qtbot: QtBot, frame: Frame) -> None:
    page = frame.open_frame.page if frame.open_frame else None
    assert isinstance(page, PlainPage)
    page.first.setFocus()
    qtbot.waitUntil(page.first.hasFocus)
    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.second
    QTest.keyClick(page.second, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert frame.sidebar.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.second


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, frame: Frame) -> None:
    button = Button("Go")
    frame.show_page(PageFrame(button))
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_F4)


def test_f6_goes_from_part_to_part(frame: Frame) -> None:
    frame.bar.focus("weight")
    frame.to_part(1)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert frame.stack.isAncestorOf(focused)


def test_the_focus_returns_to_what_opened_the_panel(qtbot: QtBot, frame: Frame) -> None:
    page = frame.open_frame.page if frame.open_frame else None
    assert isinstance(page, PlainPage)
    page.second.setFocus()
    qtbot.waitUntil(page.second.hasFocus)
    panel = SourcePanel()
    panel.display(())
    frame.open_panel(panel)
    panel.close_button.setFocus()
    frame.close_panel()
    assert QApplication.focusWidget() is page.second
