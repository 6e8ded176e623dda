from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pocketref.pages.derived import Derived
from pocketref.shell.derived_cell import DerivedCell

AREA = Derived(after="height", label="BSA", text="1.765 m²", spoken="Body surface area")


def test_it_shows_a_value_and_takes_no_focus(qtbot: QtBot) -> None:
    cell = DerivedCell()
    qtbot.addWidget(cell)
    assert cell.say(AREA)
    assert not cell.say(AREA)
    assert (cell.label.said, cell.value.said) == ("BSA", "1.765 m²")
    assert cell.accessibleName() == "Body surface area: 1.765 m²"
    assert cell.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_is_not_known_is_a_dash(qtbot: QtBot) -> None:
    cell = DerivedCell()
    qtbot.addWidget(cell)
    cell.say(Derived(after="height", label="BSA", text="", spoken="Body surface area"))
    assert cell.value.said == "–"
    assert cell.accessibleName().endswith("not known")
