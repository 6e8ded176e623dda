import pytest

from pocketref.engine.timeline import timeline
from pocketref.engine.tracing import Mark, Pause, Trace, standing, traces
from pocketref.model.noun import but
from pocketref.model.plan import Kind, Plan
from pocketref.model.running import Deed, Did
from tests.chairs import OBSERVE_P, OBSERVE_T, D, P, T, a_day, a_run, at, did, given

SHOWN = at(0).at


def _traces(minute: float, *deeds: Deed, day: Plan | None = None) -> dict[str, Trace]:
    run = a_run(*deeds)
    held = standing(run, timeline(run, at(minute)))
    return {trace.step.id: trace for trace in traces((day or a_day()).steps, held)}


def _minute(mark: Mark | None, now: float) -> float | None:
    return None if mark is None else now + mark.second / 60


def test_a_deed_that_was_undone_holds_no_longer() -> None:
    run = a_run(*given(P, 0, 60), did(P, Did.UNDONE, 61), did(P, Did.UNDONE, 62))
    assert standing(run, timeline(run, at(70))) == ()


def test_only_the_last_thing_can_be_undone() -> None:
    deeds = (*given(P, 0, 60), did(T, Did.STARTED, 120), did(P, Did.UNDONE, 121))
    run = a_run(*deeds)
    assert [one.deed for one in standing(run, timeline(run, at(130)))] == list(deeds[:-1])


def test_undoing_nothing_is_nothing() -> None:
    run = a_run(did(P, Did.UNDONE, 1))
    assert standing(run, timeline(run, at(2))) == ()


def test_an_infusion_begins_and_ends_when_it_is_said() -> None:
    found = _traces(100, *given(P, 2, 62))[P]
    assert (_minute(found.began, 100), _minute(found.ended, 100)) == (2, 62)
    assert found.elapsed == 3600
    assert not found.skipped
    assert not found.runs


def test_an_observation_begins_by_itself_when_its_infusion_is_over() -> None:
    found = _traces(84, *given(P, 2, 62))[OBSERVE_P]
    assert _minute(found.began, 84) == 62
    assert found.runs
    assert not found.frees
    assert found.elapsed == 1320


def test_an_observation_frees_the_next_step_at_its_minimum() -> None:
    assert not _traces(121.99, *given(P, 2, 62))[OBSERVE_P].frees
    assert _traces(122, *given(P, 2, 62))[OBSERVE_P].frees


def test_an_observation_whose_clock_stands_frees_nothing() -> None:
    paused = did(OBSERVE_P, Did.PAUSED, 130)
    assert not _traces(140, *given(P, 2, 62), paused)[OBSERVE_P].frees


def test_the_next_infusion_ends_the_observation_it_waited_for() -> None:
    found = _traces(130, *given(P, 2, 62), did(T, Did.STARTED, 125))[OBSERVE_P]
    assert _minute(found.ended, 130) == 125


def test_an_observation_ends_when_a_person_says_so() -> None:
    early = did(OBSERVE_P, Did.EARLY, 106)
    found = _traces(130, *given(P, 2, 62), early, did(T, Did.STARTED, 125))[OBSERVE_P]
    assert _minute(found.ended, 130) == 106


def test_an_observation_from_the_start_runs_beside_its_infusion_and_ends_by_no_other() -> None:
    day = a_day(observed=("trastuzumab",))
    deeds = (*given(P, 2, 62), *given(T, 125, 215), did(D, Did.STARTED, 216))
    found = _traces(220, *deeds, day=day)[OBSERVE_T]
    assert _minute(found.began, 220) == 125
    assert found.runs


def test_an_observation_of_an_infusion_that_was_left_out_is_left_out() -> None:
    skipped = did(P, Did.SKIPPED, 5, reason="declined")
    found = _traces(10, skipped)[OBSERVE_P]
    assert (found.began, found.skipped, found.reason) == (None, True, "declined")


def test_an_infusion_that_was_stopped_is_observed() -> None:
    stopped = did(P, Did.SKIPPED, 30, reason="reaction")
    found = _traces(40, did(P, Did.STARTED, 2), stopped)
    assert found[P].skipped
    assert _minute(found[OBSERVE_P].began, 40) == 30


def test_nothing_is_known_of_an_observation_without_its_infusion() -> None:
    day = a_day()
    alone = but(day, steps=tuple(step for step in day.steps if step.kind is Kind.OBSERVE))
    assert _traces(10, *given(P, 2, 5), day=alone)[OBSERVE_P].began is None


def test_a_pause_is_not_counted() -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.PAUSED, 10), did(P, Did.RESUMED, 25))
    found = _traces(40, *deeds)[P]
    assert found.elapsed == 25 * 60
    assert not found.paused


def test_a_pause_that_lasts_stands_still() -> None:
    found = _traces(40, did(P, Did.STARTED, 0), did(P, Did.PAUSED, 10))[P]
    assert (found.paused, found.elapsed) == (True, 600)


def test_the_end_of_a_step_ends_its_pause() -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.PAUSED, 10), did(P, Did.FINISHED, 30))
    found = _traces(40, *deeds)[P]
    assert (found.paused, found.elapsed) == (False, 600)


def test_going_on_without_a_pause_is_nothing() -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.RESUMED, 10))
    assert _traces(40, *deeds)[P].pauses == ()


def test_minutes_are_added_to_the_plan_of_a_step() -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.LENGTHENED, 10, minutes=15))
    assert _traces(40, *deeds)[P].planned == 75 * 60


def test_a_step_that_no_source_times_has_no_length() -> None:
    day = a_day()
    steps = tuple(but(step, ends=None) if step.id == P else step for step in day.steps)
    assert _traces(40, did(P, Did.STARTED, 0), day=but(day, steps=steps))[P].planned is None


@pytest.mark.parametrize(
    ("pauses", "seconds", "reached"),
    [
        ((), 600, 600 - 3000),
        ((Pause(begins=-2700, ends=-1800),), 600, 600 - 3000 + 900),
        ((Pause(begins=-2700, ends=-1800),), 300, -2700),
        ((Pause(begins=-60),), 3600, 660),
    ],
)
def test_a_clock_reaches_its_minutes_past_its_pauses(
    pauses: tuple[Pause, ...], seconds: int, reached: int
) -> None:
    step = next(step for step in a_day().steps if step.id == P)
    trace = Trace(step=step, began=Mark(second=-3000, shown=SHOWN), pauses=pauses)
    assert trace.reaches(seconds) == reached


def test_a_step_that_has_not_begun_reaches_its_minutes_from_now() -> None:
    trace = _traces(0)[P]
    assert (trace.elapsed, trace.reaches(60)) == (0, 60)
