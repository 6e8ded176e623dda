from pytestqt.qtbot import QtBot

from pocketref.widgets.labels import Words
from pocketref.widgets.newer_notice import NewerNotice
from pocketref.widgets.wishes import ActionWanted
from tests.pages.shown import NEWER
from tests.wishing import Listener


def test_it_says_what_is_new_since_when_and_what_it_is_not(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    notice = NewerNotice(NEWER, window)
    said = [words.said for words in notice.findChildren(Words)]
    assert said == ["Newer than the article", NEWER.title, NEWER.dated, NEWER.text, NEWER.note]
    assert notice.accessibleName().startswith("Newer than the article. FDA approval, 15 Dec 2025")


def test_it_leads_to_all_newer_evidence(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    NewerNotice(NEWER, window).link.click()
    assert window.heard == [ActionWanted(route="sources/newer")]
