import pytest
from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.notices import KINDS, Notice
from tests.dressing import colours_in


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_says_its_weight_to_a_screen_reader(qtbot: QtBot, kind: str) -> None:
    notice = Notice(kind)
    qtbot.addWidget(notice)
    notice.say(("Held.", "LVEF 48% is below 50%."))
    assert notice.said == "Held. LVEF 48% is below 50%."
    assert notice.accessibleName() == f"{KINDS[kind].spoken}: {notice.said}"


def test_a_notice_without_words_is_not_there(qtbot: QtBot) -> None:
    notice = Notice("hazard")
    qtbot.addWidget(notice)
    notice.say(("x",))
    assert not notice.isHidden()
    notice.say(())
    assert notice.isHidden()
    assert notice.said == notice.accessibleName() == ""


def test_stop_and_caution_do_not_look_alike(qtbot: QtBot) -> None:
    stop, hazard = Notice("stop"), Notice("hazard")
    for notice in (stop, hazard):
        qtbot.addWidget(notice)
        notice.say(("Words.",))
        notice.resize(200, 60)
    assert look().colours["stop"] in colours_in(stop)
    assert look().colours["warn_edge"] in colours_in(hazard)
    assert KINDS["stop"].sign != KINDS["hazard"].sign
