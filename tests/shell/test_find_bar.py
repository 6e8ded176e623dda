import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.find_bar import FindBar
from pocketref.shell.found_mark import FoundMark
from pocketref.shell.page_frame import PageFrame
from pocketref.widgets.labels import Words


class LongPage(QWidget):
    """A page with the same words far apart."""

    def __init__(self) -> None:
        super().__init__()
        self.words = [Words(f"dose {at}", wrap=False) for at in range(3)]
        column = QVBoxLayout(self)
        for words in self.words:
            column.addWidget(words)
            column.addSpacing(900)


@pytest.fixture
def page() -> LongPage:
    return LongPage()


@pytest.fixture
def frame(qtbot: QtBot, page: LongPage) -> PageFrame:
    made = PageFrame(page)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0)
    return made


@pytest.fixture
def bar(qtbot: QtBot, frame: PageFrame) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.show()
    made.look_through(frame)
    return made


def marks(frame: PageFrame) -> list[str]:
    every = frame.body.findChildren(FoundMark)
    return [str(mark.property("found")) for mark in every if not mark.isHidden()]


def test_it_says_how_many_parts_say_it_and_marks_them(bar: FindBar, frame: PageFrame) -> None:
    QTest.keyClicks(bar.field, "dose")
    assert bar.count.said == "1 of 3"
    assert marks(frame) == ["here", "there", "there"]


def test_enter_goes_on_shift_and_enter_back_and_both_go_round(
    bar: FindBar, frame: PageFrame
) -> None:
    QTest.keyClicks(bar.field, "dose")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.said == "2 of 3"
    assert frame.down > 0
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.said == "3 of 3"
    bar.next.click()
    assert bar.count.said == "1 of 3"
    assert frame.down == 0
    bar.previous.click()
    assert bar.count.said == "3 of 3"


def test_what_is_not_there_is_said(bar: FindBar, frame: PageFrame) -> None:
    QTest.keyClicks(bar.field, "dosis")
    assert bar.count.said == "Not on this page"
    assert marks(frame) == []
    assert not bar.next.isEnabled()
    bar.field.clear()
    bar.look_through(frame)
    assert bar.count.said == ""


def test_a_page_that_says_something_else_is_looked_through_again(
    qtbot: QtBot, bar: FindBar, frame: PageFrame, page: LongPage
) -> None:
    QTest.keyClicks(bar.field, "dose")
    page.words[0].say("something that is longer than before")
    qtbot.waitUntil(lambda: bar.count.said == "1 of 2")
    assert marks(frame) == ["here", "there"]


def test_another_page_has_marks_of_its_own(qtbot: QtBot, bar: FindBar, frame: PageFrame) -> None:
    QTest.keyClicks(bar.field, "dose")
    other = PageFrame(LongPage())
    qtbot.addWidget(other)
    other.show()
    bar.look_through(other)
    assert marks(frame) == []
    assert len(marks(other)) == 3
    bar.look_through(None)
    assert marks(other) == []


def test_the_count_is_part_of_what_can_be_read_out(bar: FindBar) -> None:
    QTest.keyClicks(bar.field, "dose")
    assert bar.count.accessibleName() == "1 of 3"
    assert bar.field.accessibleName() == "Find on this page"


def test_close_is_a_wish(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.closed):
        bar.close_button.click()
