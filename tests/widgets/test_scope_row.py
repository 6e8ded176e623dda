from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.widgets.look import look
from pocketref.widgets.scope_row import ScopeRow
from tests.dressing import colours_in
from tests.pages.shown import SCOPES


def made(qtbot: QtBot) -> ScopeRow:
    row = ScopeRow()
    qtbot.addWidget(row)
    row.display(SCOPES)
    return row


def test_a_scope_is_turned_on_and_off(qtbot: QtBot) -> None:
    row = made(qtbot)
    told: list[tuple[str, bool]] = []
    row.chosen.connect(lambda name, on: told.append((name, on)))
    row.buttons["tox:"].click()
    row.buttons["tox:"].click()
    assert told == [("tox:", True), ("tox:", False)]


def test_showing_tells_nothing(qtbot: QtBot) -> None:
    row = made(qtbot)
    with qtbot.assertNotEmitted(row.chosen):
        row.display((but(SCOPES[0], chosen=True), *SCOPES[1:]))
    assert [one.isChecked() for one in row.buttons.values()] == [True, False, False, False]
    assert len(row.buttons) == len(SCOPES)


def test_what_is_on_is_not_told_by_colour_alone(qtbot: QtBot) -> None:
    button = made(qtbot).buttons["tox:"]
    button.resize(button.sizeHint())
    off = colours_in(button)
    assert look().colours["accent"] not in off
    button.setChecked(True)
    image = button.grab().toImage()
    line = {image.pixelColor(x, image.height() - 3).name() for x in range(10, image.width() - 10)}
    assert line == {look().colours["accent"].lower()}


def test_a_click_leaves_the_cursor_in_the_field(qtbot: QtBot) -> None:
    button = made(qtbot).buttons["tox:"]
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert button.accessibleName() == "Only tox:"
