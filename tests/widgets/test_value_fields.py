from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.value_fields import ValueFields

pytestmark = pytest.mark.usefixtures("wardrobe")


@dataclass(frozen=True)
class Unit:
    id: str
    name: str
    spoken: str
    text: str
    other: str = ""


@dataclass(frozen=True)
class Choice:
    id: str
    text: str
    chosen: bool = False


@dataclass(frozen=True)
class Value:
    id: str
    label: str
    spoken: str
    kept: str = ""
    units: tuple[Unit, ...] = ()
    choices: tuple[Choice, ...] = ()
    said: str = ""
    asks: bool = False
    quiet: bool = False

    @property
    def title(self) -> str:
        return self.label


def heat(kept: str = "38.6", other: str = "101.5", **changes: object) -> Value:
    celsius = Unit("degC", "°C", "degrees Celsius", kept, f"{other} °F")
    fahrenheit = Unit("degF", "°F", "degrees Fahrenheit", other, f"{kept} °C")
    plain = Value(
        "temperature", "Temperature", "Temperature", kept=kept, units=(celsius, fahrenheit)
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


LASTED = Value(
    "sustained",
    "For over 1 hour",
    "For over 1 hour",
    choices=(Choice("yes", "Yes"), Choice("no", "No"), Choice("", "Not known", chosen=True)),
)
STOOLS = Value("stools", "Stools", "Stools", units=(Unit("1", "", "", ""),))


def made(qtbot: QtBot, *values: Value) -> ValueFields:
    shown = ValueFields()
    qtbot.addWidget(shown)
    shown.resize(700, 120)
    shown.display(values or (heat(), LASTED))
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_a_value_stands_with_its_units_and_in_the_other_one(qtbot: QtBot) -> None:
    shown = made(qtbot)
    field = shown.fields["temperature"]
    assert field.field.text == "38.6"
    assert field.field.line.accessibleName() == "Temperature, degrees Celsius"
    assert shown.others.said == "101.5 °F"


def test_the_switch_shows_the_other_unit_and_changes_how_a_text_is_read(qtbot: QtBot) -> None:
    shown = made(qtbot)
    typed: list[tuple[str, str, str]] = []
    shown.typed.connect(lambda *told: typed.append(told))
    field = shown.fields["temperature"]
    field.units.chosen.emit("degF")
    assert (field.field.text, shown.others.said, typed) == ("101.5", "38.6 °C", [])
    assert field.field.line.accessibleName() == "Temperature, degrees Fahrenheit"
    field.field.line.setFocus()
    field.field.line.clear()
    QTest.keyClicks(field.field.line, "101")
    assert typed[-1] == ("temperature", "101", "degF")


def test_what_was_typed_in_another_unit_stays_as_long_as_it_is_what_is_kept(qtbot: QtBot) -> None:
    shown = made(qtbot)
    shown.typed.connect(lambda *_: shown.display((heat("38.3", "100.9"), LASTED)))
    field = shown.fields["temperature"]
    field.units.chosen.emit("degF")
    field.field.line.selectAll()
    QTest.keyClicks(field.field.line, "101")
    assert field.field.text == "101"
    shown.display((heat("38.3", "100.9"), LASTED))
    assert field.field.text == "101"
    field.units.chosen.emit("degC")
    assert field.field.text == "38.3"
    field.units.chosen.emit("degF")
    shown.display((heat("38.4", "101.1"), LASTED))
    assert field.field.text == "101.1"


def test_a_value_changed_elsewhere_takes_the_place_of_what_was_typed(qtbot: QtBot) -> None:
    shown = made(qtbot)
    line = shown.fields["temperature"].field.line
    line.setFocus()
    QTest.keyClicks(line, "9")
    shown.display((heat("37", "98.6"), LASTED))
    assert line.text() == "37"


def test_display_reports_nothing(qtbot: QtBot) -> None:
    shown = made(qtbot)
    with qtbot.assertNotEmitted(shown.typed), qtbot.assertNotEmitted(shown.chosen):
        shown.display((heat("39", "102.2"), LASTED))
    assert shown.fields["temperature"].field.text == "39"


def test_a_question_reports_its_choice(qtbot: QtBot) -> None:
    shown = made(qtbot)
    with qtbot.waitSignal(shown.chosen) as told:
        shown.questions["sustained"].segments[0].click()
    assert told.args == ["sustained", "yes"]


def test_what_is_wrong_is_said_below_and_in_the_field(qtbot: QtBot) -> None:
    shown = made(qtbot, heat("abc", "abc", said="Not a number."))
    shown.complain()
    assert shown.said.said == "Not a number."
    line = shown.fields["temperature"].field.line
    assert line.accessibleDescription() == "Not a number."
    shown.display((heat(),))
    assert shown.said.isHidden()


def test_enter_twice_takes_an_unusual_value(qtbot: QtBot) -> None:
    shown = made(qtbot, heat("41.8", "107.2", said="Looks unusual.", asks=True))
    line = shown.fields["temperature"].field.line
    with qtbot.assertNotEmitted(shown.confirmed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.confirmed) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["temperature"]


def test_the_cursor_goes_to_the_first_empty_field(qtbot: QtBot) -> None:
    shown = made(qtbot, heat(), STOOLS)
    assert shown.begin()
    assert shown.fields["stools"].field.line.hasFocus()
    assert shown.begin("temperature")
    assert shown.fields["temperature"].field.line.hasFocus()
    only = made(qtbot, LASTED)
    assert only.begin("sustained")
    shown.display(())
    assert (shown.begin(), shown.isHidden()) == (False, True)


def test_another_term_has_other_fields(qtbot: QtBot) -> None:
    shown = made(qtbot)
    shown.display((STOOLS,))
    assert (list(shown.fields), list(shown.questions)) == (["stools"], [])
    assert shown.others.isHidden()
    assert shown.fields["stools"].units.isHidden()
