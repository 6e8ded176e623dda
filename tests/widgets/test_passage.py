from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme
from pocketref.widgets.look import look
from pocketref.widgets.passage import Passage
from tests.dressing import colours_in, dressed

TEXT = "Pertuzumab goes on with 420 mg every 3 weeks, each infusion over 30 to 60 minutes."


def test_it_grows_where_there_is_less_room(qtbot: QtBot) -> None:
    passage = Passage(TEXT)
    qtbot.addWidget(passage)
    wide = passage.sizeHint().width()
    assert passage.heightForWidth(wide) == look().line("body")
    assert passage.heightForWidth(wide // 2) >= 2 * look().line("body")
    assert passage.hasHeightForWidth()
    assert passage.minimumSizeHint().width() < wide // 4


def test_a_screen_reader_hears_the_text_as_it_was_written(qtbot: QtBot) -> None:
    passage = Passage("ado-trastuzumab emtansine")
    qtbot.addWidget(passage)
    assert passage.said == passage.accessibleName() == "ado-trastuzumab emtansine"


def test_it_is_painted_in_its_colour_and_anew_in_another_look(
    qtbot: QtBot, qapp: QApplication
) -> None:
    passage = Passage(TEXT, colour="accent")
    qtbot.addWidget(passage)
    passage.resize(300, 60)
    before = passage.heightForWidth(300)
    assert look().colours["accent"].upper() in colours_in(passage)
    dressed(qapp, Theme.LIGHT, 200)
    assert passage.heightForWidth(300) > before


def test_another_text_takes_the_room_it_needs(qtbot: QtBot) -> None:
    passage = Passage("Short.")
    qtbot.addWidget(passage)
    before = passage.heightForWidth(200)
    passage.say(TEXT)
    passage.say(TEXT)
    assert passage.said == passage.accessibleName() == TEXT
    assert passage.heightForWidth(200) > before
