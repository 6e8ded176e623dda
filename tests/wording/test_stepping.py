from datetime import UTC, datetime
from typing import Any

import pytest

from pocketref.model.running import State, StepRun
from pocketref.wording import stepping
from pocketref.wording.units import NBSP


def clock(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-09T{text}:00").replace(tzinfo=UTC)


def a_step(state: State = State.RUNNING, **changes: Any) -> StepRun:  # noqa: ANN401  # any field
    plain: dict[str, Any] = {
        "id": "observe-pertuzumab",
        "began": clock("10:02"),
        "finishes": clock("11:02"),
        "minimum_at": clock("11:02"),
        "planned": 3600,
        "elapsed": 22 * 60,
        "left": 38 * 60,
        "to_minimum": 38 * 60,
    }
    return StepRun(state=state, **{**plain, **changes})


def spaced(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("left", "over", "figure", "row"),
    [
        (38 * 60, 0, ("38", "minutes left"), "38 min left"),
        (37 * 60 + 1, 0, ("38", "minutes left"), "38 min left"),
        (60, 0, ("1", "minute left"), "1 min left"),
        (0, 0, ("0", "minutes left"), "0 min left"),
        (0, 59, ("0", "minutes left"), "0 min left"),
        (0, 6 * 60 + 30, ("6", "minutes over"), "6 min over"),
        (None, 0, ("22", "minutes so far"), "22 min so far"),
    ],
)
def test_minutes_left_count_a_begun_one_and_minutes_over_only_whole_ones(
    left: int | None, over: int, figure: tuple[str, str], row: str
) -> None:
    step = a_step(left=left, over=over)
    assert stepping.figure(step) == figure
    assert spaced(stepping.countdown(step)) == row


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        (a_step(), ("10:02 start", "38 min left")),
        (a_step(State.PAUSED), ("10:02 start", "paused")),
        (a_step(State.DONE, ended=clock("11:04")), ("10:02 start", "11:04 finish")),
        (a_step(State.SKIPPED, ended=clock("10:31")), ("10:02 start", "10:31 stopped")),
        (a_step(State.SKIPPED, began=None, ended=clock("10:31")), ("10:31 left out",)),
        (a_step(State.OPEN, starts=clock("11:02")), ("11:02 planned", "may start")),
        (a_step(State.LOCKED, starts=clock("11:02")), ("11:02 planned",)),
        (a_step(State.LOCKED, starts=None), ("no time", "known")),
        (
            a_step(State.LOCKED, starts=clock("11:02"), opens_at=clock("11:02")),
            ("11:02 planned", "and earliest"),
        ),
        (
            a_step(State.LOCKED, starts=clock("11:02"), opens_at=clock("10:32")),
            ("11:02 planned", "earliest 10:32"),
        ),
        (
            a_step(State.LOCKED, starts=clock("09:00"), opens_at=clock("00:00")),
            ("9 Mar 2026", "09:00 planned"),
        ),
    ],
)
def test_the_time_column_says_how_far_a_step_is(step: StepRun, lines: tuple[str, ...]) -> None:
    assert tuple(map(spaced, stepping.times(step))) == lines


def test_what_happened_is_said_beside_the_times() -> None:
    early = a_step(State.DONE, early=44 * 60, undone=clock("10:31"))
    assert [spaced(one) for one in stepping.happened(early, 60)] == [
        "Observed 44 of 60 min, ended early",
        "Undone 10:31",
    ]
    assert stepping.happened(a_step(State.SKIPPED, reason="reaction"), 0) == ("A reaction",)
    assert stepping.happened(a_step(), 60) == ()


def test_the_minimum_is_said_once_it_is_reached_and_before_the_plan_is() -> None:
    reached = a_step(to_minimum=0)
    assert stepping.happened(reached, 30) == ("Minimum reached",)
    over = a_step(to_minimum=0, left=0)
    assert stepping.happened(over, 30) == ("Observation ended 11:02",)
    assert not stepping.reached(a_step(minimum_at=None, to_minimum=0))


def test_a_long_observation_is_asked_about_in_minutes_on_both_sides() -> None:
    assert spaced(stepping.observed(97 * 60, 360)) == "observed 97 of 360 min"


def test_an_early_start_is_asked_in_one_sentence() -> None:
    watch = a_step(elapsed=44 * 60 + 59)
    asked = spaced(stepping.early_question(watch, 60, "trastuzumab"))
    assert asked == "Observed 44 of 60 min. Start trastuzumab anyway?"
    assert stepping.early_answer("trastuzumab") == "Start trastuzumab now"
    assert spaced(stepping.early_question(watch, 60, "")).endswith("End it anyway?")
    assert stepping.early_answer("") == "End it now"


@pytest.mark.parametrize(
    ("step", "over", "line"),
    [
        (a_step(), None, "Observation ends 11:02."),
        (a_step(id="infuse-pertuzumab"), None, "Infusion ends 11:02."),
        (a_step(left=0), None, "Observation ended 11:02."),
        (a_step(State.PAUSED), None, "The clock is paused."),
        (a_step(left=None, finishes=None), None, "Observation running."),
        (None, None, "No clock runs."),
        (None, clock("13:32"), "The day ended 13:32."),
    ],
)
def test_where_the_day_is_without_a_drug(
    step: StepRun | None, over: datetime | None, line: str
) -> None:
    assert stepping.line(step, over) == line


def test_how_a_clock_stands_is_one_sentence() -> None:
    assert spaced(stepping.stands(a_step(), "pertuzumab")) == "Pertuzumab running, 38 min left."
    paused = spaced(stepping.stands(a_step(State.PAUSED), "pertuzumab", clock("10:24")))
    assert paused == "Pertuzumab paused 10:24, 38 min left."


def test_an_end_that_nobody_knows_is_not_written() -> None:
    assert stepping.ended(a_step(finishes=None)) == "Observation ended "
