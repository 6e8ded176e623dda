import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.site import Site
from pocketref.shell.covering import FREE, Covering, put_away
from pocketref.shell.keys import KEYS
from pocketref.shell.window import Window
from tests.kept_sheets import a_running_sheet
from tests.worksheet.limits import LIMITS


class Shelf:
    """A frame that only remembers what covers it."""

    def __init__(self) -> None:
        self.cover: QWidget | None = None
        self.site = Site()

    def cover_with(self, cover: QWidget) -> None:
        self.cover = cover

    def lift_cover(self) -> None:
        self.cover = None


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_it_is_put_up_and_taken_away(qtbot: QtBot, shelf: Shelf) -> None:
    covering = Covering(shelf, lambda: LIMITS)
    assert not covering.covered
    cover = covering.put_up(a_running_sheet(), None, restored=False)
    qtbot.addWidget(cover)
    assert covering.covered
    assert shelf.cover is cover
    covering.note("In passing.")
    assert cover.passing.said == "In passing."
    covering.take_away()
    assert not covering.covered
    assert shelf.cover is None


def test_without_a_cover_nothing_is_said_on_it(shelf: Shelf) -> None:
    covering = Covering(shelf, lambda: LIMITS)
    covering.say(None)
    covering.note("In passing.")
    covering.take_away()
    assert shelf.cover is None


def test_what_may_be_wished_while_covered_shows_copies_and_prints_nothing() -> None:
    wishes = {key.wish for key in KEYS}
    assert wishes >= FREE
    assert not FREE & {"sheet", "print", "copy", "find", "back", "forward", "close", "first-empty"}


def test_dialogs_are_closed_the_newest_first(qtbot: QtBot, window: Window) -> None:
    closed: list[str] = []
    below = QDialog(window)
    above = QDialog(below)
    for name, dialog in (("below", below), ("above", above)):
        dialog.finished.connect(lambda _, name=name: closed.append(name))
        qtbot.addWidget(dialog)
        dialog.show()
    put_away(window)
    assert closed == ["above", "below"]


def test_a_weight_that_was_taken_out_is_still_asked_for(qtbot: QtBot, shelf: Shelf) -> None:
    sheet = a_running_sheet()
    weight = sheet.measured.weight
    assert weight is not None
    emptied = but(sheet, measured=but(sheet.measured, weight=None), weighed=weight)
    cover = Covering(shelf, lambda: LIMITS).put_up(emptied, None, restored=False)
    qtbot.addWidget(cover)
    cover.show()
    assert cover.field.isVisible()
    cover.field.line.setText(str(weight.value))
    with qtbot.waitSignal(cover.lifted):
        cover.try_to_lift()
