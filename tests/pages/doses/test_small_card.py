import pytest
from pytestqt.qtbot import QtBot

from pocketref.pages.doses.small_card import LatePanel, SmallPanel
from pocketref.pages.doses.view import LateField, SmallCard

pytestmark = pytest.mark.usefixtures("wardrobe")
LATE = SmallCard(title="Late or missed dose", text="Days since the last dose.")


def test_a_small_card_is_one_name_for_a_screen_reader(qtbot: QtBot) -> None:
    panel = SmallPanel()
    qtbot.addWidget(panel)
    panel.display(SmallCard(title="Second check", strong="Not done", text="By another person."))
    assert panel.accessibleName() == "Second check. Not done. By another person"
    panel.display(LATE)
    assert panel.strong.isHidden()


def test_the_fields_of_the_late_card_stand_above_its_rule(qtbot: QtBot) -> None:
    panel = LatePanel()
    qtbot.addWidget(panel)
    panel.display(LATE)
    panel.display_gaps((LateField(drug="trastuzumab", name="trastuzumab", days="28"),))
    panel.resize(300, 200)
    panel.show()
    assert panel.fields.y() < panel.text.y()
