from pocketref.pack.library import Library
from pocketref.pages.doses.late import since_fields
from pocketref.pages.doses.view import LateField
from pocketref.worksheet.counting import since
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import REGIMEN, occasion, worksheet


def after(library: Library, text: str) -> tuple[Worksheet, LateField]:
    bounds = library.protocol(REGIMEN).bounds
    sheet = since("trastuzumab", text, bounds)(worksheet(occasion(3)))
    (field,) = since_fields(sheet, (library.drug("trastuzumab"),))
    return sheet, field


def test_the_days_that_stand_are_shown(library: Library) -> None:
    _sheet, field = after(library, "29")
    assert (field.days, field.fault, field.asks) == ("29", "", False)
    assert after(library, "")[1].days == ""


def test_days_that_cannot_be_stay_in_sight_with_their_fault(library: Library) -> None:
    sheet, field = after(library, "0")
    assert field.days == "0"
    assert field.fault
    assert not field.asks
    assert sheet.occasion.cycle is None


def test_unusual_days_are_asked_about(library: Library) -> None:
    _sheet, field = after(library, "400")
    assert field.days == "400"
    assert field.asks
    assert "Press Enter again" in field.fault
