from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.shell.second_panel import SecondPanel
from pocketref.shell.seconding import SHEET, second_check
from pocketref.shell.window import Window
from pocketref.worksheet.entering import edit
from tests.making import q
from tests.worksheet.limits import LIMITS


def enter(window: Window, **values: str) -> None:
    for name, text in values.items():
        window.keeper.apply(edit(name, text, LIMITS))


def begun(window: Window, qtbot: QtBot, **values: str) -> SecondPanel:
    enter(window, **(values or {"weight": "68", "height": "165"}))
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    (panel,) = window.findChildren(SecondPanel)
    qtbot.waitUntil(panel.isVisible)
    return panel


def typed(panel: SecondPanel, weight: str, height: str = "") -> None:
    panel.fields["weight"].line.setFocus()
    QTest.keyClicks(panel.fields["weight"].line, weight)
    if height:
        QTest.keyClicks(panel.fields["height"].line, height)
    panel.try_to_compare()


def test_two_who_type_the_same_have_checked_it_twice(window: Window, qtbot: QtBot) -> None:
    typed(begun(window, qtbot), "68", "165")
    assert window.session.current.checked is not None
    assert not window.covered
    assert window.here.page == "one"


def test_eight_keys_do_it(window: Window, qtbot: QtBot) -> None:
    panel = begun(window, qtbot)
    QTest.keyClicks(panel.fields["weight"].line, "68")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "165")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.session.current.checked is not None


def test_two_who_differ_are_led_to_the_weight(window: Window, qtbot: QtBot) -> None:
    typed(begun(window, qtbot), "86", "165")
    sheet = window.session.current
    assert sheet.patient.weight is None
    assert not window.covered
    assert window.focusWidget().accessibleName() == "Weight, kg"


def test_a_height_is_asked_for_only_where_there_is_one(window: Window, qtbot: QtBot) -> None:
    panel = begun(window, qtbot, weight="68")
    assert list(panel.fields) == ["weight"]
    typed(panel, "68")
    assert window.session.current.checked is not None


def test_while_the_second_person_types_nothing_of_the_first_is_in_the_window(
    window: Window, qtbot: QtBot
) -> None:
    enter(window, cycle="1")
    begun(window, qtbot, weight="68.5", height="165.5")
    words = [label.text() for label in window.findChildren(QLabel)]
    words += [line.text() for line in window.findChildren(QLineEdit)]
    for part in window.findChildren(QWidget):
        words += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
    told = " ".join((*words, window.windowTitle()))
    assert "68.5" not in told
    assert "165.5" not in told


def test_escape_stops_it_and_holds_nothing_against_anybody(window: Window, qtbot: QtBot) -> None:
    begun(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.covered
    assert window.session.current.second is None


def test_no_other_key_is_heard_while_it_goes_on(window: Window, qtbot: QtBot) -> None:
    begun(window, qtbot)
    here = window.here
    for key in (Qt.Key.Key_D, Qt.Key.Key_P, Qt.Key.Key_I):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.covered
    assert window.here == here
    assert len(window.findChildren(SecondPanel)) == 1


def test_the_cover_takes_its_place(window: Window, qtbot: QtBot) -> None:
    begun(window, qtbot)
    window.cover()
    assert window.covered
    qtbot.waitUntil(lambda: not window.findChildren(SecondPanel))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.covered


def test_a_new_patient_ends_it(window: Window, qtbot: QtBot) -> None:
    begun(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not window.covered
    assert window.session.current.measured.weight is None


def test_without_a_weight_it_leads_there(window: Window) -> None:
    second_check(window)
    assert not window.covered
    assert window.focusWidget().accessibleName() == "Weight, kg"


def test_an_unusual_pair_is_confirmed_first(window: Window) -> None:
    enter(window, weight="42", height="182")
    second_check(window)
    assert not window.covered


def test_the_sheet_is_asked_for_with_everything_in_sight_again(
    window: Window, qtbot: QtBot
) -> None:
    panel = begun(window, qtbot)
    with qtbot.waitSignal(window.sheet_wanted) as wanted:
        panel.print.click()
    assert wanted.args == [SHEET.item, SHEET.page]
    assert not window.covered


def test_a_complete_day_has_a_code_to_compare(window: Window, qtbot: QtBot) -> None:
    panel = begun(window, qtbot, weight="68", height="165", cycle="1")
    assert panel.isAncestorOf(panel.code)


def test_without_a_regimen_only_the_values_are_compared(window: Window, qtbot: QtBot) -> None:
    window.keeper.apply(
        lambda sheet: but(sheet, regimen=None, measured=but(sheet.measured, weight=q("68 kg")))
    )
    (panel,) = (begun(window, qtbot, chair="4"),)
    assert not panel.isAncestorOf(panel.code)
