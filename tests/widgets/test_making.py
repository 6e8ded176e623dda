import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Wardrobe
from pocketref.widgets.making import Making, StoppedError


@pytest.fixture
def making(qtbot: QtBot, wardrobe: Wardrobe) -> Making:
    del wardrobe
    dialog = Making("Downtime book", "Stop")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_says_how_far_the_work_is(making: Making) -> None:
    making.tell("Drawing page 3 of 9", 2, 9)
    assert making.said.said == "Drawing page 3 of 9"
    assert (making.bar.value(), making.bar.maximum()) == (2, 9)
    assert making.bar.accessibleName() == "Drawing page 3 of 9"


def test_stopping_ends_the_work_at_its_next_step(making: Making) -> None:
    making.tell("Drawing page 1 of 9", 0, 9)
    making.stop.click()
    with pytest.raises(StoppedError):
        making.tell("Drawing page 2 of 9", 1, 9)
