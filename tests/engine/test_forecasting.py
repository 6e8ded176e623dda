from datetime import time

import pytest

from pocketref.engine.forecasting import Times, forecast
from pocketref.engine.timeline import timeline
from pocketref.engine.tracing import standing, traces
from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did
from tests.chairs import OBSERVE_P, OBSERVE_T, D, P, T, a_day, a_run, at, did, given

Minutes = tuple[float | None, float | None, float | None]


def _times(minute: float, *deeds: Deed, day: Plan | None = None) -> dict[str, Minutes]:
    """Start, end and minimum of each step, in minutes after nine."""
    run, day = a_run(*deeds), day or a_day()
    line = timeline(run, at(minute))
    found = traces(day.steps, standing(run, line))

    def after_nine(second: int | None) -> float | None:
        return None if second is None else minute + second / 60

    return {
        trace.step.id: (
            after_nine(times.starts),
            after_nine(times.finishes),
            after_nine(times.minimum),
        )
        for trace, times in zip(found, forecast(found, line), strict=True)
    }


def test_a_day_that_has_not_begun_keeps_its_plan_even_when_it_is_late() -> None:
    planned = {
        P: (0, 60, None),
        OBSERVE_P: (60, 120, 120),
        T: (120, 210, None),
        D: (210, 270, None),
    }
    assert _times(-30) == planned
    assert _times(45) == planned


def test_a_day_without_a_start_has_no_times_before_it_begins() -> None:
    assert set(_times(10, day=a_day(start=None)).values()) == {(None, None, None)}
    assert _times(10, did(P, Did.STARTED, 10), day=a_day(start=None))[D] == (220, 280, None)


def test_a_late_start_moves_the_rest() -> None:
    found = _times(20, did(P, Did.STARTED, 2))
    assert found == {
        P: (2, 62, None),
        OBSERVE_P: (62, 122, 122),
        T: (122, 212, None),
        D: (212, 272, None),
    }


def test_what_is_past_cannot_be_waited_for() -> None:
    found = _times(70, did(P, Did.STARTED, 2))
    assert found[P] == (2, 62, None)
    assert found[OBSERVE_P] == (70, 130, 130)
    assert found[T] == (130, 220, None)


def test_a_later_observation_may_end_at_its_minimum_and_is_planned_longer() -> None:
    day = a_day(2)
    found = _times(70, *given(P, 0, 60), day=day)
    assert found[OBSERVE_P] == (60, 120, 90)
    assert found[T][0] == 120


def test_a_pause_moves_the_rest_as_long_as_it_lasts() -> None:
    paused = (did(P, Did.STARTED, 0), did(P, Did.PAUSED, 30))
    assert _times(40, *paused)[P] == (0, 70, None)
    assert _times(50, *paused)[T][0] == 140


def test_added_minutes_move_the_rest() -> None:
    found = _times(70, *given(P, 0, 60), did(OBSERVE_P, Did.LENGTHENED, 65, minutes=15))
    assert found[OBSERVE_P] == (60, 135, 120)
    assert found[T][0] == 135


def test_a_step_that_is_over_has_the_times_it_had() -> None:
    found = _times(130, *given(P, 2, 62), did(T, Did.STARTED, 125))
    assert found[OBSERVE_P] == (62, 125, 122)
    early = did(OBSERVE_P, Did.EARLY, 100)
    assert _times(130, *given(P, 2, 62), early)[OBSERVE_P] == (62, 100, None)


def test_a_step_that_was_left_out_takes_no_time() -> None:
    skipped = did(P, Did.SKIPPED, 5, reason="declined")
    found = _times(10, skipped, did(T, Did.STARTED, 10))
    assert found[P] == found[OBSERVE_P] == (None, None, None)
    assert found[D] == (100, 160, None)
    assert _times(10, skipped)[P] == (None, None, None)


def test_what_nothing_waits_for_moves_nothing() -> None:
    found = _times(20, did(P, Did.STARTED, 2), day=a_day(observed=("trastuzumab",)))
    assert found[OBSERVE_T] == (122, 482, 482)
    assert found[D] == (212, 272, None)


def test_after_an_infusion_that_no_source_times_nothing_is_known() -> None:
    day = a_day()
    steps = tuple(
        but(step, ends=None, finishes=None) if step.id == T else step for step in day.steps
    )
    found = _times(20, did(P, Did.STARTED, 2), day=but(day, steps=steps))
    assert found[T] == (122, None, None)
    assert found[D] == (None, None, None)
    running = (*given(P, 2, 62), did(T, Did.STARTED, 122))
    assert _times(150, *running, day=but(day, steps=steps))[D] == (None, None, None)
    assert _times(20, day=but(day, steps=steps))[T] == (120, None, None)


def test_the_second_date_keeps_its_plan_until_it_begins() -> None:
    tomorrow = 24 * 60
    day = a_day(split=True, start=time(9))
    assert _times(20, did(P, Did.STARTED, 2), day=day)[T] == (tomorrow, tomorrow + 90, None)
    deeds = (*given(P, 2, 62), did(OBSERVE_P, Did.FINISHED, 130))
    began = did(T, Did.STARTED, tomorrow + 5)
    assert _times(tomorrow + 10, *deeds, began, day=day)[D] == (
        tomorrow + 95,
        tomorrow + 155,
        None,
    )


@pytest.mark.parametrize("cycle", [1, 2])
def test_no_steps_have_no_times(cycle: int) -> None:
    day = but(a_day(cycle), steps=())
    assert _times(10, day=day) == {}
    assert forecast((), timeline(a_run(), at(0))) == ()
    assert Times().starts is None
