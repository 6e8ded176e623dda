from datetime import datetime, timedelta

from pocketref.engine.board import board
from pocketref.engine.locking import Lock, locked
from pocketref.model.noun import but
from pocketref.model.plan import NoDose, Plan
from pocketref.model.running import Deed, Did
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


def _lock(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> Lock | None:
    spread = board(day or a_day(), a_run(*deeds), at(minute))
    return locked(next(one for one in spread.traces if one.step.id == name), spread)


def _after(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> tuple[str, ...]:
    found = _lock(name, minute, *deeds, day=day)
    return () if found is None else found.after


def _opens(name: str, minute: float, *deeds: Deed, day: Plan | None = None) -> datetime | None:
    found = _lock(name, minute, *deeds, day=day)
    assert found is not None
    return found.opens_at


def test_the_first_infusion_waits_for_nothing() -> None:
    assert _lock(P, 0) is None


def test_each_infusion_waits_for_all_that_comes_before() -> None:
    assert _after(T, 0) == (P, OBSERVE_P)
    assert _after(D, 0) == (P, OBSERVE_P, T)


def test_an_observation_waits_for_its_infusion() -> None:
    assert _lock(OBSERVE_P, 0) == Lock(after=(P,))


def test_an_infusion_may_start_when_an_observation_reaches_its_minimum() -> None:
    done = given(P, 2, 62)
    assert _lock(T, 121, *done) == Lock(after=(OBSERVE_P,), opens_at=at(122).at)
    assert _lock(T, 122, *done) is None


def test_nobody_knows_when_a_step_opens_before_all_that_it_waits_for_runs() -> None:
    assert _opens(T, 0) is None
    assert _opens(D, 70, *given(P, 2, 62)) is None


def test_a_step_opens_after_the_observation_that_will_follow_what_runs() -> None:
    assert _opens(T, 20, did(P, Did.STARTED, 2)) == at(122).at
    assert _opens(T, 70, did(P, Did.STARTED, 2)) == at(130).at
    done = (*given(P, 2, 62), did(T, Did.STARTED, 125))
    assert _opens(D, 130, *done) == at(215).at
    assert _opens(D, 300, *done) == at(300).at


def test_while_a_clock_stands_nothing_starts_and_nobody_knows_when() -> None:
    paused = (*given(P, 2, 62), did(OBSERVE_P, Did.PAUSED, 130))
    assert _lock(T, 140, *paused) == Lock(after=(OBSERVE_P,))
    running = (did(P, Did.STARTED, 2), did(P, Did.PAUSED, 10))
    assert _opens(T, 20, *running) is None


def test_an_observation_beside_an_infusion_keeps_nothing_unless_its_clock_stands() -> None:
    day = a_day(observed=("trastuzumab",))
    done = (*given(P, 2, 62), *given(T, 125, 215))
    assert _lock(D, 216, *done, day=day) is None
    paused = did(OBSERVE_T, Did.PAUSED, 216)
    assert _after(D, 217, *done, paused, day=day) == (OBSERVE_T,)


def test_an_infusion_that_runs_keeps_every_other_whatever_the_order() -> None:
    swapped = a_day(first="trastuzumab")
    assert _after(T, 10, did(P, Did.STARTED, 2), day=swapped) == (P,)


def test_a_step_of_another_date_waits_for_its_date() -> None:
    day = a_day(split=True)
    done = (*given(P, 2, 62), did(OBSERVE_P, Did.FINISHED, 130))
    midnight = (NINE + timedelta(days=1)).replace(hour=0)
    assert _lock(T, 140, *done, day=day) == Lock(opens_at=midnight)
    assert _lock(T, 24 * 60, *done, day=day) is None


def test_a_rule_keeps_an_infusion_without_a_time() -> None:
    stopped = did(T, Did.SKIPPED, 5, reason="reaction")
    swapped = a_day(first="trastuzumab")
    assert _lock(P, 10, stopped, day=swapped) == Lock()


def test_without_its_dose_nothing_starts_and_nobody_knows_when() -> None:
    whole = a_day()
    lines = tuple(
        but(line, answer=NoDose(facts=line.answer.facts)) if line.drug == "trastuzumab" else line
        for line in whole.lines
    )
    day = but(whole, lines=lines)
    assert _lock(P, 0, day=day) is None
    assert _lock(T, 130, *given(P, 2, 62), day=day) == Lock()
    assert _opens(T, 100, *given(P, 2, 62), day=day) is None  # so no early start is asked either
