import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.quantity import Quantity
from pocketref.shell.second_panel import SecondPanel
from pocketref.worksheet.second import CHECKED
from tests.making import q
from tests.worksheet.limits import LIMITS

CODE = "A10-7KZ"


@pytest.fixture
def entered() -> list[dict[str, Quantity]]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, entered: list[dict[str, Quantity]]) -> SecondPanel:
    made = SecondPanel(CHECKED, lambda: LIMITS, CODE)
    qtbot.addWidget(made)
    made.entered.connect(entered.append)
    made.show()
    made.activateWindow()
    made.begin()
    return made


def keys(panel: SecondPanel, *typed: str | Qt.Key) -> None:
    for each in typed:
        here = panel.focusWidget()
        assert here is not None
        if isinstance(each, str):
            QTest.keyClicks(here, each)
        else:
            QTest.keyClick(here, each)


def test_both_values_are_handed_over_together(
    panel: SecondPanel, entered: list[dict[str, Quantity]]
) -> None:
    keys(panel, "68", Qt.Key.Key_Tab, "165", Qt.Key.Key_Return)
    assert entered == [{"weight": q("68 kg"), "height": q("165 cm")}]


def test_enter_goes_on_to_what_is_empty(
    panel: SecondPanel, entered: list[dict[str, Quantity]]
) -> None:
    keys(panel, "68", Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.fields["height"].line
    assert entered == []


def test_a_value_that_cannot_be_is_refused_with_one_sentence(
    panel: SecondPanel, entered: list[dict[str, Quantity]]
) -> None:
    keys(panel, "680", Qt.Key.Key_Tab, "165", Qt.Key.Key_Return)
    assert panel.wrong.said.replace("\xa0", " ").startswith(
        "Weight 680 kg is outside 30 to 250 kg."
    )
    assert panel.focusWidget() is panel.fields["weight"].line
    keys(panel, "0")
    assert panel.wrong.isHidden()
    assert entered == []


def test_what_was_left_out_is_asked_for(
    panel: SecondPanel, entered: list[dict[str, Quantity]]
) -> None:
    panel.compare.click()
    assert panel.wrong.said == "Type the weight from the chart."
    assert entered == []


def test_an_unusual_value_is_asked_about_once(
    panel: SecondPanel, entered: list[dict[str, Quantity]]
) -> None:
    keys(panel, "39", Qt.Key.Key_Tab, "165", Qt.Key.Key_Return)
    assert panel.wrong.said.startswith("Looks unusual")
    assert entered == []
    keys(panel, Qt.Key.Key_Return)
    assert entered == [{"weight": q("39 kg"), "height": q("165 cm")}]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a1o 7kz", "Match."),
        ("A10-7KX", "No match. Compare what each of you entered."),
        ("544", "“544” is not a check code. Type its 6 letters and digits: ABC-123."),
    ],
)
def test_a_code_matches_or_does_not_and_nothing_else_is_said(
    panel: SecondPanel, entered: list[dict[str, Quantity]], typed: str, said: str
) -> None:
    panel.code.line.setFocus()
    keys(panel, typed, Qt.Key.Key_Return)
    assert panel.verdict.said == said
    keys(panel, "2")
    assert panel.verdict.said == ""
    assert entered == []


def test_where_there_is_no_code_there_is_nothing_to_compare(qtbot: QtBot) -> None:
    panel = SecondPanel(("weight",), lambda: LIMITS)
    qtbot.addWidget(panel)
    panel.compare_codes()
    assert panel.verdict.said == ""
    assert list(panel.fields) == ["weight"]
    assert not panel.isAncestorOf(panel.code)


def test_the_code_of_the_first_is_in_no_widget(panel: SecondPanel) -> None:
    words = (
        text
        for part in panel.findChildren(QWidget)
        for text in (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    )
    assert not any("7KZ" in text for text in words)


def test_a_note_comes_and_goes(panel: SecondPanel) -> None:
    panel.note("Clears in 0:48")
    assert panel.passing.isVisible()
    panel.note("")
    assert panel.passing.isHidden()


def test_it_can_be_stopped_and_the_sheet_asked_for(panel: SecondPanel, qtbot: QtBot) -> None:
    for button, signal in ((panel.stop, panel.stopped), (panel.print, panel.sheet_wanted)):
        with qtbot.waitSignal(signal):
            button.click()
