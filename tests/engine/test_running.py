from datetime import datetime

import pytest

from pocketref.engine.running import run_day
from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did, Running, State, StepRun
from tests.chairs import (
    OBSERVE_P,
    OBSERVE_T,
    D,
    P,
    T,
    a_day,
    a_run,
    at,
    clock,
    did,
    given,
    step_of,
)

WHOLE = (*given(P, 2, 62), *given(T, 125, 215), *given(D, 216, 276))


def _runs(minute: float, *deeds: Deed, day: Plan | None = None) -> Running:
    return run_day(day or a_day(), a_run(*deeds), at(minute))


def _step(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> StepRun:
    return step_of(_runs(minute, *deeds, day=day), name)


def _states(minute: float, *deeds: Deed) -> list[State]:
    return [step.state for step in _runs(minute, *deeds).steps]


@pytest.mark.parametrize(
    ("minute", "deeds", "states"),
    [
        (0, 0, [State.OPEN, State.LOCKED, State.LOCKED, State.LOCKED]),
        (10, 1, [State.RUNNING, State.LOCKED, State.LOCKED, State.LOCKED]),
        (70, 2, [State.DONE, State.RUNNING, State.LOCKED, State.LOCKED]),
        (122, 2, [State.DONE, State.RUNNING, State.OPEN, State.LOCKED]),
        (126, 3, [State.DONE, State.DONE, State.RUNNING, State.LOCKED]),
        (215, 4, [State.DONE, State.DONE, State.DONE, State.OPEN]),
        (220, 5, [State.DONE, State.DONE, State.DONE, State.RUNNING]),
        (280, 6, [State.DONE, State.DONE, State.DONE, State.DONE]),
    ],
)
def test_a_day_runs_with_six_keys(minute: float, deeds: int, states: list[State]) -> None:
    assert _states(minute, *WHOLE[:deeds]) == states


def test_a_seventh_key_ends_the_observation_by_itself() -> None:
    deeds = (*given(P, 2, 62), did(OBSERVE_P, Did.FINISHED, 124))
    assert _states(125, *deeds) == [State.DONE, State.DONE, State.OPEN, State.LOCKED]
    assert clock(_step(OBSERVE_P, 125, *deeds).ended) == "11:04"


def test_a_running_observation_says_how_far_it_is() -> None:
    step = _step(OBSERVE_P, 84, *given(P, 2, 62))
    assert (step.elapsed, step.left, step.over, step.to_minimum) == (1320, 2280, 0, 2280)
    assert clock(step.began) == "10:02"
    assert clock(step.finishes) == clock(step.minimum_at) == "11:02"


def test_a_later_observation_reaches_its_minimum_before_its_end() -> None:
    step = _step(OBSERVE_P, 95, *given(P, 0, 60), day=a_day(2))
    assert (step.left, step.to_minimum) == (1500, 0)
    assert clock(step.minimum_at) == "10:30"


def test_an_overrun_is_counted() -> None:
    step = _step(OBSERVE_P, 128, *given(P, 2, 62))
    assert (step.left, step.over) == (0, 360)
    assert _step(OBSERVE_P, 300, *WHOLE).over == 180


def test_what_is_over_has_nothing_left() -> None:
    step = _step(P, 70, *given(P, 2, 42))
    assert (step.left, step.over, step.to_minimum) == (0, 0, 0)
    assert (clock(step.starts), clock(step.finishes)) == ("09:02", "09:42")


def test_what_no_source_times_has_no_end() -> None:
    day = a_day()
    steps = tuple(but(step, ends=None) if step.id == D else step for step in day.steps)
    step = _step(D, 220, *WHOLE[:5], day=but(day, steps=steps))
    assert (step.left, step.over, step.finishes, step.elapsed) == (None, 0, None, 240)


def test_an_observation_that_ended_early_says_how_long_it_was() -> None:
    early = did(OBSERVE_P, Did.EARLY, 106)
    step = _step(OBSERVE_P, 110, *given(P, 2, 62), early)
    assert (step.state, step.early, step.minimum_at) == (State.DONE, 2640, None)
    assert _step(OBSERVE_P, 300, *WHOLE).early is None


def test_a_step_that_was_left_out_says_why() -> None:
    step = _step(T, 130, *given(P, 2, 62), did(T, Did.SKIPPED, 125, reason="declined"))
    assert (step.state, step.reason, clock(step.ended)) == (State.SKIPPED, "declined", "11:05")
    assert (step.began, step.starts, step.finishes) == (None, None, None)


def test_a_typed_time_is_the_time_of_the_step() -> None:
    step = _step(P, 30, did(P, Did.STARTED, 25, typed=2))
    assert (clock(step.began), step.elapsed) == ("09:02", 1680)


def test_what_was_taken_back_stays_visible_until_something_is_done() -> None:
    undone = (did(P, Did.STARTED, 2), did(P, Did.UNDONE, 3))
    step = _step(P, 5, *undone)
    assert (step.state, clock(step.undone)) == (State.OPEN, "09:03")
    assert _step(P, 7, *undone, did(P, Did.STARTED, 6)).undone is None


@pytest.mark.parametrize(
    ("minute", "deeds", "current"),
    [
        (0, (), ""),
        (10, WHOLE[:1], P),
        (70, WHOLE[:2], OBSERVE_P),
        (130, WHOLE[:3], T),
        (220, WHOLE[:4], OBSERVE_T),
        (230, WHOLE[:5], D),
    ],
)
def test_the_clock_that_is_watched_is_of_what_runs(
    minute: float, deeds: tuple[Deed, ...], current: str
) -> None:
    assert _runs(minute, *deeds, day=a_day(observed=("trastuzumab",))).current == current


def test_what_the_next_step_waits_for_is_watched_before_what_it_does_not() -> None:
    day = a_day(first="trastuzumab", observed=("trastuzumab",))
    deeds = (*given(T, 0, 90), *given(P, 91, 151))
    assert _runs(152, *deeds, day=day).current == OBSERVE_P


def _finish(minute: float, *deeds: Deed, day: Plan | None = None) -> datetime | None:
    return _runs(minute, *deeds, day=day).finish


def test_the_end_of_the_day_moves_with_it() -> None:
    assert clock(_finish(-5)) == "13:30"
    assert clock(_finish(20, did(P, Did.STARTED, 2))) == "13:32"
    assert clock(_finish(300, *WHOLE[:5])) == "14:00"
    assert clock(_finish(300, *WHOLE)) == "13:36"


def test_the_end_of_the_day_is_not_known_while_a_step_has_none() -> None:
    day = a_day()
    steps = tuple(but(step, ends=None) if step.id == D else step for step in day.steps)
    assert _finish(20, did(P, Did.STARTED, 2), day=but(day, steps=steps)) is None
    assert _finish(20, day=but(day, steps=())) is None


def test_a_day_has_ended_when_its_last_step_is_over() -> None:
    assert _runs(300, *WHOLE[:5]).ended is None
    assert clock(_runs(300, *WHOLE).ended) == "13:36"
    assert _runs(300, day=but(a_day(), steps=())).ended is None
    left_out = tuple(did(step, Did.SKIPPED, 5, reason="declined") for step in (P, T, D))
    assert clock(_runs(10, *left_out).ended) == "09:05"
