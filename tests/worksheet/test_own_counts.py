"""Own counts are two groups once all four are there and go together."""

import pytest

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.worksheet.own_counts import groups, miscounted
from pocketref.worksheet.worksheet import OwnCounts, Pending, Worksheet
from tests.sessions import a_session
from tests.stating import TODAY
from tests.weighing import counts

FULL = OwnCounts(with_events=56, with_people=407, without_events=30, without_people=397)


def sheet(own: OwnCounts) -> Worksheet:
    return but(a_session(TODAY).current, counts=own)


def test_four_counts_are_two_groups() -> None:
    assert groups(sheet(FULL)) == (counts("56/407"), counts("30/397"))


@pytest.mark.parametrize(
    "field", ["with_events", "with_people", "without_events", "without_people"]
)
def test_without_one_of_them_there_are_none(field: str) -> None:
    assert groups(sheet(but(FULL, **{field: None}))) is None


@pytest.mark.parametrize("group", ["with", "without"])
def test_more_affected_than_people_are_no_groups_and_say_so(group: str) -> None:
    own = but(FULL, **{f"{group}_events": 5, f"{group}_people": 3})
    (fault,) = miscounted(own)
    assert (fault.field, fault.code, fault.given, fault.hint, fault.allowed) == (
        f"{group}-events",
        FaultCode.OUT_OF_RANGE,
        "5",
        "more-than-all",
        ("0 to 3",),
    )
    assert groups(sheet(own)) is None
    assert miscounted(FULL) == ()


def test_a_text_that_waits_leaves_no_groups() -> None:
    fault = Fault(code=FaultCode.NOT_A_NUMBER, field="with-events", given="a")
    waits = Pending(field="with-events", text="a", fault=fault)
    assert groups(but(sheet(FULL), pending=(waits,))) is None
    other = but(waits, field="weight")
    assert groups(but(sheet(FULL), pending=(other,))) is not None
