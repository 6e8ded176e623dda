from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.model.site import Site
from pocketref.shell.timekeeping import MINUTE, SECOND, Timekeeper, only_seconds, stands
from pocketref.worksheet.session import Session
from tests.stating import TODAY

SITE = Site()


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0

    def __call__(self) -> Moment:
        at = datetime(2026, 3, 9, 9, 2, tzinfo=UTC) + timedelta(seconds=self.seconds)
        return Moment(ticks=500 + self.seconds, at=at)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session() -> Session:
    return Session(TODAY)


@pytest.fixture
def keeper(qapp: QObject, session: Session, clock: Clock) -> Timekeeper:
    return Timekeeper(session, clock, SITE, qapp)


def chair(session: Session) -> None:
    session.apply(lambda sheet: but(sheet, chair="4"))


def test_nothing_ticks_while_nothing_stands(keeper: Timekeeper, session: Session) -> None:
    keeper.follow(session.current, runs=False)
    assert keeper.pace == 0
    assert not any(timer.isActive() for timer in keeper.findChildren(QTimer))


def test_a_minute_is_often_enough_for_values(keeper: Timekeeper, session: Session) -> None:
    chair(session)
    keeper.follow(session.current, runs=False)
    assert keeper.pace == MINUTE


def test_a_day_that_runs_ticks_each_second_and_then_no_more(
    keeper: Timekeeper, session: Session
) -> None:
    chair(session)
    keeper.follow(session.current, runs=True)
    assert keeper.pace == SECOND
    session.new_patient(TODAY)
    keeper.follow(session.current, runs=False)
    assert keeper.pace == 0


def test_a_tick_brings_the_time_and_says_so(
    qtbot: QtBot, keeper: Timekeeper, session: Session, clock: Clock
) -> None:
    clock.seconds = 60
    with qtbot.waitSignal(keeper.ticked):
        keeper.tick()
    assert session.current.now == clock()


def test_an_edit_is_made_at_its_time(keeper: Timekeeper, session: Session, clock: Clock) -> None:
    clock.seconds = 7
    keeper.apply(lambda sheet: but(sheet, chair="4"))
    assert session.current.now == clock()
    assert session.current.chair == "4"


def test_an_edit_that_changes_nothing_brings_no_time(keeper: Timekeeper, session: Session) -> None:
    keeper.apply(lambda sheet: but(sheet, chair=""))
    assert session.current.now is None
    assert not session.can_undo


def test_without_a_clock_there_is_no_time(qapp: QObject, session: Session) -> None:
    keeper = Timekeeper(session, None, SITE, qapp)
    keeper.apply(lambda sheet: but(sheet, chair="4"))
    keeper.follow(session.current, runs=True)
    keeper.tick()
    assert keeper.pace == 0
    assert session.current.now is None


def test_what_the_site_sets_is_nothing_that_was_entered() -> None:
    site = Site(idle=5)
    session = Session(TODAY, site)
    session.tick(Clock()())
    assert not stands(session.current, site)
    chair(session)
    assert stands(session.current, site)


def test_seconds_of_one_minute_are_only_seconds(session: Session, clock: Clock) -> None:
    session.tick(clock())
    before = session.current
    clock.seconds = 59
    session.tick(clock())
    assert only_seconds(before, session.current)
    clock.seconds = 60
    session.tick(clock())
    assert not only_seconds(before, session.current)


def test_what_was_entered_is_more_than_seconds(session: Session, clock: Clock) -> None:
    assert not only_seconds(None, session.current)
    assert not only_seconds(session.current, session.current)
    session.tick(clock())
    before = session.current
    chair(session)
    assert not only_seconds(before, session.current)
