import pytest

from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Jump, Moment, Run, Slip
from pocketref.recheck.stopwatches import Played, Stopwatch, play
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
    slipped,
)


def _played(minute: float, *deeds: Deed, **changes: object) -> Played:
    return play(a_day(**changes), a_run(*deeds), at(minute))  # type: ignore[arg-type]


def _watch(day: Played, name: str) -> Stopwatch:
    return next(each for each in day.watches if each.step.id == name)


def _reads(day: Played, name: str) -> float:
    return _watch(day, name).reads(day.second) / 60


def test_a_stopwatch_counts_from_its_start_to_its_end() -> None:
    assert _reads(_played(30, did(P, Did.STARTED, 2)), P) == 28
    day = _played(100, *given(P, 2, 62))
    assert (_reads(day, P), _reads(day, OBSERVE_P)) == (60, 38)
    assert not _watch(day, P).live


def test_a_stopwatch_stands_while_it_is_paused() -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.PAUSED, 10), did(P, Did.RESUMED, 25))
    assert _reads(_played(20, *deeds[:2]), P) == 10
    assert _watch(_played(20, *deeds[:2]), P).stands
    assert _reads(_played(40, *deeds), P) == 25
    assert _reads(_played(60, *deeds[:2], did(P, Did.FINISHED, 50)), P) == 10


def test_the_next_infusion_ends_an_observation_that_it_had_to_wait_for() -> None:
    day = _played(130, *given(P, 2, 62), did(T, Did.STARTED, 125))
    assert clock(_watch(day, OBSERVE_P).ended) == "11:05"


def test_an_observation_beside_its_infusion_starts_with_it_and_goes_on() -> None:
    deeds = (*given(P, 2, 62), *given(T, 125, 215), did(D, Did.STARTED, 216))
    day = _played(220, *deeds, observed=("trastuzumab",))
    assert _watch(day, OBSERVE_T).live
    assert _reads(day, OBSERVE_T) == 95


def test_what_is_left_out_takes_its_observation_with_it() -> None:
    day = _played(10, did(P, Did.SKIPPED, 5, reason="declined"))
    watched = _watch(day, OBSERVE_P)
    assert (watched.out, watched.reason, watched.started) == (True, "declined", None)


def test_what_is_stopped_is_observed() -> None:
    stopped = did(P, Did.SKIPPED, 32, reason="reaction")
    assert _reads(_played(40, did(P, Did.STARTED, 2), stopped), OBSERVE_P) == 8


def test_minutes_are_added() -> None:
    longer = did(P, Did.LENGTHENED, 10, minutes=15)
    assert _watch(_played(20, did(P, Did.STARTED, 2), longer), P).added == 900


def test_what_was_undone_is_not_played() -> None:
    deeds = (*given(P, 2, 62), did(P, Did.UNDONE, 63))
    day = _played(70, *deeds)
    assert (_watch(day, P).live, day.undo) == (True, P)
    assert _played(70, *deeds, did(P, Did.UNDONE, 64)).undo == ""


def test_a_deed_without_a_step_is_passed_over() -> None:
    day = _played(130, *given(P, 2, 62), did(T, Did.STARTED, 125), held=("pertuzumab",))
    assert [each.step.id for each in day.watches] == [T, D]
    assert _reads(day, T) == 5


def test_typed_times_are_played_in_the_order_of_time() -> None:
    deeds = (did(P, Did.STARTED, 80, typed=2), did(P, Did.FINISHED, 81, typed=62))
    day = _played(90, *deeds)
    assert (_reads(day, P), _reads(day, OBSERVE_P)) == (60, 28)
    assert clock(_watch(day, P).began) == "09:02"


@pytest.mark.parametrize(("seconds", "second"), [(600, 600), (601, 1501), (2000, 2900)])
def test_a_stopwatch_knows_when_it_counted_so_much(seconds: int, second: int) -> None:
    deeds = (did(P, Did.STARTED, 0), did(P, Did.PAUSED, 10), did(P, Did.RESUMED, 25))
    day = _played(40, *deeds)
    assert _watch(day, P).reached(seconds, day.second) == second


def _slipped(*slips: Slip, now: Moment) -> float:
    run = Run(deeds=(did(P, Did.STARTED, 0),), slips=slips)
    return _reads(play(a_day(), run, now), P)


def test_ticks_tell_how_much_time_passed_whatever_the_clock_shows() -> None:
    now = but(at(20), at=at(80).at)
    assert _slipped(slipped(Jump.SET_FORWARD, 3600, now), now=now) == 20


def test_after_a_restart_the_wall_clock_tells_it() -> None:
    back = Moment(ticks=7, at=at(30).at)
    slip = slipped(Jump.RESTARTED, 600, back)
    assert _slipped(slip, now=Moment(ticks=67, at=at(31).at)) == 31
    set_back = slipped(Jump.RESTARTED, 0, but(back, at=at(-5).at))
    assert _slipped(set_back, now=Moment(ticks=67, at=at(-4).at)) == 1


def test_deeds_after_a_restart_are_counted_by_the_new_ticks() -> None:
    back = Moment(ticks=7, at=at(30).at)
    finished = Deed(step=P, did=Did.FINISHED, moment=Moment(ticks=1807, at=at(60).at))
    slips = (slipped(Jump.RESTARTED, 600, back),)
    run = Run(deeds=(did(P, Did.STARTED, 0), finished), slips=slips)
    day = play(a_day(), run, Moment(ticks=2407, at=at(70).at))
    assert (_reads(day, P), _reads(day, OBSERVE_P)) == (60, 10)
    assert day.shown(day.second - 60) == at(69).at
