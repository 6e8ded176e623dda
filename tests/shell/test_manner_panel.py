import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.reader import Locale, Manner, Reader, Spelling
from pocketref.shell.manner_panel import MannerPanel
from pocketref.shell.theme import Theme

CANADA = Locale(id="ca", title="Canada", letters=())


@pytest.fixture
def panel(qtbot: QtBot) -> MannerPanel:
    made = MannerPanel((CANADA,))
    qtbot.addWidget(made)
    made.display(Manner(), Theme.SYSTEM)
    return made


def chosen(panel: MannerPanel) -> list[str]:
    lists = (panel.reader, panel.spelling, panel.capitals, panel.theme)
    return [key for one in lists for key, option in one.options.items() if option.isChecked()]


def test_it_shows_what_holds(panel: MannerPanel) -> None:
    assert chosen(panel) == ["nurse", "british", "", "system"]
    manner = Manner(reader=Reader.PHARMACIST, spelling=Spelling.AMERICAN, locale="ca")
    panel.display(manner, Theme.DARK)
    assert chosen(panel) == ["pharmacist", "american", "ca", "dark"]


def test_each_choice_changes_one_thing(panel: MannerPanel) -> None:
    told: list[Manner] = []
    panel.manner_chosen.connect(told.append)
    panel.reader.options["oncologist"].click()
    panel.spelling.options["american"].click()
    panel.capitals.options["ca"].click()
    panel.capitals.options[""].click()
    assert told == [
        Manner(reader=Reader.ONCOLOGIST),
        Manner(reader=Reader.ONCOLOGIST, spelling=Spelling.AMERICAN),
        Manner(reader=Reader.ONCOLOGIST, spelling=Spelling.AMERICAN, locale="ca"),
        Manner(reader=Reader.ONCOLOGIST, spelling=Spelling.AMERICAN),
    ]


def test_a_theme_is_chosen_apart(qtbot: QtBot, panel: MannerPanel) -> None:
    with qtbot.waitSignal(panel.theme_chosen) as told:
        panel.theme.options["high_contrast"].click()
    assert told.args == [Theme.HIGH_CONTRAST]


def test_the_focus_begins_at_what_holds(qtbot: QtBot, panel: MannerPanel) -> None:
    panel.show()
    panel.activateWindow()
    panel.begin()
    qtbot.waitUntil(panel.reader.options["nurse"].hasFocus)


def test_close_is_a_wish(qtbot: QtBot, panel: MannerPanel) -> None:
    with qtbot.waitSignal(panel.closed):
        panel.close_button.click()
