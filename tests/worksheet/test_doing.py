from datetime import datetime, timedelta

import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Moment, Run, State, StepRun
from pocketref.worksheet import doing
from pocketref.worksheet.entry import Blank, Entered, Refused
from pocketref.worksheet.session import Edit, blank
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import (
    NINE,
    OBSERVE_P,
    P,
    T,
    a_run,
    at,
    did,
    given,
    runs,
    step_of,
)
from tests.making import TODAY

SHEET = but(blank(TODAY), now=at(130))


def _step(name: str, minute: float, *deeds: Deed) -> StepRun:
    return step_of(runs(a_run(*deeds), minute), name)


def _deeds(edit: Edit, sheet: Worksheet = SHEET) -> tuple[Deed, ...]:
    return edit(sheet).run.deeds


OPEN = _step(P, 0)
RUNNING = _step(P, 20, did(P, Did.STARTED, 2))
PAUSED = _step(P, 20, did(P, Did.STARTED, 2), did(P, Did.PAUSED, 10))
WATCHED = _step(OBSERVE_P, 106, *given(P, 2, 62))
WAITS = _step(T, 106, *given(P, 2, 62))


@pytest.mark.parametrize(
    ("edit", "deed"),
    [
        (doing.start(OPEN, at(2)), did(P, Did.STARTED, 2, dose="840 mg")),
        (doing.finish(RUNNING, at(62)), did(P, Did.FINISHED, 62)),
        (doing.end_early(WATCHED, at(106)), did(OBSERVE_P, Did.EARLY, 106)),
        (doing.skip(OPEN, "declined", at(2)), did(P, Did.SKIPPED, 2, reason="declined")),
        (doing.undo(RUNNING, at(21)), did(P, Did.UNDONE, 21)),
        (doing.pause(RUNNING, at(21)), did(P, Did.PAUSED, 21)),
        (doing.resume(PAUSED, at(21)), did(P, Did.RESUMED, 21)),
        (doing.lengthen(RUNNING, 15, at(21)), did(P, Did.LENGTHENED, 21, minutes=15)),
        (
            doing.done_at(OPEN, Did.STARTED, at(1).at, at(2)),
            did(P, Did.STARTED, 2, typed=1, dose="840 mg"),
        ),
    ],
)
def test_what_is_done_is_written_down(edit: Edit, deed: Deed) -> None:
    assert _deeds(edit) == (deed,)


def test_without_another_moment_it_is_done_at_the_last_tick() -> None:
    assert _deeds(doing.start(OPEN)) == (did(P, Did.STARTED, 130, dose="840 mg"),)
    assert _deeds(doing.done_at(OPEN, Did.STARTED, at(1).at)) == (
        did(P, Did.STARTED, 130, typed=1, dose="840 mg"),
    )


def test_without_a_clock_nothing_is_done() -> None:
    still = but(SHEET, now=None)
    assert doing.start(OPEN)(still) is still
    assert doing.done_at(OPEN, Did.STARTED, at(1).at)(still) is still


@pytest.mark.parametrize(
    "edit",
    [
        doing.start(RUNNING),
        doing.start(WAITS),
        doing.finish(OPEN),
        doing.finish(WATCHED),
        doing.end_early(RUNNING),
        doing.undo(OPEN),
        doing.pause(PAUSED),
        doing.resume(RUNNING),
        doing.lengthen(OPEN, 15),
        doing.skip(WATCHED, "declined"),
        doing.done_at(OPEN, Did.FINISHED, at(1).at),
        doing.done_at(OPEN, Did.STARTED, at(131).at),
        doing.done_at(RUNNING, Did.FINISHED, at(1).at),
    ],
)
def test_what_a_step_may_not_take_changes_nothing(edit: Edit) -> None:
    assert edit(SHEET) is SHEET


def test_deeds_are_added_to_those_before() -> None:
    sheet = but(SHEET, run=Run(deeds=(did(P, Did.STARTED, 2),)))
    assert _deeds(doing.finish(RUNNING, at(62)), sheet) == given(P, 2, 62)


def test_a_next_step_may_start_early_in_one() -> None:
    edit = doing.start_early(WATCHED, WAITS, at(106))
    assert _deeds(edit) == (
        did(OBSERVE_P, Did.EARLY, 106),
        did(T, Did.STARTED, 106, dose="560 mg"),
    )


def test_nothing_starts_early_that_waits_for_more_than_an_observation() -> None:
    later = but(WAITS, after=(OBSERVE_P, P))
    barred = but(WAITS, opens_at=None)
    over = but(WATCHED, may=(Did.FINISHED,))
    unknown = but(WATCHED, minimum_at=None)
    for watch, step in (
        (WATCHED, later),
        (WATCHED, barred),
        (over, WAITS),
        (unknown, barred),
        (WATCHED, but(WAITS, after=())),
    ):
        assert doing.start_early(watch, step)(SHEET) is SHEET


def test_a_typed_time_is_a_start_or_an_end() -> None:
    assert doing.typed_for(OPEN) is Did.STARTED
    assert doing.typed_for(RUNNING) is Did.FINISHED
    assert doing.typed_for(WATCHED) is None


def _read(text: str, step: StepRun, now: Moment) -> datetime:
    found = doing.read_at(text, step, now)
    assert isinstance(found, Entered), found
    return found.value


def _hint(text: str, step: StepRun, now: Moment) -> tuple[str, str]:
    found = doing.read_at(text, step, now)
    assert isinstance(found, Refused), found
    assert found.fault.code is FaultCode.IMPOSSIBLE_DATE
    return found.fault.hint, found.fault.other[11:16]


def test_a_time_of_day_is_read_as_the_last_one_that_was() -> None:
    assert _read("9:01", OPEN, at(2)) == at(1).at
    midnight = Moment(ticks=0, at=NINE.replace(hour=0, minute=10))
    assert _read("23:50", OPEN, midnight) == midnight.at - timedelta(minutes=20)
    assert _read("00:05", OPEN, midnight) == midnight.at - timedelta(minutes=5)


def test_nothing_typed_is_nothing() -> None:
    assert doing.read_at(" ", OPEN, at(2)) == Blank()


def test_what_is_no_time_is_refused() -> None:
    assert _hint("25:00", OPEN, at(2))[0] == "time"


def test_a_time_to_come_is_refused() -> None:
    assert _hint("09:03", OPEN, at(2)) == ("not-yet", "09:02")


def test_an_end_before_the_start_is_refused() -> None:
    assert _hint("09:01", RUNNING, at(20)) == ("before-start", "09:02")


def test_an_end_before_the_minimum_of_an_observation_is_refused() -> None:
    watched = _step(OBSERVE_P, 130, *given(P, 2, 62))
    assert _hint("10:50", watched, at(130)) == ("before-minimum", "11:02")
    assert _read("11:05", watched, at(130)) == at(125).at


def test_a_start_before_what_comes_first_is_refused() -> None:
    opened = _step(T, 130, *given(P, 2, 62))
    assert (opened.state, _hint("10:50", opened, at(130))) == (
        State.OPEN,
        ("before-open", "11:02"),
    )


def test_within_the_minute_of_what_came_before_it_is_right_after_it() -> None:
    began = did(P, Did.STARTED, 2.5)
    running = _step(P, 20, began)
    assert _read("09:02", running, at(20)) == at(2.5).at
    assert _read("09:03", running, at(20)) == at(3).at
