import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.top_bar import HIGH, MEDIUM_BOX, PROMISE, WIDE_BOX, TopBar, newer_said
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words


@pytest.fixture
def top(qtbot: QtBot) -> TopBar:
    made = TopBar()
    qtbot.addWidget(made)
    made.resize(1084, HIGH)
    made.show()
    return made


def seen(top: TopBar) -> set[str]:
    return {words.said for words in top.findChildren(Words) if words.isVisible()}


def test_the_search_says_what_it_is_and_that_nothing_is_kept(top: TopBar) -> None:
    top.show_title(prints=False)
    assert seen(top) == {"Search", PROMISE}
    assert top.findChildren(Button) == []
    assert top.box is None


def test_an_answer_is_printed_from_the_bar(qtbot: QtBot, top: TopBar) -> None:
    top.show_title(prints=True)
    (button,) = top.findChildren(Button)
    assert button.text() == "Print answer"
    with qtbot.waitSignal(top.sheet_wanted):
        button.click()


def test_every_other_place_shows_the_way_to_the_search(qtbot: QtBot, top: TopBar) -> None:
    top.show_title(prints=False)
    top.show_way("tras 68")
    assert seen(top) == set()
    assert top.box is not None
    assert top.box.text() == "tras 68"
    with qtbot.waitSignal(top.search_wanted):
        top.box.click()
    top.show_way("")
    assert top.box.text() == ""


@pytest.mark.parametrize("first", [True, False])
def test_newer_evidence_is_counted_before_or_after_it_is_shown(
    qtbot: QtBot, top: TopBar, *, first: bool
) -> None:
    if first:
        top.count(2)
    top.show_way("")
    top.count(2)
    assert top.newer is not None
    assert top.newer.text() == newer_said(2) == "Newer evidence: 2"
    assert top.newer.isVisible()
    with qtbot.waitSignal(top.newer_wanted):
        top.newer.click()


def test_without_newer_evidence_there_is_no_chip(top: TopBar) -> None:
    top.show_way("")
    assert top.newer is not None
    assert not top.newer.isVisible()


@pytest.mark.parametrize(
    ("width", "most"), [("wide", WIDE_BOX), ("medium", MEDIUM_BOX), ("narrow", 10_000)]
)
def test_the_way_is_as_wide_as_the_window_allows(
    qtbot: QtBot, top: TopBar, width: str, most: int
) -> None:
    top.show_way("")
    top.fit(width, 24)
    assert top.box is not None
    box = top.box
    qtbot.waitUntil(lambda: box.x() == 24 and box.width() >= min(most, 900))
    assert box.width() <= most


@pytest.mark.parametrize("first", [True, False])
def test_something_said_in_passing_is_seen_on_either_face(top: TopBar, first: bool) -> None:  # noqa: FBT001
    if first:
        top.note("Sent to ward.")
    top.show_title(prints=True)
    top.show_way("")
    top.note("Sent to ward.")
    assert seen(top) == {"Sent to ward."}
    top.show_title(prints=True)
    assert seen(top) == {"Search", "Sent to ward."}
    top.note("")
    assert seen(top) == {"Search", PROMISE}
    top.show_way("")
    assert seen(top) == set()
