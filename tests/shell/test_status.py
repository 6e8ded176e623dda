from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.keeping import Keeping
from pocketref.shell.status import StatusBar
from pocketref.widgets.labels import Words
from pocketref.wording.keeping import keeping_said
from tests.framing import EDITION


def said(status: StatusBar) -> str:
    return " | ".join(words.said for words in status.findChildren(Words)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("today", "age"),
    [
        (date(2026, 3, 9), "built 2 Mar 2026, 7 days old"),
        (date(2026, 3, 3), "1 day old"),
        (date(2026, 3, 1), "The computer's date is before it was built."),
    ],
)
def test_the_age_of_the_content_is_always_there(qtbot: QtBot, today: date, age: str) -> None:
    status = StatusBar(EDITION, today)
    qtbot.addWidget(status)
    assert age in said(status)


def test_it_says_what_is_kept_and_how_far_the_content_is_reviewed(qtbot: QtBot) -> None:
    status = StatusBar(EDITION, date(2026, 3, 9))
    qtbot.addWidget(status)
    shown = said(status)
    assert "Offline. Nothing is saved." in shown
    assert "Pack 2026.03" in shown
    assert "Source article dated 5 Nov 2025" in shown
    assert "Pending human review" in shown


def test_it_takes_two_lines_where_there_is_little_room(qtbot: QtBot) -> None:
    status = StatusBar(EDITION, date(2026, 3, 9))
    qtbot.addWidget(status)
    status.resize(1280, 40)
    status.fit()
    wide = status.minimumHeight()
    status.resize(300, wide)
    status.fit()
    assert status.minimumHeight() > wide


def test_it_says_where_the_values_of_a_running_day_are(qtbot: QtBot) -> None:
    status = StatusBar(EDITION, date(2026, 3, 9))
    qtbot.addWidget(status)
    status.say_kept("Offline. This day is kept on this computer until it ends.")
    assert "Offline. This day is kept on this computer until it ends." in said(status)
    status.say_kept(keeping_said(Keeping.NOTHING))
    assert "Offline. Nothing is saved." in said(status)


def test_a_longer_sentence_takes_two_lines_at_once(qtbot: QtBot) -> None:
    status = StatusBar(EDITION, date(2026, 3, 9))
    qtbot.addWidget(status)
    status.show()
    status.resize(status.sizeHint().width() + 8, 28)
    status.fit()
    one = status.minimumHeight()
    status.say_kept("Offline. This day is kept on this computer until it ends.")
    assert status.minimumHeight() > one
