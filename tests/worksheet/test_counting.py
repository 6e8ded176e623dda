from datetime import date

import pytest

from pocketref.model.fault import FaultCode
from pocketref.model.patient import LastDose, Occasion
from pocketref.worksheet.counting import since
from pocketref.worksheet.worksheet import Worksheet
from tests.worksheet.limits import LIMITS

SHEET = Worksheet(asked=Occasion(on=date(2026, 3, 9), cycle=3))


def test_days_become_the_date_they_count_from() -> None:
    sheet = since("pertuzumab", "29", LIMITS)(SHEET)
    assert sheet.occasion.last == (LastDose(drug="pertuzumab", on=date(2026, 2, 8)),)
    assert sheet.faults == ()


def test_each_drug_has_its_own_days_and_an_emptied_field_forgets_them() -> None:
    sheet = since("trastuzumab", "21", LIMITS)(since("pertuzumab", "63", LIMITS)(SHEET))
    assert [last.drug for last in sheet.occasion.last] == ["pertuzumab", "trastuzumab"]
    emptied = since("pertuzumab", "", LIMITS)(sheet)
    assert [last.drug for last in emptied.occasion.last] == ["trastuzumab"]


@pytest.mark.parametrize("text", ["-3", "2.5", "a week", "1,234", "4000"])
def test_what_is_not_a_number_of_days_waits_and_no_dose_stands(text: str) -> None:
    before = since("pertuzumab", "21", LIMITS)(SHEET)
    sheet = since("pertuzumab", text, LIMITS)(before)
    assert sheet.asked.last == ()
    assert sheet.faults
    assert sheet.occasion.cycle is None


def test_an_unusual_gap_is_asked_about() -> None:
    sheet = since("pertuzumab", "400", LIMITS)(SHEET)
    assert [fault.code for fault in sheet.faults] == [FaultCode.OUT_OF_RANGE]
    assert sheet.occasion.cycle is None
