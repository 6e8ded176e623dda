from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.painted import Painted


class Lines(Painted[int]):
    """So many lines of ten pixels, narrower is more."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def lay_out(self, width: int) -> int:
        self.asked.append(width)
        return 100 // width

    def tall(self, layout: int) -> int:
        return 10 * layout


def test_it_is_set_once_for_a_width(qtbot: QtBot) -> None:
    lines = Lines()
    qtbot.addWidget(lines)
    assert [lines.heightForWidth(20), lines.heightForWidth(20)] == [50, 50]
    assert lines.asked == [20]
    assert lines.hasHeightForWidth()


def test_it_is_set_anew_when_it_shows_something_else_or_in_another_look(
    qtbot: QtBot, wardrobe: Wardrobe
) -> None:
    lines = Lines()
    qtbot.addWidget(lines)
    lines.ensurePolished()
    lines.asked.clear()
    lines.heightForWidth(20)
    lines.renew()
    lines.heightForWidth(20)
    wardrobe.wear(Theme.DARK)
    lines.heightForWidth(20)
    assert lines.asked == [20, 20, 20]


def test_it_asks_for_the_height_of_its_own_width(qtbot: QtBot) -> None:
    lines = Lines()
    qtbot.addWidget(lines)
    lines.resize(50, 5)
    assert (lines.sizeHint().width(), lines.sizeHint().height()) == (50, 20)
