from datetime import datetime, timedelta

import pytest

from pocketref.engine.timeline import timeline
from pocketref.model.noun import but
from pocketref.model.running import Did, Jump, Moment, Run
from tests.chairs import NINE, P, a_run, at, did, slipped

STARTED = did(P, Did.STARTED, 2)


def _restarted(minute: float, ticks: int = 30) -> Moment:
    """A reading after a restart: the ticks began anew."""
    return Moment(ticks=ticks, at=at(minute).at)


def test_what_was_said_lies_before_now() -> None:
    line = timeline(a_run(STARTED), at(22))
    assert line.said(STARTED.moment, 0) == -1200
    assert line.done(STARTED, 0) == -1200


def test_what_was_typed_lies_where_it_was_done() -> None:
    typed = did(P, Did.STARTED, 10, typed=2)
    assert timeline(a_run(typed), at(22)).done(typed, 0) == -1200


def test_a_set_clock_moves_nothing() -> None:
    now = but(at(22), at=at(82).at)
    run = a_run(STARTED, slips=(slipped(Jump.SET_FORWARD, 3600, now),))
    assert timeline(run, now).said(STARTED.moment, 0) == -1200


def test_after_a_restart_the_wall_clock_joins_the_parts() -> None:
    back = _restarted(42)
    run = a_run(STARTED, slips=(slipped(Jump.RESTARTED, 1800, back),))
    line = timeline(run, but(back, ticks=630))
    assert line.said(STARTED.moment, 0) == -600 - 2400
    assert line.noticed(run.slips[0]) == -600
    assert line.said(but(back, ticks=90), 1) == -540


def test_two_restarts_join_three_parts() -> None:
    first, second = _restarted(12), _restarted(32, ticks=7)
    finished = but(did(P, Did.FINISHED, 22), moment=but(first, ticks=630, at=at(22).at))
    slips = (
        slipped(Jump.RESTARTED, 600, first, said=1),
        slipped(Jump.RESTARTED, 600, second, said=2),
    )
    line = timeline(a_run(STARTED, finished, slips=slips), but(second, ticks=67))
    assert line.said(STARTED.moment, 0) == -60 - 1800
    assert line.said(finished.moment, 1) == -60 - 600


def test_two_restarts_without_a_deed_between_them_join_too() -> None:
    first, second = _restarted(12), _restarted(32, ticks=7)
    slips = (slipped(Jump.RESTARTED, 600, first), slipped(Jump.RESTARTED, 1200, second))
    line = timeline(a_run(STARTED, slips=slips), second)
    assert line.said(STARTED.moment, 0) == -1800


def test_a_clock_that_was_set_back_over_a_restart_takes_no_time() -> None:
    back = _restarted(1)
    line = timeline(a_run(STARTED, slips=(slipped(Jump.RESTARTED, 0, back),)), back)
    assert line.said(STARTED.moment, 0) == 0


def test_a_restart_before_anything_was_done_joins_nothing() -> None:
    back = _restarted(12)
    run = Run(slips=(slipped(Jump.RESTARTED, 0, back, said=0),), deeds=(STARTED,))
    assert timeline(run, at(22)).noticed(run.slips[0]) == back.ticks - at(22).ticks


@pytest.mark.parametrize("naive", [True, False])
def test_a_second_has_a_time_and_a_time_has_a_second(naive: bool) -> None:  # noqa: FBT001
    line = timeline(Run(), at(30))
    shown = NINE + timedelta(minutes=20)
    assert line.wall(-600) == shown
    own = datetime(2026, 3, 9, 9, 20) if naive else shown  # noqa: DTZ001  # as a plan has it
    assert line.at(own) == -600
