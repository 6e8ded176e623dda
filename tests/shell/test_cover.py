from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.pages.running import RunSaid
from pocketref.shell.cover import NOT_TYPED, WRONG, Cover
from tests.making import q
from tests.worksheet.limits import LIMITS

RUNS = RunSaid(chair="4", line="Observation ends 11:02.")
Making = Callable[..., Cover]


@pytest.fixture
def cover_of(qtbot: QtBot) -> Making:
    def made(weight: str = "68 kg", *, restored: bool = False) -> Cover:
        cover = Cover(q(weight) if weight else None, lambda: LIMITS, restored=restored)
        qtbot.addWidget(cover)
        cover.show()
        return cover

    return made


def types(cover: Cover, text: str) -> None:
    QTest.keyClicks(cover.field.line, text)
    QTest.keyClick(cover.field.line, Qt.Key.Key_Return)


def test_it_says_where_the_day_is(cover_of: Making) -> None:
    cover = cover_of()
    cover.say(RUNS)
    assert cover.title.said == "Covered. The day is still running."
    assert cover.line.said == "Chair 4. Observation ends 11:02."


def test_after_a_crash_it_says_what_was_running(cover_of: Making) -> None:
    cover = cover_of(restored=True)
    cover.say(RUNS)
    assert cover.title.said == "An infusion day was running at chair 4."
    assert cover.line.said == "Observation ends 11:02."
    cover.say(RunSaid(line="The day is running."))
    assert cover.title.said == "An infusion day was running."


def test_without_a_day_it_only_says_that_it_covers(cover_of: Making) -> None:
    cover = cover_of()
    cover.say(None)
    assert cover.title.said == "Covered."
    assert cover.line.isHidden()


@pytest.mark.parametrize("text", ["68", "68.0", "68 kg"])
def test_the_weight_lifts_it_however_it_is_written(
    qtbot: QtBot, cover_of: Making, text: str
) -> None:
    cover = cover_of()
    with qtbot.waitSignal(cover.lifted):
        types(cover, text)


def test_an_unusual_weight_lifts_it_as_any_other(qtbot: QtBot, cover_of: Making) -> None:
    cover = cover_of("199 kg")
    with qtbot.waitSignal(cover.lifted):
        types(cover, "199")


@pytest.mark.parametrize("text", ["86", "6.8", "680", "68.1", "150 lb", "sixty", "", "68,5"])
def test_nothing_else_does(qtbot: QtBot, cover_of: Making, text: str) -> None:
    cover = cover_of()
    with qtbot.assertNotEmitted(cover.lifted):
        types(cover, text)
    assert cover.wrong.said
    assert cover.field.text == ""


def test_a_wrong_weight_is_told_and_the_next_key_takes_that_back(cover_of: Making) -> None:
    cover = cover_of()
    types(cover, "86")
    assert cover.wrong.said == WRONG
    types(cover, "")
    assert cover.wrong.said == NOT_TYPED
    QTest.keyClicks(cover.field.line, "6")
    assert cover.wrong.isHidden()


def test_another_patient_can_always_be_begun(qtbot: QtBot, cover_of: Making) -> None:
    cover = cover_of()
    with qtbot.waitSignal(cover.new_patient_wanted):
        cover.new_patient.click()


def test_where_no_weight_was_entered_none_is_asked_for(qtbot: QtBot, cover_of: Making) -> None:
    cover = cover_of("")
    assert cover.field.isHidden()
    assert cover.note_of_weight.isVisible()
    assert "Continue only with the same patient" in cover.note_of_weight.said
    with qtbot.waitSignal(cover.lifted):
        cover.go_on.click()


def test_the_weight_stands_nowhere(cover_of: Making) -> None:
    cover = cover_of("68.4 kg")
    cover.say(RUNS)
    types(cover, "86.3")
    for widget in (cover, *cover.findChildren(QWidget)):
        said = f"{widget.accessibleName()} {widget.accessibleDescription()}"
        text = getattr(widget, "text", "")
        said += str(text() if callable(text) else text)
        assert "68" not in said
        assert "86" not in said


def test_what_is_said_in_passing_goes_again(cover_of: Making) -> None:
    cover = cover_of()
    cover.note("Press Ctrl+N again to clear chair 4.")
    assert cover.passing.isVisible()
    cover.note("")
    assert cover.passing.isHidden()
