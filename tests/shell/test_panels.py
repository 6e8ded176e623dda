from PySide6.QtWidgets import QWidget

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.shell.help_panel import HelpPanel
from pocketref.shell.keys import KEYS
from pocketref.shell.manner_panel import MannerPanel
from pocketref.shell.panels import Panels
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.theme import Theme
from pocketref.shell.window import Window
from pocketref.widgets.labels import Words
from tests.siting import HERE


def opened(window: Window) -> list[QWidget]:
    kinds = (SourcePanel, HelpPanel, MannerPanel)
    every = [one for kind in kinds for one in window.findChildren(kind)]
    return [one for one in every if one.isVisible()]


def test_one_panel_is_open_at_a_time_and_closes_itself(window: Window, library: Library) -> None:
    panels = Panels(window, library)
    panels.show_facts(tuple(fact.id for fact in library.facts()[:2]))
    assert [type(one) for one in opened(window)] == [SourcePanel]
    panels.show_help(KEYS)
    assert [type(one) for one in opened(window)] == [HelpPanel]
    manner = panels.show_manner(Theme.LIGHT)
    assert opened(window) == [manner]
    manner.close_button.click()
    assert opened(window) == []


def test_no_source_is_said_too(window: Window, library: Library) -> None:
    Panels(window, library).show_facts(())
    assert [type(one) for one in opened(window)] == [SourcePanel]


def test_the_places_of_the_pack_may_be_chosen(window: Window, library: Library) -> None:
    panel = Panels(window, library).show_manner(Theme.LIGHT)
    assert set(panel.capitals.options) == {"", *(one.id for one in library.locales())}


def _said(window: Window) -> list[str]:
    (panel,) = opened(window)
    return [words.said for words in panel.findChildren(Words)]


def test_the_help_says_where_it_is_and_no_key_that_a_kiosk_has_not(
    window: Window, library: Library
) -> None:
    panels = Panels(window, library)
    panels.show_help(KEYS)
    assert "Ctrl+Q" in _said(window)
    library.settle(but(HERE, kiosk=True))
    panels.show_help(KEYS)
    assert HERE.name in _said(window)
    assert "Ctrl+Q" not in _said(window)
