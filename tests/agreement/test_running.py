from datetime import timedelta
from typing import Any

import pytest

from pocketref.agreement.running import agreed, run_agreed
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.running import Did, Running, State, StepRun
from tests.chairs import NINE, OBSERVE_P, P, a_day, a_run, at, did, given, runs
from tests.making import q

PLANTED: dict[str, Any] = {
    "id": "infuse-trastuzumab",
    "state": State.SKIPPED,
    "began": NINE,
    "ended": NINE,
    "undone": NINE,
    "starts": NINE,
    "finishes": NINE,
    "minimum_at": NINE,
    "opens_at": NINE,
    "after": (P,),
    "elapsed": 1,
    "left": 1,
    "over": 1,
    "to_minimum": 1,
    "early": 1,
    "reason": "reaction",
    "planned": 1,
    "may": (Did.STARTED,),
    "not_before": NINE,
    "dose": q("420 mg"),
}
DAY = runs(a_run(*given(P, 2, 62)), 84)


def _named(first: Running, second: Running) -> tuple[str, ...]:
    (finding,) = agreed(first, second).findings
    assert finding.severity is Severity.STOP
    return finding.words


def test_a_day_on_which_both_agree_stands() -> None:
    assert agreed(DAY, DAY) is DAY
    assert run_agreed(a_day(), a_run(did(P, Did.STARTED, 2)), at(20)).current == P


def test_every_field_of_a_step_can_be_planted() -> None:
    assert set(PLANTED) == set(StepRun.__dataclass_fields__)


@pytest.mark.parametrize("name", sorted(set(PLANTED) - {"id"}))
def test_a_step_that_is_wrong_anywhere_leaves_nothing_but_a_stop(name: str) -> None:
    first, watched, *rest = DAY.steps
    planted = but(watched, **{name: PLANTED[name]})
    other = but(DAY, steps=(first, planted, *rest))
    assert _named(DAY, other) == (f"{OBSERVE_P} {name.replace('_', ' ')}",)
    assert agreed(DAY, other).steps == ()


def test_what_may_be_done_has_no_order() -> None:
    first, *rest = DAY.steps
    turned = but(DAY, steps=(but(first, may=tuple(reversed(first.may))), *rest))
    assert agreed(DAY, turned) is DAY


def test_a_missing_step_leaves_nothing_but_a_stop() -> None:
    assert _named(DAY, but(DAY, steps=DAY.steps[1:])) == ("the day steps",)


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        ({"current": P}, "the day running step"),
        ({"finish": NINE + timedelta(hours=9)}, "the day end"),
        ({"ended": NINE}, "the day last step"),
    ],
)
def test_a_day_that_is_wrong_as_a_whole_leaves_nothing_but_a_stop(
    changes: dict[str, Any], number: str
) -> None:
    assert _named(DAY, but(DAY, **changes)) == (number,)
