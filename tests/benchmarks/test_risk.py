"""How long a risk takes through both engines, from counts to every interval.

Limits are in milliseconds of the machine they were written on; see `measuring.unit`.
"""

import pytest

from pocketref.agreement.risk import weigh_agreed
from pocketref.model.risk import Counts, Risk
from tests.benchmarks.measuring import tell, units
from tests.weighing import counts

MOST = 1
CASES = {
    "a trial and a cohort of 100": ("56/407", "30/397", 100),
    "an empty cell": ("5/56", "0/29", None),
    "two empty cells": ("5/5", "0/7", 10),
    "a million people": ("500000/1000000", "499999/1000000", 100),
}


def _weigh(exposed: Counts, control: Counts, cohort: int | None) -> None:
    assert isinstance(weigh_agreed(exposed, control, cohort), Risk)


@pytest.mark.parametrize("name", CASES)
def test_a_risk_is_there_within_a_millisecond(name: str) -> None:
    exposed, control, cohort = CASES[name]
    both = counts(exposed), counts(control)
    took, in_units = units(lambda: _weigh(*both, cohort), times=100)
    tell(f"risk of {name}: {took:.3f} ms, {in_units:.2f} of {MOST} units")
    assert in_units <= MOST
