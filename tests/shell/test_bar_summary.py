from pytestqt.qtbot import QtBot

from pocketref.shell.bar_summary import HOW, BarSummary
from pocketref.widgets.labels import Words


def test_it_says_that_nothing_is_entered_and_how_to_enter_it(qtbot: QtBot) -> None:
    summary = BarSummary()
    qtbot.addWidget(summary)
    assert {words.said for words in summary.findChildren(Words)} == {
        "Worksheet",
        "Empty.",
        "F2",
        HOW,
    }
