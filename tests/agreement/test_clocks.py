from datetime import timedelta

import pytest

from pocketref.agreement.clocks import Counted, Due, agreed, agreed_clock
from pocketref.model.drug import Phase
from pocketref.model.noun import but
from pocketref.model.patient import LastDose
from tests.making import TODAY, a_protocol, an_occasion


def _due(drug: str, since: int) -> Due:
    protocol, last = a_protocol(), TODAY - timedelta(days=since)
    occasion = but(an_occasion(2), last=(LastDose(drug=drug, on=last),))
    return agreed_clock(protocol.regimen, protocol.drug(drug), occasion)


@pytest.mark.parametrize(
    ("drug", "since", "phase"),
    [
        ("pertuzumab", 20, "maintenance"),
        ("pertuzumab", 21, "maintenance"),
        ("pertuzumab", 41, "maintenance"),
        ("pertuzumab", 42, "reload"),
        ("trastuzumab", 28, "maintenance"),
        ("trastuzumab", 29, "reload"),
        ("docetaxel", 60, "single"),
    ],
)
def test_each_drug_is_due_by_its_own_clock(drug: str, since: int, phase: str) -> None:
    due = _due(drug, since)
    assert (due.course.phase, due.course.since) == (phase, since)
    assert due.reload_day == {"pertuzumab": 42, "trastuzumab": 29, "docetaxel": None}[drug]


@pytest.mark.parametrize(
    ("field", "value", "number"),
    [
        ("phase", Phase.MAINTENANCE, "phase"),
        ("since", 44, "days since the last dose"),
        ("reload_day", 43, "day to load again"),
    ],
)
def test_a_clock_the_engines_differ_on_says_nothing(field: str, value: object, number: str) -> None:
    second = Counted(phase=Phase.RELOAD, since=45, reload_day=42)
    first = _due("pertuzumab", 45)
    assert agreed("pertuzumab", first, second) == first
    differing = agreed("pertuzumab", first, but(second, **{field: value}))
    assert (differing.course.phase, differing.reload_day) == (None, None)
    assert differing.course.why is not None
    assert differing.course.why.words == (f"pertuzumab {number}",)
