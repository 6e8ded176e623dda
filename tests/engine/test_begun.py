from pocketref.engine.begun import dose_begun, dose_planned
from pocketref.engine.board import Board, board
from pocketref.engine.tracing import Trace
from pocketref.model.noun import but
from pocketref.model.running import Deed, Did
from tests.chairs import OBSERVE_P, P, T, a_day, a_run, at, did
from tests.making import q


def _of(step: str, *deeds: Deed) -> tuple[Trace, Board]:
    spread = board(a_day(held=("docetaxel",)), a_run(*deeds), at(30))
    return next(trace for trace in spread.traces if trace.step.id == step), spread


def _started(dose: str, minute: float = 2) -> Deed:
    return did(P, Did.STARTED, minute, dose=dose)


def test_an_infusion_was_started_with_the_dose_that_stood_then() -> None:
    assert dose_begun(*_of(P, _started("420 mg"))) == q("420 mg")
    assert dose_begun(*_of(T, _started("420 mg"))) is None
    assert dose_begun(*_of(P)) is None


def test_the_last_start_that_holds_counts() -> None:
    deeds = (_started("420 mg"), did(P, Did.UNDONE, 3), _started("840 mg", 4))
    assert dose_begun(*_of(P, *deeds)) == q("840 mg")


def test_the_plan_gives_a_dose_to_infusions_alone() -> None:
    assert dose_planned(*_of(P)) == q("840 mg")
    assert dose_planned(*_of(OBSERVE_P)) is None


def test_a_plan_that_hides_its_doses_gives_none() -> None:
    trace, spread = _of(P)
    hidden = but(spread, plan=but(spread.plan, lines=()))
    assert dose_planned(trace, hidden) is None
