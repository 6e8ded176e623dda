import pytest

from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did, Running, State, StepRun
from pocketref.recheck.running import replay
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
from tests.making import q

WHOLE = (*given(P, 2, 62), *given(T, 125, 215), *given(D, 216, 276))


def _replay(minute: float, *deeds: Deed, day: Plan | None = None) -> Running:
    return replay(day or a_day(), a_run(*deeds), at(minute))


def _step(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> StepRun:
    return step_of(_replay(minute, *deeds, day=day), name)


def test_a_day_opens_step_by_step() -> None:
    found = [[step.state for step in _replay(300, *WHOLE[:done]).steps] for done in (0, 3, 6)]
    assert found == [
        [State.OPEN, State.LOCKED, State.LOCKED, State.LOCKED],
        [State.DONE, State.DONE, State.RUNNING, State.LOCKED],
        [State.DONE, State.DONE, State.DONE, State.DONE],
    ]


def test_a_running_step_says_how_far_it_is() -> None:
    step = _step(OBSERVE_P, 84, *given(P, 2, 62))
    assert (step.elapsed, step.left, step.over, step.to_minimum) == (1320, 2280, 0, 2280)
    assert (clock(step.starts), clock(step.finishes)) == ("10:02", "11:02")
    assert (step.planned, clock(step.minimum_at)) == (3600, "11:02")
    over = _step(OBSERVE_P, 128, *given(P, 2, 62))
    assert (over.left, over.over, over.to_minimum) == (0, 360, 0)


def test_a_step_without_a_length_has_nothing_left() -> None:
    day = a_day()
    steps = tuple(but(step, ends=None) if step.id == P else step for step in day.steps)
    step = _step(P, 20, did(P, Did.STARTED, 2), day=but(day, steps=steps))
    assert (step.left, step.over, step.planned) == (None, 0, None)


def test_a_short_observation_says_how_long_it_was() -> None:
    early = did(OBSERVE_P, Did.EARLY, 106)
    assert _step(OBSERVE_P, 110, *given(P, 2, 62), early).early == 2640
    assert _step(OBSERVE_P, 300, *WHOLE).early is None


def test_a_step_that_was_left_out_says_why() -> None:
    step = _step(T, 130, *given(P, 2, 62), did(T, Did.SKIPPED, 125, reason="declined"))
    assert (step.state, step.reason, step.starts, step.finishes) == (
        State.SKIPPED,
        "declined",
        None,
        None,
    )


def test_a_paused_step_may_go_on() -> None:
    step = _step(P, 20, did(P, Did.STARTED, 2), did(P, Did.PAUSED, 5))
    assert (step.state, Did.RESUMED in step.may, Did.PAUSED in step.may) == (
        State.PAUSED,
        True,
        False,
    )


@pytest.mark.parametrize(
    ("name", "minute", "deeds", "may"),
    [
        (P, 0, (), {Did.STARTED, Did.SKIPPED}),
        (OBSERVE_P, 0, (), set()),
        (T, 0, (), {Did.SKIPPED}),
        (P, 70, WHOLE[:2], {Did.UNDONE}),
        (OBSERVE_P, 70, WHOLE[:2], {Did.EARLY, Did.PAUSED, Did.LENGTHENED}),
        (OBSERVE_P, 122, WHOLE[:2], {Did.FINISHED, Did.PAUSED, Did.LENGTHENED}),
    ],
)
def test_a_person_may_do_what_fits(
    name: str, minute: float, deeds: tuple[Deed, ...], may: set[Did]
) -> None:
    assert set(_step(name, minute, *deeds).may) == may


def test_nothing_may_be_done_with_another_date() -> None:
    assert _step(T, 20, day=a_day(split=True)).may == ()


def test_a_typed_time_has_a_first_one_that_can_be() -> None:
    assert _step(P, 20).not_before is None
    assert _step(OBSERVE_P, 20).not_before is None
    assert clock(_step(P, 20, did(P, Did.STARTED, 2)).not_before) == "09:02"
    assert clock(_step(T, 130, *given(P, 2, 62)).not_before) == "11:02"
    assert clock(_step(OBSERVE_P, 130, *given(P, 2, 62)).not_before) == "11:02"
    assert clock(_step(D, 300, *WHOLE[:4]).not_before) == "12:35"
    assert _step(P, 70, *given(P, 2, 62)).not_before is None


def test_a_rule_leaves_no_time_at_which_a_step_opens() -> None:
    step = _step(P, 10, did(T, Did.SKIPPED, 5, reason="reaction"), day=a_day(first="trastuzumab"))
    assert (step.state, step.opens_at) == (State.LOCKED, None)


def test_what_was_taken_back_stays_visible_until_something_is_done() -> None:
    undone = (did(P, Did.STARTED, 2), did(P, Did.UNDONE, 3))
    assert clock(_step(P, 5, *undone).undone) == "09:03"
    assert _step(P, 7, *undone, did(P, Did.STARTED, 6)).undone is None


def test_one_clock_is_watched() -> None:
    beside = a_day(observed=("trastuzumab",))
    found = [_replay(220, *WHOLE[:done], day=beside).current for done in (0, 1, 2, 3, 4, 5)]
    assert found == ["", P, OBSERVE_P, T, OBSERVE_T, D]


def test_what_the_next_step_waits_for_is_watched_first() -> None:
    day = a_day(first="trastuzumab", observed=("trastuzumab",))
    assert _replay(152, *given(T, 0, 90), *given(P, 91, 151), day=day).current == OBSERVE_P


def test_the_day_has_an_end_to_come_and_an_end_that_was() -> None:
    assert (clock(_replay(20, *WHOLE[:1]).finish), _replay(20, *WHOLE[:1]).ended) == ("13:32", None)
    assert clock(_replay(300, *WHOLE[:5]).finish) == "14:00"
    assert clock(_replay(300, *WHOLE).finish) == clock(_replay(300, *WHOLE).ended) == "13:36"
    left_out = did(D, Did.SKIPPED, 5, reason="declined")
    assert clock(_replay(300, left_out, *WHOLE[:4]).ended) == "12:35"
    empty = but(a_day(), steps=())
    assert (_replay(0, day=empty).finish, _replay(0, day=empty).ended) == (None, None)
    assert _replay(0, day=a_day(start=None)).finish is None


def test_a_dose_is_the_plan_s_until_one_was_started() -> None:
    begun = did(P, Did.STARTED, 2, dose="420 mg")
    assert [_step(P, 5, *deeds).dose for deeds in ((), (begun,))] == [q("840 mg"), q("420 mg")]
    assert _step(OBSERVE_P, 5).dose is None
    assert _step(P, 5, day=but(a_day(), lines=())).dose is None
