from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.seeing import at_once, see, settle


class Counter(QObject):
    """Counts how often something is shown or hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  # Qt's signature
        self.times += event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
        return False


def test_a_part_is_shown_and_hidden_once(qtbot: QtBot) -> None:
    whole, part, counter = QWidget(), QLabel("a part"), Counter()
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(part)
    whole.show()
    part.installEventFilter(counter)
    for seen in (True, False, False, True, True):
        see(part, seen=seen)
        assert part.isVisible() is seen
    assert counter.times == 2


def test_a_widget_is_laid_out_once_after_everything_has_changed(qtbot: QtBot) -> None:
    outer, first, second = QWidget(), QLabel("one"), QLabel("two")
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    column.addWidget(first)
    column.addWidget(second)
    second.hide()
    outer.show()
    with at_once(outer):
        see(second, seen=True)
        assert second.geometry().top() == 0
    settle(outer)
    assert second.geometry().top() > first.geometry().top()


def test_without_a_layout_there_is_nothing_to_lay_out(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    with at_once(bare):
        bare.resize(10, 10)
    settle(bare)
    assert bare.width() == 10


def test_the_innermost_part_is_laid_out_first(qtbot: QtBot) -> None:
    outer, inner, words = QWidget(), QWidget(), QLabel("one")
    qtbot.addWidget(outer)
    QVBoxLayout(inner).addWidget(words)
    QVBoxLayout(outer).addWidget(inner)
    outer.show()
    words.setText("one\ntwo\nthree\nfour")
    settle(outer)
    assert outer.minimumSizeHint().height() >= words.sizeHint().height()
    assert inner.minimumSizeHint().height() >= words.sizeHint().height()
