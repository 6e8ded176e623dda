from datetime import datetime

from pocketref.engine.allowing import allowed, not_before
from pocketref.engine.board import board
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did, State
from tests.chairs import (
    OBSERVE_P,
    OBSERVE_T,
    D,
    P,
    T,
    a_day,
    a_run,
    at,
    did,
    given,
)


def _may(
    name: str, state: State, minute: float, *deeds: Deed, day: Plan | None = None
) -> tuple[Did, ...]:
    spread = board(day or a_day(), a_run(*deeds), at(minute))
    return allowed(next(one for one in spread.traces if one.step.id == name), state, spread)


def _from(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> datetime | None:
    spread = board(day or a_day(), a_run(*deeds), at(minute))
    return not_before(next(one for one in spread.traces if one.step.id == name), spread)


def test_an_open_step_may_start_or_be_left_out() -> None:
    assert _may(P, State.OPEN, 0) == (Did.STARTED, Did.SKIPPED)


def test_a_locked_infusion_of_today_may_be_left_out() -> None:
    assert _may(T, State.LOCKED, 0) == (Did.SKIPPED,)
    assert _may(T, State.LOCKED, 0, day=a_day(split=True)) == ()


def test_nothing_can_be_done_with_an_observation_that_has_not_begun() -> None:
    assert _may(OBSERVE_P, State.LOCKED, 0) == ()


def test_an_infusion_that_runs_may_end_stand_or_take_longer() -> None:
    running = did(P, Did.STARTED, 2)
    found = _may(P, State.RUNNING, 10, running)
    assert found == (Did.FINISHED, Did.SKIPPED, Did.PAUSED, Did.LENGTHENED, Did.UNDONE)
    paused = did(P, Did.PAUSED, 5)
    assert Did.RESUMED in _may(P, State.PAUSED, 10, running, paused)
    assert Did.PAUSED not in _may(P, State.PAUSED, 10, running, paused)


def test_an_observation_ends_knowingly_before_its_minimum_and_simply_after_it() -> None:
    done = given(P, 2, 62)
    assert _may(OBSERVE_P, State.RUNNING, 121, *done)[0] is Did.EARLY
    assert _may(OBSERVE_P, State.RUNNING, 122, *done)[0] is Did.FINISHED


def test_only_the_last_thing_that_was_done_can_be_undone() -> None:
    done = (*given(P, 2, 62), did(T, Did.STARTED, 122))
    assert _may(T, State.RUNNING, 130, *done)[-1] is Did.UNDONE
    assert _may(P, State.DONE, 130, *done) == ()
    assert _may(P, State.DONE, 130, *given(P, 2, 62)) == (Did.UNDONE,)
    assert _may(P, State.SKIPPED, 130) == ()


def test_the_first_start_may_be_typed_at_any_time() -> None:
    assert _from(P, 10) is None
    assert _from(OBSERVE_P, 10) is None


def test_a_start_is_not_before_the_end_of_what_came_before() -> None:
    early = did(OBSERVE_P, Did.EARLY, 106)
    assert _from(T, 130, *given(P, 2, 62), early) == at(106).at
    assert _from(D, 300, *given(P, 2, 62), *given(T, 125, 215)) == at(215).at


def test_a_start_is_not_before_the_minimum_of_an_observation_that_goes_on() -> None:
    assert _from(T, 130, *given(P, 2, 62)) == at(122).at


def test_what_runs_beside_or_was_left_out_has_no_part_in_it() -> None:
    day = a_day(observed=("trastuzumab",))
    done = (*given(P, 2, 62), *given(T, 125, 215))
    assert _from(D, 220, *done, day=day) == at(215).at
    assert _from(T, 20, did(P, Did.SKIPPED, 5, reason="declined")) is None
    assert _from(D, 130, *given(P, 2, 62), did(T, Did.STARTED, 125)) == at(125).at


def test_an_end_is_not_before_the_start_nor_before_the_last_pause() -> None:
    running = did(P, Did.STARTED, 2)
    assert _from(P, 30, running) == at(2).at
    assert _from(P, 30, running, did(P, Did.PAUSED, 10)) == at(10).at
    resumed = (running, did(P, Did.PAUSED, 10), did(P, Did.RESUMED, 20))
    assert _from(P, 30, *resumed) == at(20).at


def test_an_observation_does_not_end_before_its_minimum() -> None:
    assert _from(OBSERVE_P, 130, *given(P, 2, 62)) == at(122).at


def test_what_is_over_has_no_next_time() -> None:
    assert _from(P, 130, *given(P, 2, 62)) is None
    assert _from(OBSERVE_T, 10, day=a_day(observed=("trastuzumab",))) is None
