from datetime import date

import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.in_place import in_place, undated
from pocketref.worksheet.entering import edit
from tests.pages.wards import patient, worksheet


def typed(library: Library, name: str, text: str) -> tuple[str, str, bool]:
    found = in_place(edit(name, text, library.limits())(worksheet()), name)
    return found.text, found.fault, found.asks


def test_an_empty_field_says_what_it_is_called_and_its_unit(library: Library) -> None:
    found = in_place(worksheet(), "lvef-normal")
    assert (found.label, found.full) == ("Local lower limit", "Local lower limit of LVEF")
    assert (found.unit, found.text, found.fault) == ("%", "", "")
    assert in_place(worksheet(), "lvef-on").unit == ""
    assert typed(library, "lvef-normal", "50") == ("50", "", False)


def test_a_date_stands_as_it_can_be_typed(library: Library) -> None:
    assert typed(library, "lvef-on", "2026-02-02") == ("2 Feb 2026", "", False)


@pytest.mark.parametrize("text", ["6.2", "fifty", "5"])
def test_a_refused_text_stays_with_its_sentence(library: Library, text: str) -> None:
    stands, fault, asks = typed(library, "lvef-baseline", text)
    assert stands == text
    assert fault.startswith("LVEF baseline")
    assert not asks


def test_an_unusual_value_is_asked_about(library: Library) -> None:
    stands, fault, asks = typed(library, "lvef", "18")
    assert (stands, asks) == ("18", True)
    assert "18%" in fault


def test_a_value_that_cannot_stand_beside_another_says_so() -> None:
    sheet = worksheet(measured=but(patient(), lvef_on=date(2026, 3, 10)))
    found = in_place(sheet, "lvef-on")
    assert found.text == "10 Mar 2026"
    assert "9\u00a0Mar\u00a02026" in found.fault


def test_a_date_of_treatment_that_waits_is_no_date_of_a_sheet(library: Library) -> None:
    assert undated(worksheet()) is None
    waits = undated(edit("date", "x", library.limits())(worksheet()))
    assert waits is not None
    assert waits.field == "date"
