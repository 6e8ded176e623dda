"""However a day is pressed and whatever the clocks do, its order and its clocks hold."""

from datetime import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.patient import Occasion
from pocketref.model.plan import Kind, Step
from pocketref.model.running import Did, Running, State, StepRun
from tests.chairs import step_of
from tests.laws.running_days import Chair, events, gaps, occasions, with_changes

_BEGUN = frozenset({State.RUNNING, State.PAUSED, State.DONE})
_OVER = frozenset({State.DONE, State.SKIPPED})


def _after(occasion: Occasion, happened: list[Any]) -> Chair:
    chair = Chair(occasion)
    for event in happened:
        chair.go(event)
    return chair


def _codes(running: Running) -> set[str]:
    return {finding.code for finding in running.findings}


def _infusions(chair: Chair) -> list[tuple[Step, StepRun]]:
    running = chair.running
    steps = (step for step in chair.plan.steps if step.kind is Kind.INFUSE)
    return [(step, step_of(running, step.id)) for step in steps]


@given(occasions, with_changes)
def test_both_engines_say_the_same_at_every_moment(occasion: Occasion, happened: list[Any]) -> None:
    chair = Chair(occasion)
    for event in happened:
        chair.go(event)
        assert "engines-disagree" not in _codes(chair.running)
        assert chair.running.steps


@given(occasions, events)
def test_a_taxane_never_begins_before_both_antibodies_are_over(
    occasion: Occasion, happened: list[Any]
) -> None:
    chair = Chair(occasion)
    for event in happened:
        chair.go(event)
        steps = {step.drug: run for step, run in _infusions(chair)}
        for step, run in _infusions(chair):
            if run.state in _BEGUN:
                assert {steps[drug].state for drug in step.only_after} <= _OVER


@given(occasions, with_changes)
def test_nothing_can_start_that_comes_before_what_has_begun(
    occasion: Occasion, happened: list[Any]
) -> None:
    chair = _after(occasion, happened)
    begun = [step for step, run in _infusions(chair) if run.state in _BEGUN]
    before = {drug for step in begun for drug in step.only_after}
    open_now = {step.drug for step, run in _infusions(chair) if Did.STARTED in run.may}
    assert not before & open_now


@given(occasions, with_changes)
def test_one_infusion_runs_at_a_time(occasion: Occasion, happened: list[Any]) -> None:
    chair = _after(occasion, happened)
    running = [run for _, run in _infusions(chair) if run.state in {State.RUNNING, State.PAUSED}]
    assert len(running) <= 1
    assert not running or all(Did.STARTED not in run.may for _, run in _infusions(chair))


@given(occasions, with_changes)
def test_only_an_open_step_may_start(occasion: Occasion, happened: list[Any]) -> None:
    for _, run in _infusions(_after(occasion, happened)):
        assert (Did.STARTED in run.may) is (run.state is State.OPEN)


@given(occasions, events)
def test_an_observation_under_its_minimum_was_ended_knowingly(
    occasion: Occasion, happened: list[Any]
) -> None:
    chair = _after(occasion, happened)
    knowingly = {deed.step for deed in chair.run.deeds if deed.did is Did.EARLY}
    short = {step.id for step in chair.running.steps if step.early is not None}
    assert short <= knowingly


@given(occasions, with_changes)
def test_the_rest_of_a_begun_day_never_comes_before_what_happened(
    occasion: Occasion, happened: list[Any]
) -> None:
    chair = _after(occasion, happened)
    running, now = chair.running, chair.shown
    dates = {step.id: step.on for step in chair.plan.steps}
    begun = {dates[step.id] for step in running.steps if step.began is not None}
    for step in running.steps:
        if dates[step.id] in begun and step.began is None and step.ended is None:
            assert step.starts is None or step.starts >= now
            assert step.finishes is None or step.finishes >= now
        if step.opens_at is not None:
            assert step.opens_at >= now


@given(occasions, events)
def test_steps_of_a_date_follow_each_other(occasion: Occasion, happened: list[Any]) -> None:
    chair = _after(occasion, happened)
    ends = dict[object, datetime]()
    for step, run in _infusions(chair):
        if run.starts is None or run.finishes is None or run.began is not None:
            continue
        assert step.on not in ends or run.starts >= ends[step.on]
        ends[step.on] = run.finishes


@given(occasions, events, st.integers(0, 50))
def test_undo_gives_back_the_day_as_it_was(
    occasion: Occasion, happened: list[Any], which: int
) -> None:
    chair = _after(occasion, happened)
    before, deeds = chair.running, len(chair.run.deeds)
    back = [step for step in before.steps if Did.UNDONE in step.may]
    chair.press(which)
    if len(chair.run.deeds) == deeds or chair.run.deeds[-1].did is Did.UNDONE:
        return
    done = chair.run.deeds[-1].step
    chair.undo(done)
    for one, other in zip(before.steps, chair.running.steps, strict=True):
        assert (one.state, one.began, one.ended) == (other.state, other.began, other.ended)
        assert (one.elapsed, one.starts, one.may) == (other.elapsed, other.starts, other.may)
    assert step_of(chair.running, done).undone == chair.shown
    assert [step.id for step in back] == [
        step.id for step in chair.running.steps if Did.UNDONE in step.may
    ]


@given(occasions, events, gaps)
def test_a_clock_ticks_opens_and_starts_nothing_by_itself(
    occasion: Occasion, happened: list[Any], gap: int
) -> None:
    chair = _after(occasion, happened)
    before, run = chair.running, chair.run
    chair.wait(gap)
    assert chair.run.deeds == run.deeds
    for one, other in zip(before.steps, chair.running.steps, strict=True):
        assert (one.began, one.ended, one.undone) == (other.began, other.ended, other.undone)
        assert one.state is other.state or (one.state, other.state) == (State.LOCKED, State.OPEN)


@given(occasions, events, gaps)
def test_a_clock_that_stands_counts_nothing_and_one_that_runs_counts_every_second(
    occasion: Occasion, happened: list[Any], gap: int
) -> None:
    chair = _after(occasion, happened)
    before = chair.running
    chair.wait(gap)
    for one, other in zip(before.steps, chair.running.steps, strict=True):
        ran = gap if one.state is State.RUNNING else 0
        assert other.elapsed == one.elapsed + ran or (one.elapsed == 0 and other.elapsed <= ran)


@given(occasions, events, st.integers(-4000, 4000))
def test_setting_the_clock_changes_no_minutes(
    occasion: Occasion, happened: list[Any], by: int
) -> None:
    chair = _after(occasion, happened)
    before = chair.running
    chair.jump(0, by)
    for one, other in zip(before.steps, chair.running.steps, strict=True):
        assert (one.elapsed, one.left, one.over) == (other.elapsed, other.left, other.over)
        assert (one.to_minimum, one.early) == (other.to_minimum, other.early)


@given(occasions, events)
def test_what_was_done_and_what_the_clocks_did_is_never_taken_out(
    occasion: Occasion, happened: list[Any]
) -> None:
    chair = Chair(occasion)
    for event in happened:
        run = chair.run
        chair.go(event)
        chair.session.undo()
        assert chair.run.deeds[: len(run.deeds)] == run.deeds
        assert chair.run.slips[: len(run.slips)] == run.slips
