from datetime import UTC, datetime, timedelta, timezone

import pytest

from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Jump, Moment, Run, Slip
from pocketref.worksheet.slips import noted

LAST = Moment(ticks=1000, at=datetime(2026, 3, 9, 10, 0, tzinfo=UTC))
BEGUN = Run(deeds=(Deed(step="infuse-pertuzumab", did=Did.STARTED, moment=LAST),))


def _later(ticked: int, shown: int) -> Moment:
    return Moment(ticks=LAST.ticks + ticked, at=LAST.at + timedelta(seconds=shown))


def _jumps(ticked: int, shown: int, *, restored: bool = False) -> list[tuple[Jump, int]]:
    run = noted(BEGUN, LAST, _later(ticked, shown), restored=restored)
    return [(slip.jump, slip.seconds) for slip in run.slips]


@pytest.mark.parametrize(("ticked", "shown"), [(1, 1), (60, 60), (120, 120), (60, 90), (60, 30)])
def test_a_tick_a_minute_and_a_clock_that_drifts_are_no_slips(ticked: int, shown: int) -> None:
    assert _jumps(ticked, shown) == []


@pytest.mark.parametrize(
    ("ticked", "shown", "jumps"),
    [
        (2580, 2580, [(Jump.SLEPT, 2580)]),
        (121, 121, [(Jump.SLEPT, 121)]),
        (1, 3601, [(Jump.SET_FORWARD, 3600)]),
        (1, -3599, [(Jump.SET_BACK, 3600)]),
        (1, 32, [(Jump.SET_FORWARD, 31)]),
        (600, 4200, [(Jump.SLEPT, 600), (Jump.SET_FORWARD, 3600)]),
        (-900, 60, [(Jump.RESTARTED, 60)]),
        (-900, -60, [(Jump.RESTARTED, 0)]),
    ],
)
def test_sleep_and_a_set_clock_are_told_apart(
    ticked: int, shown: int, jumps: list[tuple[Jump, int]]
) -> None:
    assert _jumps(ticked, shown) == jumps


def test_a_run_that_was_read_from_a_file_goes_on_by_ticks_if_they_fit() -> None:
    assert _jumps(900, 910, restored=True) == []


@pytest.mark.parametrize(("ticked", "shown"), [(-500, 720), (7200, 18000), (720, 60)])
def test_a_run_that_was_read_from_a_file_and_does_not_fit_was_restarted(
    ticked: int, shown: int
) -> None:
    assert _jumps(ticked, shown, restored=True) == [(Jump.RESTARTED, shown)]


def test_a_slip_knows_when_it_was_noticed_and_what_had_been_done() -> None:
    now = _later(2580, 2580)
    assert noted(BEGUN, LAST, now).slips == (
        Slip(jump=Jump.SLEPT, seconds=2580, moment=now, said=1),
    )


def test_slips_are_added_to_those_before() -> None:
    once = noted(BEGUN, LAST, _later(2580, 2580))
    twice = noted(once, _later(2580, 2580), _later(2581, 9000))
    assert twice.slips[:1] == once.slips
    assert len(twice.slips) == 2


def test_nothing_is_noticed_before_anything_is_done() -> None:
    assert noted(Run(), LAST, _later(9000, 9000)) == Run()
    assert noted(BEGUN, None, LAST) is BEGUN


def test_a_set_clock_that_jumps_by_a_change_of_summer_time_alone_is_none() -> None:
    summer = LAST.at.astimezone(timezone(timedelta(hours=1)))
    assert noted(BEGUN, LAST, but(LAST, ticks=1001, at=summer)) is BEGUN
