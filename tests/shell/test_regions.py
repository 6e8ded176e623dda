from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.regions import in_order, neighbour, next_part
from pocketref.widgets.buttons import Button


def made(qtbot: QtBot) -> tuple[QWidget, list[Button]]:
    window = QWidget()
    qtbot.addWidget(window)
    buttons = [Button(str(number)) for number in range(5)]
    inner = QWidget()
    inside = QVBoxLayout(inner)
    inside.addWidget(buttons[1])
    area = QScrollArea()
    area.setWidget(inner)
    stack = QStackedWidget()
    stack.addWidget(buttons[2])
    stack.addWidget(buttons[3])
    row = QHBoxLayout()
    row.addWidget(stack)
    column = QVBoxLayout(window)
    column.addWidget(buttons[4])
    column.addWidget(area)
    column.addLayout(row)
    column.addWidget(buttons[0])
    window.show()
    return window, buttons


def test_the_focus_goes_as_the_page_is_read(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    assert list(in_order(window)) == [buttons[4], buttons[1], buttons[2], buttons[0]]


def test_what_is_hidden_or_off_is_passed_by(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    buttons[4].hide()
    buttons[2].setEnabled(False)
    assert list(in_order(window)) == [buttons[1], buttons[0]]


def test_it_goes_round_in_both_directions(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    assert neighbour((window,), buttons[0], 1) is buttons[4]
    assert neighbour((window,), buttons[4], -1) is buttons[0]
    assert neighbour((window,), None, 1) is buttons[4]
    assert neighbour((), None, 1) is None


def test_f6_goes_to_the_first_of_the_next_part(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    other, others = made(qtbot)
    assert next_part((window, other), buttons[1], 1) is others[4]
    assert next_part((window, other), buttons[1], -1) is others[4]
    assert next_part((), None, 1) is None


def test_a_part_within_a_part_is_passed_through_on_its_own(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    other, others = made(qtbot)
    parts = (buttons[1], other, window)
    assert next_part(parts, buttons[1], 1) is others[4]
    assert next_part(parts, others[0], 1) is buttons[4]
    assert next_part(parts, buttons[0], 1) is buttons[1]
    assert next_part(parts, buttons[1], -1) is buttons[4]
    assert next_part((window, buttons[4]), buttons[4], 1) is buttons[1]


def test_f6_goes_to_what_stands_in_front(qtbot: QtBot) -> None:
    window, buttons = made(qtbot)
    other, others = made(qtbot)
    assert next_part((window, other), buttons[1], 1, front=others[2]) is others[2]
    assert next_part((window, other), others[1], 1, front=others[2]) is buttons[4]
