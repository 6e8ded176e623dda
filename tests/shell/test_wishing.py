from PySide6.QtGui import QGuiApplication

from pocketref.pages.page import Place
from pocketref.shell.source_panel import SourcePanel
from pocketref.shell.window import Window
from pocketref.shell.wishing import grant
from pocketref.widgets import wishes
from tests.making import REGIMEN


def test_a_place_of_this_page_or_of_another(window: Window) -> None:
    grant(window, wishes.PlaceWanted(item="heart"))
    assert window.here == Place(page="one", item="heart")
    grant(window, wishes.PlaceWanted(page="two", item=""))
    assert window.here == Place(page="two")


def test_facts_a_field_and_a_copy(window: Window) -> None:
    grant(window, wishes.FactsWanted(facts=()))
    assert [panel for panel in window.findChildren(SourcePanel) if panel.isVisible()]
    grant(window, wishes.FieldWanted(field="height"))
    assert window.focusWidget().accessibleName() == "Height, cm"
    grant(window, wishes.CopyWanted(text="544 mg"))
    assert QGuiApplication.clipboard().text() == "544 mg"
    window.clip.forget()


def test_an_action_of_an_answer(window: Window) -> None:
    grant(window, wishes.ActionWanted(typed=(("weight", "68"),), regimen=REGIMEN, route="two"))
    assert window.here == Place(page="two")
