from pytestqt.qtbot import QtBot

from pocketref.widgets.answer_foot import AnswerFoot
from pocketref.widgets.wishes import CopyWanted, FactsWanted
from tests.pages.shown import DIFFER, DOSE, NEEDS
from tests.wishing import Listener


def made(qtbot: QtBot) -> tuple[Listener, AnswerFoot]:
    window = Listener()
    qtbot.addWidget(window)
    return window, AnswerFoot(window)


def test_every_button_says_its_key(qtbot: QtBot) -> None:
    _, foot = made(qtbot)
    assert foot.display(DOSE)
    names = [one.accessibleName() for one in (foot.first, foot.second, foot.copy, foot.sources)]
    assert names == [
        "Use 68 kg and open Doses, Enter",
        "Infusion day, Ctrl+Enter",
        "Copy, Ctrl+C",
        "Sources, Ctrl+I",
    ]


def test_a_button_with_nothing_to_do_is_not_there(qtbot: QtBot) -> None:
    _, foot = made(qtbot)
    foot.display(DIFFER)
    assert [foot.first.isHidden(), foot.second.isHidden(), foot.sources.isHidden()] == [
        False,
        True,
        True,
    ]
    assert not foot.display(NEEDS)


def test_the_buttons_do_what_they_say(qtbot: QtBot) -> None:
    window, foot = made(qtbot)
    foot.display(DOSE)
    told: list[int] = []
    foot.acted.connect(told.append)
    for button in (foot.first, foot.second, foot.copy, foot.sources):
        button.click()
    assert told == [0, 1]
    assert window.heard == [CopyWanted(text=DOSE.copied), FactsWanted(facts=DOSE.facts)]
