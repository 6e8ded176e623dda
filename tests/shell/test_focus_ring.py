from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.focus_ring import AWAY, THICK, FocusRing
from pocketref.widgets.buttons import Button
from pocketref.widgets.look import OWN_RING, look
from tests.dressing import colours_in


def made(qtbot: QtBot) -> tuple[FocusRing, Button, QLineEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    button, line = Button("Go"), QLineEdit()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(button)
    column.addWidget(line)
    ring = FocusRing(window)
    ring.setObjectName("ring")
    window.show()
    window.activateWindow()
    return ring, button, line


def test_the_ring_stands_around_what_has_the_focus(qtbot: QtBot) -> None:
    ring, button, line = made(qtbot)
    for widget in (button, line):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        away = AWAY + THICK
        assert ring.isVisible()
        host = ring.parentWidget()
        assert host is not None
        assert ring.pos() == widget.mapTo(host, QPoint(-away, -away))
        assert ring.width() == widget.width() + 2 * away
    assert look().colours["focus"] in colours_in(ring)


def test_the_ring_follows_what_moves_and_goes_with_it(qtbot: QtBot) -> None:
    ring, button, line = made(qtbot)
    line.hide()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    before = ring.pos()
    button.move(button.pos() + QPoint(7, 5))
    assert ring.pos() == before + QPoint(7, 5)
    button.hide()
    assert not ring.isVisible()


def test_what_rings_its_own_part_is_ringed_once(qtbot: QtBot) -> None:
    ring, button, line = made(qtbot)
    line.setProperty(OWN_RING, "yes")
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert not ring.isVisible()


def test_the_ring_is_nothing_to_press(qtbot: QtBot) -> None:
    ring, button, _ = made(qtbot)
    with qtbot.waitSignal(button.clicked):
        button.click()
    assert ring.focusPolicy().value == 0
