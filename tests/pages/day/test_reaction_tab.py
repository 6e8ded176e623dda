import pytest
from pytestqt.qtbot import QtBot

from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.reaction_tab import ReactionTab
from pocketref.widgets.wishes import PlaceWanted
from tests.chairs import P, did
from tests.pages.seated import Seat
from tests.pages.under import WATCHED

pytestmark = pytest.mark.usefixtures("wardrobe")


def opened(qtbot: QtBot, library: Library) -> tuple[Seat, ReactionTab]:
    """F7 while pertuzumab runs."""
    seat = Seat(qtbot, library, did(P, Did.STARTED, 2), minute=40)
    seat.page.begin()
    seat.page.do("reaction")
    seat.follow()
    assert seat.page.reaction is not None
    return seat, seat.page.reaction


def test_f7_pauses_the_clock_and_opens_the_page(qtbot: QtBot, library: Library) -> None:
    seat, tab = opened(qtbot, library)
    assert seat.done[-1] == (P, "paused")
    assert seat.page.day.isHidden()
    assert not tab.isHidden()
    assert seat.page.head.title.said == "Reaction"
    assert "Stop the infusion" in tab.stop.said
    assert seat.cursor is tab.resume


def test_a_second_time_it_pauses_nothing_again(qtbot: QtBot, library: Library) -> None:
    seat, _tab = opened(qtbot, library)
    seat.page.do("reaction")
    assert len(seat.done) == 2


def test_resuming_goes_on_and_back_to_the_day(qtbot: QtBot, library: Library) -> None:
    seat, tab = opened(qtbot, library)
    tab.resume.click()
    assert seat.done[-1] == (P, "resumed")
    seat.follow()
    assert tab.isHidden()
    assert seat.cursor is seat.row(P)


def test_stopping_ends_the_step_for_the_day(qtbot: QtBot, library: Library) -> None:
    seat, tab = opened(qtbot, library)
    tab.end.click()
    deed = seat.session.current.run.deeds[-1]
    assert (deed.did, deed.reason) == (Did.SKIPPED, "reaction")
    assert seat.window.heard[-1] == PlaceWanted(item="")


def test_the_clock_may_be_paused_from_here_and_resumed_in_the_rail(
    qtbot: QtBot, library: Library
) -> None:
    seat, tab = opened(qtbot, library)
    seat.page.clock.resumed.emit()
    assert seat.done[-1] == (P, "resumed")
    assert tab.resume.isHidden()
    tab.pause.setFocus()
    tab.pause.click()
    assert seat.done[-1] == (P, "paused")
    assert seat.cursor is tab.resume


def test_the_way_back_changes_nothing(qtbot: QtBot, library: Library) -> None:
    seat, tab = opened(qtbot, library)
    before = seat.done
    tab.back.click()
    assert seat.window.heard[-1] == PlaceWanted(item="")
    assert seat.done == before


def test_where_no_clock_runs_there_is_only_the_way_back(qtbot: QtBot, library: Library) -> None:
    seat = Seat(qtbot, library, *WATCHED, minute=122)
    seat.page.do("reaction")
    seat.follow()
    tab = seat.page.reaction
    assert tab is not None
    assert all(part.isHidden() for part in (tab.pause, tab.resume, tab.end))
    tab.stand()
    tab.begin()
    assert len(seat.done) == len(WATCHED)
