from pytestqt.qtbot import QtBot

from pocketref.pages.provenance import Chip, ChipKind, SourceEntry
from pocketref.shell.source_panel import SourcePanel
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.wishes import CopyWanted
from tests.wishing import Listener

ENTRY = SourceEntry(
    chip=Chip(kind=ChipKind.PLAIN, text="US label", facts=("a-fact",)),
    title="A label",
    place="p. 17",
    says="Withhold below 40%.",
    verified="Read in the source.",
    status="Pending human review",
    others=("Article: stop below 50%.",),
    note="A note.",
    citation="Withhold below 40%. A label, p. 17.",
)


def made(qtbot: QtBot, *entries: SourceEntry) -> tuple[Listener, SourcePanel]:
    window = Listener()
    qtbot.addWidget(window)
    panel = SourcePanel(window)
    panel.display(entries)
    return window, panel


def said(panel: SourcePanel) -> list[str]:
    return [words.said for words in panel.findChildren(Words) if not words.isHidden()]


def test_everything_known_of_a_fact_is_shown(qtbot: QtBot) -> None:
    _, panel = made(qtbot, ENTRY)
    shown = said(panel)
    for part in (ENTRY.title, ENTRY.place, ENTRY.says, ENTRY.verified):
        assert part in shown
    assert "Otherwise Article: stop below 50%." in shown
    assert "Note A note." in shown


def test_a_citation_can_be_copied(qtbot: QtBot) -> None:
    window, panel = made(qtbot, ENTRY)
    copy = next(one for one in panel.findChildren(Button) if one.text() == "Copy citation")
    copy.click()
    assert window.heard == [CopyWanted(text=ENTRY.citation)]


def test_without_a_source_it_says_so(qtbot: QtBot) -> None:
    _, panel = made(qtbot)
    assert "No source stands behind this part." in said(panel)


def test_it_can_be_closed(qtbot: QtBot) -> None:
    _, panel = made(qtbot, ENTRY)
    with qtbot.waitSignal(panel.closed):
        panel.close_button.click()
