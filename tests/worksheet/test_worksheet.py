from dataclasses import fields
from datetime import date

import pytest

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.model.patient import Given, Interval, LastDose, Occasion, Patient
from pocketref.worksheet.fields import field
from pocketref.worksheet.worksheet import PAIR, OwnCounts, Pending, Worksheet
from tests.stating import q

ON = date(2026, 3, 9)
MEASURED = Patient(weight=q("42 kg"), height=q("182 cm"), lvef=q("62 %"))
SHEET = Worksheet(measured=MEASURED, asked=Occasion(on=ON, cycle=2))
FAULT = Fault(code=FaultCode.OUT_OF_RANGE, field="weight", hint="pair")


def _waiting(name: str) -> Worksheet:
    return but(SHEET, pending=(Pending(field=name, text="x", fault=FAULT),))


def test_an_untroubled_worksheet_is_what_was_entered() -> None:
    assert (SHEET.patient, SHEET.occasion, SHEET.faults) == (MEASURED, SHEET.asked, ())


def test_an_unusual_pair_sets_both_measures_aside_and_nothing_else() -> None:
    assert _waiting(PAIR).patient == but(MEASURED, weight=None, height=None)
    assert _waiting(PAIR).occasion == SHEET.asked


def test_a_waiting_text_of_the_treatment_leaves_no_cycle() -> None:
    assert _waiting("taxane-level").occasion == but(SHEET.asked, cycle=None)
    assert _waiting("start").occasion == SHEET.asked
    assert _waiting("vial").occasion == SHEET.asked
    assert _waiting("anc").occasion == SHEET.asked


def test_a_contradiction_leaves_no_cycle() -> None:
    asked = Occasion(on=ON, cycle=1, last=(LastDose(drug="pertuzumab", on=date(2026, 2, 16)),))
    sheet = but(SHEET, asked=asked)
    assert sheet.occasion == but(asked, cycle=None)
    assert [fault.hint for fault in sheet.faults] == ["first-cycle"]


def test_a_text_waits_under_its_field() -> None:
    assert _waiting("weight").waiting("weight") is not None
    assert _waiting("weight").waiting("height") is None
    assert _waiting("weight").waiting("weight", "docetaxel") is None


def test_only_what_asks_can_be_confirmed() -> None:
    asks = Pending(field="weight", text="35", fault=FAULT)
    assert asks.asks
    assert not but(asks, fault=but(FAULT, hint="")).asks


def test_there_is_no_field_for_who_the_patient_is() -> None:
    names = {field.name for kind in (Worksheet, Patient, Occasion) for field in fields(kind)}
    assert names.isdisjoint({"name", "number", "born", "note", "text", "hospital"})


def test_faults_stand_apart_or_between_values_and_all_are_faults() -> None:
    alone, pair = _waiting("anc"), _waiting(PAIR)
    assert (alone.apart, alone.between) == (alone.faults, ())
    assert (pair.apart, pair.between) == ((), pair.faults)
    first = but(SHEET.asked, cycle=1, last=(LastDose(drug="pertuzumab", on=date(2026, 2, 9)),))
    assert but(SHEET, asked=first).between == but(SHEET, asked=first).contradictions


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("weight", q("42 kg")),
        ("cycle", 2),
        ("months", None),
        ("last-dose", ON),
        ("hr", "positive"),
        ("menopause", None),
        ("cohort", 40),
        ("chair", "4"),
    ],
)
def test_what_stands_in_a_field_is_had_by_the_field(name: str, value: object) -> None:
    sheet = but(
        SHEET,
        interval=Interval(last=ON),
        answers=(Given(ask="hr", choice="positive"),),
        counts=OwnCounts(cohort=40),
        chair="4",
    )
    assert sheet.held(field(name)) == value


def test_an_interval_that_cannot_be_is_not_counted_with_and_no_dose_waits_for_it() -> None:
    wrong = but(SHEET, interval=Interval(last=ON, recurred=date(2026, 3, 8)))
    assert [fault.field for fault in wrong.misdated] == ["recurrence"]
    assert (wrong.timing, wrong.occasion) == (Interval(), SHEET.asked)
    assert wrong.apart == wrong.faults == wrong.misdated
    right = but(SHEET, interval=Interval(last=ON, recurred=ON))
    assert (right.timing, right.misdated) == (right.interval, ())


def test_the_treatment_waits_for_a_text_of_its_own() -> None:
    assert _waiting("anc").binding is None
    waits = _waiting("date").binding
    assert waits is not None
    assert waits.field == "date"
