from dataclasses import dataclass

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.in_place_fields import InPlaceFields
from pocketref.widgets.quantity_field import QuantityField

pytestmark = pytest.mark.usefixtures("wardrobe")


@dataclass(frozen=True)
class AField:
    field: str
    label: str
    full: str
    unit: str = ""
    text: str = ""
    fault: str = ""
    asks: bool = False


NOW = AField("lvef", "LVEF now", "LVEF now", "%", "48")
SEEN = AField("lvef-on", "Last echo", "Date of the last echo")


def fields(qtbot: QtBot) -> InPlaceFields:
    made = InPlaceFields()
    qtbot.addWidget(made)
    made.display((NOW, SEEN))
    made.show()
    return made


def test_each_field_says_what_it_takes(qtbot: QtBot) -> None:
    made = fields(qtbot)
    now, seen = made.findChildren(QuantityField)
    assert (now.line.accessibleName(), now.text) == ("LVEF now, %", "48")
    assert seen.line.accessibleName() == "Date of the last echo"
    assert "9 Mar 2026" in seen.line.accessibleDescription()


def test_the_cursor_goes_into_a_field_of_its_own_only(qtbot: QtBot) -> None:
    made = fields(qtbot)
    assert made.begin("lvef")
    assert not made.begin("weight")


def test_what_is_typed_is_told_with_its_field(qtbot: QtBot) -> None:
    made = fields(qtbot)
    _, seen = made.findChildren(QuantityField)
    with qtbot.waitSignal(made.typed) as heard:
        QTest.keyClicks(seen.line, "2")
    assert heard.args == ["lvef-on", "2"]
