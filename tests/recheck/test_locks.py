from datetime import datetime, timedelta

from pocketref.model.noun import but
from pocketref.model.plan import NoDose, Plan
from pocketref.model.running import Deed, Did
from pocketref.recheck.locks import beside, forbidden, opens, waits
from pocketref.recheck.stopwatches import Played, Stopwatch, play
from tests.chairs import (
    NINE,
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


def _played(
    name: str, minute: float, *deeds: Deed, day: Plan | None = None
) -> tuple[Stopwatch, Played]:
    played = play(day or a_day(), a_run(*deeds), at(minute))
    return next(each for each in played.watches if each.step.id == name), played


def _waits(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> tuple[str, ...]:
    return tuple(waits(*_played(name, minute, *deeds, day=day)))


def _opens(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> datetime | None:
    watch, played = _played(name, minute, *deeds, day=day)
    return opens(watch, tuple(waits(watch, played)), played)


def _forbidden(name: str, *deeds: Deed, day: Plan | None = None) -> bool:
    day = day or a_day()
    return forbidden(*_played(name, 300, *deeds, day=day), day)


def _left_out(step: str, reason: str = "reaction") -> Deed:
    return did(step, Did.SKIPPED, 5, reason=reason)


def test_a_step_waits_for_what_the_order_puts_first() -> None:
    assert _waits(P, 0) == ()
    assert _waits(OBSERVE_P, 0) == (P,)
    assert _waits(D, 0) == (P, OBSERVE_P, T)
    assert _waits(T, 121, *given(P, 2, 62)) == (OBSERVE_P,)
    assert _waits(T, 122, *given(P, 2, 62)) == ()


def test_a_step_waits_for_what_runs_and_for_a_clock_that_stands() -> None:
    swapped = a_day(first="trastuzumab", observed=("trastuzumab",))
    assert _waits(T, 10, did(P, Did.STARTED, 2), day=swapped) == (P,)
    paused = (*given(T, 0, 90), did(OBSERVE_T, Did.PAUSED, 95))
    assert _waits(P, 96, *paused, day=swapped) == (OBSERVE_T,)
    assert _waits(P, 96, *given(T, 0, 90), day=swapped) == ()


def test_only_an_observation_can_be_beside_the_order() -> None:
    day = a_day(observed=("trastuzumab",))
    found = {name: beside(_played(name, 0, day=day)[0]) for name in (P, OBSERVE_P, OBSERVE_T)}
    assert found == {P: False, OBSERVE_P: False, OBSERVE_T: True}


def test_an_observation_without_its_infusion_waits_for_nothing() -> None:
    watch, played = _played(OBSERVE_P, 0)
    played.watches = (watch,)
    assert tuple(waits(watch, played)) == ()


def test_it_is_known_when_a_step_opens_once_all_it_waits_for_goes() -> None:
    assert _opens(T, 20, did(P, Did.STARTED, 2)) == at(122).at
    assert _opens(T, 121, *given(P, 2, 62)) == at(122).at
    assert _opens(D, 20, did(P, Did.STARTED, 2)) is None
    assert _opens(T, 20, did(P, Did.STARTED, 2), did(P, Did.PAUSED, 5)) is None
    assert _opens(T, 70, *given(P, 2, 62), did(OBSERVE_P, Did.PAUSED, 65)) is None
    assert _opens(OBSERVE_P, 20) is None


def test_a_step_of_another_date_opens_with_it() -> None:
    midnight = (NINE + timedelta(days=1)).replace(hour=0)
    assert _opens(T, 20, day=a_day(split=True)) == midnight


def test_nothing_is_given_before_a_taxane_once_it_has_begun() -> None:
    assert _forbidden(P, did(D, Did.STARTED, 10))
    assert not _forbidden(P, did(T, Did.STARTED, 10))


def test_pertuzumab_falls_with_trastuzumab_and_not_the_other_way_round() -> None:
    assert _forbidden(P, _left_out(T))
    assert not _forbidden(P, _left_out(T, "elsewhere"))
    assert not _forbidden(T, _left_out(P))


def test_a_taxane_alone_asks_for_a_person() -> None:
    assert _forbidden(D, _left_out(P), _left_out(T))
    assert not _forbidden(D, _left_out(P))
    assert not _forbidden(D, *given(P, 2, 4), _left_out(T))
    accepted = a_day(acknowledged=("both-antibodies-held",))
    assert not _forbidden(D, _left_out(P), _left_out(T), day=accepted)


def test_what_has_no_dose_is_forbidden() -> None:
    whole = a_day()
    lines = tuple(but(line, answer=NoDose(facts=line.answer.facts)) for line in whole.lines)
    assert _forbidden(T, day=but(whole, lines=lines))
    assert not _forbidden(T, day=but(whole, lines=lines[:1]))
