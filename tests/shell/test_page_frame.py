from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.pages.reading import Note
from pocketref.shell.page_frame import PageFrame
from pocketref.widgets.beside import RAIL
from pocketref.widgets.cards import Card
from pocketref.widgets.local_notes import LocalNotes
from pocketref.widgets.look import look
from pocketref.widgets.reading_column import ReadingColumn
from tests.dressing import colours_in
from tests.framing import PlainPage


class RailPage(QWidget):
    """A page with a rail of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = QWidget()
        self.rail.setObjectName(RAIL)
        side = QVBoxLayout(self.rail)
        side.addWidget(QLabel("own"))
        self.row = QHBoxLayout(self)
        self.row.addWidget(QLabel("page"), 1)
        self.row.addWidget(self.rail)


def test_a_panel_stands_in_a_rail_beside_the_page(qtbot: QtBot) -> None:
    frame = PageFrame(PlainPage())
    qtbot.addWidget(frame)
    frame.fit("wide")
    frame.show()
    panel = Card()
    frame.open_panel(panel)
    assert panel.isVisible()
    frame.close_panel(panel)
    assert not panel.isVisible()


def test_a_page_s_own_rail_takes_the_panel_at_its_head(qtbot: QtBot) -> None:
    page = RailPage()
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    panel = Card()
    frame.open_panel(panel)
    layout = page.rail.layout()
    assert layout is not None
    first = layout.itemAt(0)
    assert first is not None
    assert first.widget() is panel


def test_a_panel_is_not_put_into_a_rail_that_the_page_hides(qtbot: QtBot) -> None:
    page = RailPage()
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.show()
    page.rail.hide()
    panel = Card()
    frame.open_panel(panel)
    assert panel.isVisible()
    assert not page.rail.isAncestorOf(panel)


def test_a_rail_may_have_widths_of_its_own(qtbot: QtBot) -> None:
    page = RailPage()
    page.rail.setProperty("widths", (370, 284))
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.fit("wide")
    assert page.rail.minimumWidth() == look().px(370)
    frame.fit("medium")
    assert page.rail.minimumWidth() == look().px(284)


def test_a_narrow_window_sets_the_rail_under_the_page(qtbot: QtBot) -> None:
    page = RailPage()
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.fit("narrow")
    assert page.row.direction() is QBoxLayout.Direction.TopToBottom
    frame.fit("medium")
    assert page.row.direction() is QBoxLayout.Direction.LeftToRight
    assert page.rail.minimumWidth() == page.rail.maximumWidth()


def test_nothing_scrolls_sideways(qtbot: QtBot) -> None:
    frame = PageFrame(PlainPage())
    qtbot.addWidget(frame)
    frame.resize(300, 200)
    frame.show()
    assert not frame.horizontalScrollBar().isVisible()


def test_a_long_page_that_is_still_being_made_is_read_on_where_it_was_left(qtbot: QtBot) -> None:
    page = QWidget()
    column = ReadingColumn()
    QVBoxLayout(page).addWidget(column)
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.resize(500, 200)
    frame.show()
    column.display(tuple(Note(text=f"Part {number} of many.") for number in range(60)))
    frame.read_from(700)
    qtbot.waitUntil(lambda: frame.down == 700)


def test_what_stands_behind_a_page_is_not_painted(qtbot: QtBot) -> None:
    frame = PageFrame(PlainPage())
    qtbot.addWidget(frame)
    frame.show()
    assert frame.body.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    assert look().colours["surface"] in colours_in(frame.body)


def test_a_page_is_as_high_beside_a_scroll_bar_as_without_one(qtbot: QtBot) -> None:
    page = PlainPage()
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    words = QLabel("Words that need several lines. " * 20)
    words.setWordWrap(True)
    page.column.addWidget(words)
    frame.fit("wide")
    frame.resize(400, 1000)
    frame.show()
    wide = words.width()
    assert frame.body.heightForWidth(400) == frame.body.heightForWidth(390)
    words.setMinimumHeight(2000)
    qtbot.waitUntil(lambda: frame.verticalScrollBar().maximum() > 0)
    assert frame.body.heightForWidth(400) == frame.body.heightForWidth(390)
    assert words.width() == wide


def test_what_is_local_stands_above_the_page_and_beside_no_rail(qtbot: QtBot) -> None:
    page = PlainPage()
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.fit("wide")
    frame.show()
    frame.say_local(())
    assert frame.findChild(LocalNotes) is None
    frame.say_local(("Ask.",), "The file is not used.")
    local = frame.findChild(LocalNotes)
    assert local is not None
    QApplication.processEvents()
    assert [each.said for each in local.notes if each.isVisible()] == ["Local: Ask."]
    assert local.warning.isVisible()
    assert local.geometry().bottom() < page.y()
    frame.say_local(())
    assert not local.isVisible()


def test_the_cursor_can_be_gone_to_wherever_it_is_on_the_page(qtbot: QtBot) -> None:
    page = PlainPage()
    page.column.insertSpacing(1, 2000)
    frame = PageFrame(page)
    qtbot.addWidget(frame)
    frame.resize(800, 400)
    frame.show()
    page.second.setFocus()
    assert frame.down == 0
    frame.reveal()
    qtbot.waitUntil(lambda: frame.down > 0)
    assert page.second.visibleRegion().boundingRect() == page.second.rect()
