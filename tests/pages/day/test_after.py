from datetime import date

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.day.after import after
from pocketref.pages.plans import plan_of
from tests.pages.wards import WEEKLY, occasion, on, patient, worksheet

NBSP = "\u00a0"


def said(library: Library, **changes: object) -> str:
    return " ".join(after(library, plan_of(worksheet(**changes), library)))  # type: ignore[arg-type]


def test_the_next_cycle_and_both_last_days_are_said(library: Library) -> None:
    text = said(library).replace(NBSP, " ")
    assert "Cycle 2 is due Mon 30 Mar 2026." in text
    assert "trastuzumab from 7 Apr 2026" in text
    assert "pertuzumab from 20 Apr 2026" in text
    assert "last days before: 6 Apr 2026 and 19 Apr 2026" in text


def test_the_echo_counts_from_the_last_one(library: Library) -> None:
    assert "date of the last echo is not entered" in said(library)
    seen = but(patient(), lvef_on=date(2026, 2, 1))
    assert "LVEF is due Sun 26 Apr 2026" in said(library, measured=seen).replace(NBSP, " ")


def test_a_held_drug_without_a_last_date_gives_no_date(library: Library) -> None:
    text = said(library, asked=occasion(1, held=("trastuzumab",)))
    assert "Loads again" not in text


def test_without_a_cycle_the_next_one_has_no_number(library: Library) -> None:
    assert "Cycle" not in said(library, asked=occasion(None)).split(".")[0]


def test_the_next_day_of_the_cycle_stands_before_the_next_cycle(library: Library) -> None:
    text = " ".join(after(library, plan_of(on(WEEKLY), library))).replace(NBSP, " ")
    assert text.startswith("Day 8 of this cycle is due Mon 16 Mar 2026. Cycle 2 is due")
    last = " ".join(after(library, plan_of(on(WEEKLY, day=15), library))).replace(NBSP, " ")
    assert last.startswith("Cycle 2 is due Mon 16 Mar 2026.")
    assert "Loads again" not in last
