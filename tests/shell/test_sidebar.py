from pytestqt.qtbot import QtBot

from pocketref.pages.page import Place
from pocketref.shell.nav import Entry, NavButton
from pocketref.shell.sidebar import NARROW, WIDE, Sidebar

PLACES = (
    Entry(id="doses", icon="syringe", text="Doses", short="Doses", key="Alt+2"),
    Entry(id="day", icon="drip", text="Infusion day", short="Infusion", key="Alt+3"),
)
FOOT = (Entry(id="help", icon="help", text="Keys and help", key="F1"),)


def made(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar("pocketref", "A regimen", PLACES, FOOT)
    qtbot.addWidget(sidebar)
    return sidebar


def test_a_press_wishes_and_the_window_marks(qtbot: QtBot) -> None:
    sidebar = made(qtbot)
    day = sidebar.findChildren(NavButton)[1]
    with qtbot.waitSignal(sidebar.chosen) as told:
        day.click()
    assert told.args == ["day"]
    assert not day.isChecked()
    sidebar.mark(Place(page="day"))
    assert day.isChecked()


def test_the_sidebar_has_two_widths(qtbot: QtBot) -> None:
    sidebar = made(qtbot)
    assert sidebar.width() == WIDE
    sidebar.narrow(narrow=True)
    assert sidebar.width() == NARROW


def test_an_entry_can_be_renamed(qtbot: QtBot) -> None:
    sidebar = made(qtbot)
    sidebar.rename("help", "Help")
    assert sidebar.findChildren(NavButton)[2].text() == "Help"
    sidebar.rename("no-such-entry", "Help")


def test_a_place_with_an_entry_of_its_own_is_marked_instead_of_its_page(qtbot: QtBot) -> None:
    foot = (Entry(id="day/late", icon="newer", text="Late"),)
    sidebar = Sidebar("pocketref", "Regimens", PLACES, foot)
    qtbot.addWidget(sidebar)
    _, day, late = sidebar.findChildren(NavButton)
    sidebar.mark(Place(page="day", item="late"))
    assert (day.isChecked(), late.isChecked()) == (False, True)
    sidebar.mark(Place(page="day", item="early"))
    assert (day.isChecked(), late.isChecked()) == (True, False)
