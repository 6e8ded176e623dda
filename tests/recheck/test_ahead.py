from pocketref.model.noun import but
from pocketref.model.plan import Plan
from pocketref.model.running import Deed, Did
from pocketref.recheck.ahead import finishes, infusion_of, length, minimum, starts
from pocketref.recheck.stopwatches import play
from tests.chairs import OBSERVE_P, OBSERVE_T, D, P, T, a_day, a_run, at, clock, did, given

Times = tuple[str, str, str]


def _times(minute: float, *deeds: Deed, day: Plan | None = None) -> dict[str, Times]:
    """Start, end and minimum of each step by the clock."""
    played = play(day or a_day(), a_run(*deeds), at(minute))

    def shown(second: int | None) -> str:
        return "" if second is None else clock(played.shown(second))

    return {
        each.step.id: (
            shown(starts(each, played)),
            shown(finishes(each, played)),
            shown(minimum(each, played)),
        )
        for each in played.watches
    }


def _without_end(name: str) -> Plan:
    day = a_day()
    return but(
        day,
        steps=tuple(
            but(step, ends=None, finishes=None) if step.id == name else step for step in day.steps
        ),
    )


def test_a_day_that_has_not_begun_is_as_it_was_planned() -> None:
    assert _times(45) == {
        P: ("09:00", "10:00", ""),
        OBSERVE_P: ("10:00", "11:00", "11:00"),
        T: ("11:00", "12:30", ""),
        D: ("12:30", "13:30", ""),
    }
    assert set(_times(45, day=a_day(start=None)).values()) == {("", "", "")}


def test_what_comes_waits_for_what_runs_and_never_lies_before_now() -> None:
    started = did(P, Did.STARTED, 2)
    assert _times(20, started)[T] == ("11:02", "12:32", "")
    assert _times(70, started)[P] == ("09:02", "10:02", "")
    assert _times(70, started)[OBSERVE_P] == ("10:10", "11:10", "11:10")
    assert _times(130, *given(P, 2, 62))[T] == ("11:10", "12:40", "")


def test_what_is_over_has_the_times_it_had() -> None:
    deeds = (*given(P, 2, 62), did(T, Did.STARTED, 125))
    assert _times(130, *deeds)[OBSERVE_P] == ("10:02", "11:05", "11:02")
    early = did(OBSERVE_P, Did.EARLY, 100)
    assert _times(130, *given(P, 2, 62), early)[OBSERVE_P] == ("10:02", "10:40", "")


def test_what_is_left_out_takes_no_time() -> None:
    deeds = (did(P, Did.SKIPPED, 5, reason="declined"), did(T, Did.STARTED, 10))
    assert _times(10, *deeds)[P] == ("", "", "")
    assert _times(10, *deeds)[D] == ("10:40", "11:40", "")


def test_what_nothing_waits_for_delays_nothing() -> None:
    found = _times(20, did(P, Did.STARTED, 2), day=a_day(observed=("trastuzumab",)))
    assert found[OBSERVE_T] == ("11:02", "17:02", "17:02")
    assert found[D] == ("12:32", "13:32", "")


def test_after_a_step_without_an_end_nothing_is_known() -> None:
    found = _times(20, did(P, Did.STARTED, 2), day=_without_end(T))
    assert (found[T], found[D]) == (("11:02", "", ""), ("", "", ""))
    found = _times(20, did(P, Did.STARTED, 2), day=_without_end(P))
    assert found[OBSERVE_P] == ("", "", "")


def test_the_second_date_waits_for_nothing_of_the_first() -> None:
    day = a_day(split=True)
    assert _times(20, did(P, Did.STARTED, 2), day=day)[T] == ("09:00", "10:30", "")
    began = did(T, Did.STARTED, 24 * 60 + 5)
    assert _times(24 * 60 + 10, *given(P, 2, 62), began, day=day)[D][0] == "10:35"


def test_an_observation_without_its_infusion_has_no_start() -> None:
    day = a_day()
    alone = but(day, steps=tuple(step for step in day.steps if step.id != P))
    found = _times(20, did(T, Did.STARTED, 2), day=alone)
    assert found[OBSERVE_P] == ("", "", "")
    played = play(alone, a_run(), at(0))
    watched = next(each for each in played.watches if each.step.id == OBSERVE_P)
    assert infusion_of(watched, played) is None


def test_a_step_may_have_no_length() -> None:
    played = play(_without_end(P), a_run(), at(0))
    assert length(played.watches[0]) is None
