import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.option_list import OptionList
from tests.dressing import colours_in


@pytest.fixture
def options(qtbot: QtBot) -> OptionList:
    made = OptionList("View", (("nurse", "Nurse"), ("pharmacist", "Pharmacist")))
    qtbot.addWidget(made)
    made.mark("nurse")
    made.show()
    made.activateWindow()
    return made


def test_exactly_one_is_marked(options: OptionList) -> None:
    assert [one.isChecked() for one in options.options.values()] == [True, False]
    options.mark("pharmacist")
    assert [one.isChecked() for one in options.options.values()] == [False, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_chooses_and_never_leaves_none(
    qtbot: QtBot, options: OptionList, key: Qt.Key
) -> None:
    with qtbot.waitSignal(options.chosen) as told:
        QTest.keyClick(options.options["pharmacist"], key)
    assert told.args == ["pharmacist"]
    options.options["pharmacist"].click()
    assert [one.isChecked() for one in options.options.values()] == [False, True]


def test_the_arrows_go_round_without_choosing(qtbot: QtBot, options: OptionList) -> None:
    nurse, pharmacist = options.options.values()
    nurse.setFocus()
    qtbot.waitUntil(nurse.hasFocus)
    with qtbot.assertNotEmitted(options.chosen):
        QTest.keyClick(nurse, Qt.Key.Key_Down)
        assert pharmacist.hasFocus()
        QTest.keyClick(pharmacist, Qt.Key.Key_Down)
    assert nurse.hasFocus()


def test_a_row_is_named_with_its_list(options: OptionList) -> None:
    assert options.options["nurse"].accessibleName() == "View: Nurse"


def test_the_chosen_one_has_a_filled_ring(options: OptionList) -> None:
    for option in options.options.values():
        option.clearFocus()
        option.resize(200, 28)
    assert look().colours["accent"] in colours_in(options.options["nurse"])
    assert look().colours["accent"] not in colours_in(options.options["pharmacist"])
