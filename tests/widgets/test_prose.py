from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.prose import Prose
from pocketref.widgets.spans import Span
from tests.dressing import colours_in

LONG = "Needs **height** to work out body surface area, and it wraps where it must."


def made(qtbot: QtBot, ink: str = "text", sign: str = "") -> Prose:
    prose = Prose(ink=ink, sign=sign)
    qtbot.addWidget(prose)
    return prose


def test_it_says_its_text_without_marks(qtbot: QtBot) -> None:
    prose = made(qtbot)
    prose.say(LONG)
    assert prose.said == LONG.replace("*", "")


def test_it_grows_rather_than_cutting_off(qtbot: QtBot) -> None:
    prose = made(qtbot)
    prose.say(LONG)
    line = look().line("body")
    assert prose.heightForWidth(1000) == line
    assert prose.heightForWidth(150) >= 4 * line
    assert prose.minimumSizeHint().width() < 150


def test_without_words_it_takes_no_height(qtbot: QtBot) -> None:
    assert made(qtbot).heightForWidth(300) == 0


def test_a_sign_stands_before_the_words_and_takes_its_room(qtbot: QtBot) -> None:
    plain, signed = made(qtbot), made(qtbot, ink="stop", sign="stop")
    for prose in (plain, signed):
        prose.say("Weight 6 kg is outside 30 to 250 kg.")
        prose.resize(400, 20)
    assert signed.minimumSizeHint().width() > plain.minimumSizeHint().width()
    assert look().colours["stop"] in colours_in(signed)
    assert look().colours["text"] in colours_in(plain)


def test_the_same_words_are_left_as_they_are(qtbot: QtBot) -> None:
    prose = made(qtbot)
    prose.say("one")
    lines = prose.placed(200)
    prose.show_spans((Span(text="one"),))
    assert prose.placed(200) is lines
    prose.say("two")
    assert prose.placed(200) is not lines
