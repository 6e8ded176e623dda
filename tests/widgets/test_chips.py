import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.chips import KINDS, Chip
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize("kind", KINDS)
def test_a_chip_is_a_control_with_its_words_as_name(qtbot: QtBot, kind: str) -> None:
    chip = Chip(kind, "US label")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "US label"
    assert chip.accessibleDescription()
    assert chip.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert look().colours[KINDS[kind].ink] in colours_in(chip)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space])
def test_a_chip_opens_from_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    chip = Chip("plain", "Article 1")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, key)


def test_no_two_kinds_differ_by_colour_alone() -> None:
    carried = {(look.sign, look.dashed) for look in KINDS.values()}
    assert len(carried) == len(KINDS)


def test_a_chip_wraps_rather_than_cutting_a_source_short(qtbot: QtBot) -> None:
    chip = Chip("silent", "Article does not say what to do about this")
    qtbot.addWidget(chip)
    assert chip.heightForWidth(140) > chip.heightForWidth(chip.sizeHint().width())
    assert chip.minimumSizeHint().width() < chip.sizeHint().width()


def test_a_chip_that_says_otherwise_tells_a_screen_reader_so(qtbot: QtBot) -> None:
    chip = Chip("differs", "Article 2")
    qtbot.addWidget(chip)
    assert chip.accessibleDescription() == "Says otherwise. Opens where this comes from"
