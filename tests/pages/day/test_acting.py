from typing import Any

from pocketref.model.noun import but
from pocketref.model.running import Did, State, StepRun
from pocketref.pages.day import acting
from pocketref.pages.day.step_view import Live
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, P, T, at
from tests.pages.under import ran

NOW = 84


def live(step: str, *may: Did, state: State = State.RUNNING, **more: Any) -> Live:  # noqa: ANN401
    began = at(2).at if state is not State.OPEN else None
    found = StepRun(id=step, state=state, may=may, began=began, not_before=began)
    return Live(step=found, **more)


def deeds(sheet: Worksheet) -> list[tuple[str, Did]]:
    return [(deed.step, deed.did) for deed in sheet.run.deeds]


def test_going_on_starts_resumes_or_finishes() -> None:
    cases = (
        (live(P, Did.STARTED, state=State.OPEN), Did.STARTED),
        (live(P, Did.RESUMED, state=State.PAUSED), Did.RESUMED),
        (live(P, Did.FINISHED), Did.FINISHED),
    )
    for one, done in cases:
        assert deeds(acting.go_on(one)(ran(minute=NOW))) == [(P, done)]


def test_what_a_step_may_not_changes_nothing() -> None:
    sheet = ran(minute=NOW)
    assert acting.go_on(live(P))(sheet) == sheet


def test_an_early_start_ends_the_observation_and_starts_what_waits() -> None:
    watch = but(live(OBSERVE_P, Did.EARLY).step, minimum_at=at(122).at)
    waits = StepRun(id=T, state=State.LOCKED, after=(OBSERVE_P,), opens_at=at(122).at)
    one = live(T, state=State.LOCKED, watch=watch, following=waits)
    assert deeds(acting.start_early(one)(ran(minute=NOW))) == [
        (OBSERVE_P, Did.EARLY),
        (T, Did.STARTED),
    ]


def test_an_observation_that_nothing_waits_for_is_only_ended() -> None:
    one = live(OBSERVE_P, Did.EARLY)
    assert deeds(acting.start_early(one)(ran(minute=NOW))) == [(OBSERVE_P, Did.EARLY)]


def test_undo_and_leaving_out_are_deeds_too() -> None:
    undone = acting.undo(live(P, Did.UNDONE))(ran(minute=NOW))
    assert deeds(undone) == [(P, Did.UNDONE)]
    left = acting.left_out("skip:declined")(live(P, Did.SKIPPED))(ran(minute=NOW))
    assert (left.run.deeds[0].did, left.run.deeds[0].reason) == (Did.SKIPPED, "declined")


def test_a_typed_time_is_taken() -> None:
    edit = acting.Timed(live(P, Did.FINISHED), "10:01")
    sheet = edit(ran(minute=NOW))
    assert edit.fault is None
    assert sheet.run.deeds[0].at == at(61).at


def test_a_time_that_cannot_be_is_refused_and_nothing_is_done() -> None:
    edit = acting.Timed(live(P, Did.FINISHED), "08:59")
    sheet = ran(minute=NOW)
    assert edit(sheet) == sheet
    assert edit.fault is not None
    assert edit.fault.hint == "before-start"


def test_a_step_that_takes_no_time_and_a_text_without_one_do_nothing() -> None:
    sheet = ran(minute=NOW)
    for edit in (acting.Timed(live(P), "10:01"), acting.Timed(live(P, Did.FINISHED), " ")):
        assert edit(sheet) == sheet
        assert edit.fault is None
