from datetime import date, timedelta

import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.patient import LastDose
from pocketref.worksheet.gaps import gap_fault
from tests.worksheet.limits import limit

ON = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("days", "hint"),
    [
        (7, None),
        (21, None),
        (365, None),
        (6, "unusual-gap"),
        (366, "unusual-gap"),
        (3650, "unusual-gap"),
        (3651, "gap"),
        (0, None),  # a contradiction of dates, not of limits
        (-1, None),
    ],
)
def test_days_since_a_last_dose_have_limits(days: int, hint: str | None) -> None:
    last = LastDose(drug="pertuzumab", on=ON - timedelta(days=days))
    fault = gap_fault(last, ON, limit("days-since-last"))
    assert (fault.hint if fault else None) == hint
    if fault is not None:
        assert (fault.code, fault.field) == (FaultCode.OUT_OF_RANGE, "last")
        assert str(fault.amounts[0]) == f"{days} d"
