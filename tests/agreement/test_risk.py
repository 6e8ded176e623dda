"""A risk by both engines: where they differ no figure stands."""

from decimal import Decimal
from typing import Any

import pytest

from pocketref.agreement.risk import agreed, weigh_agreed
from pocketref.engine.risk import risk
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.risk import Limits, Risk
from pocketref.recheck.risk import weigh
from tests.weighing import counts

EXPOSED, CONTROL = counts("56/407"), counts("30/397")
FOUND, OPINION = risk(EXPOSED, CONTROL, 30), weigh(EXPOSED, CONTROL, 30)
OFF = Decimal("1.0000000001")


def _off(limits: Limits) -> Limits:
    return but(limits, high=limits.high * OFF)


def test_where_both_say_the_same_the_risk_stands() -> None:
    assert weigh_agreed(EXPOSED, CONTROL, 30) == FOUND


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"exposed": but(FOUND.exposed, value=FOUND.exposed.value * OFF)}, "share with"),
        ({"exposed": but(FOUND.exposed, limits=_off(FOUND.exposed.limits))}, "share with"),
        ({"control": but(FOUND.control, limits=_off(FOUND.control.limits))}, "share without"),
        ({"difference": FOUND.difference * OFF}, "difference"),
        ({"difference": -FOUND.difference}, "difference"),
        ({"difference_limits": _off(FOUND.difference_limits)}, "difference"),
        ({"needed": but(FOUND.needed, value=None)}, "number needed"),
        ({"needed": but(FOUND.needed, pieces=(_off(FOUND.needed.pieces[0]),))}, "number needed"),
        ({"ratio": but(FOUND.ratio, value=None)}, "relative risk"),
        ({"ratio": but(FOUND.ratio, value=Decimal("Infinity"))}, "relative risk"),
        ({"ratio": but(FOUND.ratio, limits=_off(FOUND.ratio.limits))}, "relative risk"),
        ({"cohort": None}, "cohort"),
    ],
)
def test_where_they_differ_a_stop_stands_alone_and_names_what(
    changes: dict[str, Any], named: str
) -> None:
    found = agreed(but(FOUND, **changes), OPINION)
    assert isinstance(found, Finding)
    assert (found.severity, found.code, found.words) == (
        Severity.STOP,
        "risks-disagree",
        (named,),
    )


@pytest.mark.parametrize(("field", "value"), [("expected", 4), ("low", 2), ("high", 9)])
def test_no_part_of_a_cohort_stands_alone(field: str, value: int) -> None:
    assert FOUND.cohort is not None
    changed = but(FOUND, cohort=but(FOUND.cohort, **{field: Decimal(value)}))
    found = agreed(changed, OPINION)
    assert isinstance(found, Finding)
    assert found.words == ("cohort",)


def test_an_end_that_is_not_there_is_no_finite_end() -> None:
    unclear = risk(counts("5/56"), counts("0/29"))
    opinion = weigh(counts("5/56"), counts("0/29"))
    assert agreed(unclear, opinion) is unclear
    finite = but(unclear.ratio, limits=but(unclear.ratio.limits, high=Decimal(10**9)))
    assert isinstance(agreed(but(unclear, ratio=finite), opinion), Finding)


def test_nothing_in_both_groups_is_agreed_on() -> None:
    assert isinstance(weigh_agreed(counts("0/5"), counts("0/7"), 12), Risk)
