import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.flow import FlowLayout


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def filled(box: QWidget, *widths: int, right: bool = False) -> FlowLayout:
    flow = FlowLayout(box, gap=5, row_gap=5, right=right)
    for width in widths:
        label = QLabel()
        label.setFixedSize(width, 20)
        flow.addWidget(label)
    return flow


def places(flow: FlowLayout) -> list[tuple[int, int]]:
    items = (flow.itemAt(at) for at in range(flow.count()))
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def test_what_finds_no_room_goes_to_the_next_row(box: QWidget) -> None:
    flow = filled(box, 60, 60, 60)
    flow.setGeometry(QRect(0, 0, 130, 100))
    assert places(flow) == [(0, 0), (65, 0), (0, 25)]
    assert flow.heightForWidth(130) == 45
    assert flow.heightForWidth(200) == 20


def test_rows_may_end_at_the_right(box: QWidget) -> None:
    flow = filled(box, 60, 60, right=True)
    flow.setGeometry(QRect(0, 0, 200, 20))
    assert places(flow) == [(75, 0), (140, 0)]


def test_what_is_taken_out_is_gone(box: QWidget) -> None:
    flow = filled(box, 60)
    assert flow.takeAt(0) is not None
    assert flow.takeAt(0) is None
    assert flow.itemAt(3) is None
    assert flow.heightForWidth(100) == 0


def test_it_asks_for_one_row_and_bears_the_widest_thing(box: QWidget) -> None:
    flow = filled(box, 60, 80)
    assert flow.sizeHint().width() == 145
    assert flow.minimumSize().width() == 80


def test_the_widest_row_is_what_it_needs_of_a_width(box: QWidget) -> None:
    flow = filled(box, 60, 40, 70)
    assert flow.widest_row(500) == 180
    assert flow.widest_row(110) == 105
    assert filled(QWidget(box)).widest_row(100) == 0
