from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.look import look
from pocketref.widgets.read_as_line import ReadAsLine
from tests.dressing import colours_in


@noun
class Reading:
    """One thing that was understood."""

    text: str
    guessed: bool = False


READ = (Reading(text="drug: pertuzumab (typed perutzumab)", guessed=True), Reading(text="68 kg"))


def made(qtbot: QtBot) -> ReadAsLine:
    line = ReadAsLine()
    qtbot.addWidget(line)
    line.display(READ, "from your search, not yet in the worksheet")
    return line


def test_it_spells_out_how_a_text_was_read(qtbot: QtBot) -> None:
    line = made(qtbot)
    said = "Read as drug: pertuzumab (typed perutzumab) 68 kg from your search,"
    assert line.said == f"{said} not yet in the worksheet"
    assert line.accessibleName() == line.said


def test_a_guess_has_another_edge(qtbot: QtBot) -> None:
    edges = [mark.edge for mark in made(qtbot).placed(900)]
    assert edges == ["", "dashed", "solid", ""]


def test_it_goes_on_in_the_next_line_and_nothing_stands_outside(qtbot: QtBot) -> None:
    line = made(qtbot)
    assert line.heightForWidth(900) < line.heightForWidth(300)
    for width in (900, 420, 300, 200):
        assert all(mark.room.right() <= width for mark in line.placed(width))


def test_without_a_reading_there_is_no_line(qtbot: QtBot) -> None:
    line = made(qtbot)
    assert line.minimumSizeHint().height() > 0
    line.display((), "from your search")
    assert (line.said, line.heightForWidth(400), line.minimumSizeHint().height()) == ("", 0, 0)


def test_the_same_reading_is_left_as_it_is(qtbot: QtBot) -> None:
    line = made(qtbot)
    before = line.placed(400)
    line.display(READ, "from your search, not yet in the worksheet")
    assert line.placed(400) is before


def test_it_is_painted(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.resize(700, 24)
    assert {look().colours["line_control"], look().colours["text2"]} <= colours_in(line)
