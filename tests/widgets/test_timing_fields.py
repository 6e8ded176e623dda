from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but, noun
from pocketref.widgets.timing_fields import BY_DATES, BY_MONTHS, TimingFields


@noun
class Timed:
    """A field."""

    field: str
    label: str
    spoken: str
    suffix: str = ""
    hint: str = ""
    text: str = ""
    fault: str = ""
    asks: bool = False


@noun
class Timing:
    """Both ways."""

    months: tuple[Timed, ...]
    dates: tuple[Timed, ...]
    by_dates: bool | None = None


MONTHS = Timed(field="months", label="2. Interval", spoken="Interval, months", suffix="months")
LAST = Timed(field="last-dose", label="2. Last adjuvant dose", spoken="Last adjuvant dose")
AGAIN = Timed(field="recurrence", label="Recurrence", spoken="Date of recurrence")
EMPTY = Timing(months=(MONTHS,), dates=(LAST, AGAIN))


def made(qtbot: QtBot, words: Timing = EMPTY) -> TimingFields:
    fields = TimingFields()
    qtbot.addWidget(fields)
    fields.display(words)
    fields.show()
    return fields


def seen(fields: TimingFields) -> list[str]:
    return [name for name, one in fields.fields.fields.items() if not one.isHidden()]


def test_months_are_asked_for_first(qtbot: QtBot) -> None:
    fields = made(qtbot)
    assert seen(fields) == ["months"]
    assert fields.turn.text() == BY_DATES


def test_each_key_is_told(qtbot: QtBot) -> None:
    fields = made(qtbot)
    with qtbot.waitSignal(fields.fields.typed) as told:
        QTest.keyClick(fields.fields.fields["months"].line, Qt.Key.Key_8)
    assert told.args == ["months", "8"]


def test_the_button_turns_to_two_dates_and_back(qtbot: QtBot) -> None:
    fields = made(qtbot)
    with qtbot.assertNotEmitted(fields.left):
        fields.turn.click()
    assert seen(fields) == ["last-dose", "recurrence"]
    assert fields.turn.text() == BY_MONTHS
    fields.display(EMPTY)
    assert seen(fields) == ["last-dose", "recurrence"]
    fields.turn.click()
    assert seen(fields) == ["months"]


def test_what_is_turned_away_from_is_let_go(qtbot: QtBot) -> None:
    fields = made(qtbot, but(EMPTY, months=(but(MONTHS, text="8"),), by_dates=False))
    with qtbot.waitSignal(fields.left) as told:
        fields.turn.click()
    assert told.args == [("months",)]


def test_dates_that_stand_elsewhere_are_shown(qtbot: QtBot) -> None:
    fields = made(qtbot, but(EMPTY, dates=(but(LAST, text="9 Mar 2025"), AGAIN), by_dates=True))
    assert fields.fields.fields["last-dose"].text == "9 Mar 2025"


def test_what_is_wrong_is_said_in_one_sentence(qtbot: QtBot) -> None:
    wrong = but(MONTHS, text="8..", fault="Interval 8.. is not a number.")
    fields = made(qtbot, but(EMPTY, months=(wrong,), by_dates=False))
    fields.fields.complain()
    assert fields.fields.said.said == wrong.fault


def test_the_cursor_begins_in_the_first_empty_field(qtbot: QtBot) -> None:
    fields = made(qtbot, but(EMPTY, dates=(but(LAST, text="9 Mar 2025"), AGAIN), by_dates=True))
    fields.activateWindow()
    fields.begin()
    line = fields.fields.fields["recurrence"].line
    qtbot.waitUntil(line.hasFocus)
