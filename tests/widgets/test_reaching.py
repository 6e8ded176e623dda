from PySide6.QtCore import Qt

from pocketref.pictures.scene import Part
from pocketref.widgets.reaching import reached, under


def _part(name: str, x: float, y: float, width: float = 20) -> Part:
    return Part(id=name, x=x, y=y, width=width, height=10, text=name)


PARTS = (
    _part("row", 0, 0),
    _part("left", 30, 0),
    _part("right", 60, 0),
    _part("below", 0, 20),
    _part("wide", 30, 20, 60),
)


def _to(here: str, key: Qt.Key) -> str | None:
    part = next((part for part in PARTS if part.id == here), None)
    found = reached(PARTS, part, key)
    return found.id if found else None


def test_left_and_right_follow_the_order_of_reading() -> None:
    assert _to("right", Qt.Key.Key_Right) == "below"
    assert _to("below", Qt.Key.Key_Left) == "right"


def test_up_and_down_reach_what_stands_above_and_below() -> None:
    assert _to("right", Qt.Key.Key_Down) == "wide"
    assert _to("wide", Qt.Key.Key_Up) in {"left", "right"}
    assert _to("below", Qt.Key.Key_Up) == "row"


def test_at_an_end_a_key_reaches_nothing() -> None:
    assert _to("row", Qt.Key.Key_Left) is None
    assert _to("row", Qt.Key.Key_Up) is None
    assert _to("wide", Qt.Key.Key_Right) is None
    assert reached((), None, Qt.Key.Key_Home) is None


def test_home_and_end_reach_the_first_and_the_last() -> None:
    assert (_to("left", Qt.Key.Key_Home), _to("left", Qt.Key.Key_End)) == ("row", "wide")


def test_the_first_arrow_reaches_the_first_part_and_letters_reach_none() -> None:
    assert _to("", Qt.Key.Key_Down) == "row"
    assert _to("left", Qt.Key.Key_A) is None


def test_a_pointer_reaches_what_it_stands_on() -> None:
    on_it, beside_it = under(PARTS, 61, 5), under(PARTS, 25, 5)
    assert on_it is not None
    assert on_it.id == "right"
    assert beside_it is None
