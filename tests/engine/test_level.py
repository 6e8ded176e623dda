import pytest

from pocketref.engine.level import level
from pocketref.model.noun import but
from pocketref.model.protocol import Protocol
from tests.making import (
    a_protocol,
    an_occasion,
    maybe,
    pertuzumab,
    trastuzumab,
    with_vinorelbine,
    with_weekly_paclitaxel,
)


@pytest.mark.parametrize(
    ("chosen", "today"), [(None, "75 mg/m2"), ("100 mg/m2", "100 mg/m2"), ("60 mg/m2", "60 mg/m2")]
)
def test_the_chosen_level_counts_else_the_rule_s_own(chosen: str | None, today: str) -> None:
    assert level(a_protocol(), an_occasion(level=chosen)) == maybe(today)


@pytest.mark.parametrize("chosen", [None, "100 mg/m2"])
def test_drugs_without_a_level_have_none(chosen: str | None) -> None:
    antibodies = but(a_protocol(), drugs=(pertuzumab(), trastuzumab()))
    assert level(antibodies, an_occasion(level=chosen)) is None


@pytest.mark.parametrize(
    ("protocol", "cycle", "day", "today"),
    [
        (with_vinorelbine(), 1, 1, None),  # the rule of the first cycle lets none be chosen
        (with_vinorelbine(), 2, 1, "30 mg/m2"),
        (with_vinorelbine(), 2, 8, "30 mg/m2"),
        (with_vinorelbine(), 2, 9, None),  # vinorelbine is not due
        (with_weekly_paclitaxel(), 1, 15, "80 mg/m2"),
        (a_protocol(), 2, 8, None),
    ],
)
def test_the_level_is_that_of_the_drug_of_the_day(
    protocol: Protocol, cycle: int, day: int, today: str | None
) -> None:
    assert level(protocol, an_occasion(cycle, day=day)) == maybe(today)
