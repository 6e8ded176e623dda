from pytestqt.qtbot import QtBot

from pocketref.shell.help_panel import KEPT, HelpPanel
from pocketref.shell.keys import KEYS
from pocketref.widgets.labels import Words


def test_every_key_and_what_is_kept_is_told(qtbot: QtBot) -> None:
    panel = HelpPanel(KEYS)
    qtbot.addWidget(panel)
    said = {words.said for words in panel.findChildren(Words)}
    assert {key.chord for key in KEYS} | {key.does for key in KEYS} | {KEPT} <= said


def test_it_can_be_closed(qtbot: QtBot) -> None:
    panel = HelpPanel(())
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.closed):
        panel.close_button.click()


def test_the_new_keys_and_the_regimen_are_told(qtbot: QtBot) -> None:
    panel = HelpPanel(KEYS)
    qtbot.addWidget(panel)
    said = " ".join(words.said for words in panel.findChildren(Words))
    for part in ("Ctrl+F", "find on this page", "the regimen first", "begins with the regimen"):
        assert part in said


def test_the_hospital_and_its_telephones_stand_before_the_keys(qtbot: QtBot) -> None:
    panel = HelpPanel(KEYS, ("Day unit", "Pharmacy 01234"))
    qtbot.addWidget(panel)
    said = [words.said for words in panel.findChildren(Words)]
    at = said.index("Local")
    assert said[at : at + 3] == ["Local", "Day unit", "Pharmacy 01234"]
    assert at < said.index(KEYS[0].chord)
