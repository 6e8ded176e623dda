from pocketref.model.fault import FaultCode
from pocketref.worksheet.entry import Blank, Entered, Refused, refused


def test_entries_are_told_apart_by_what_they_hold() -> None:
    assert Blank() == Blank()
    assert Entered(value=1) != Entered(value=2)


def test_a_refusal_carries_its_fault() -> None:
    entry = refused(FaultCode.IMPOSSIBLE_DATE, "start", "25:00", hint="time", other="x")
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.field) == (FaultCode.IMPOSSIBLE_DATE, "start")
    assert (entry.fault.given, entry.fault.hint, entry.fault.other) == ("25:00", "time", "x")
