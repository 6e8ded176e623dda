from datetime import date

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.model.patient import Interval, LastDose, Occasion
from pocketref.worksheet.fields import field
from pocketref.worksheet.standing import agree, cleared, confirmed, left_out, pend, put, rechecked
from pocketref.worksheet.worksheet import PAIR, Pending, Worksheet
from tests.stating import q
from tests.worksheet.limits import limit

ON = date(2026, 3, 9)
SHEET = Worksheet(asked=Occasion(on=ON))
FAULT = Fault(code=FaultCode.NOT_A_NUMBER, field="weight", given="x")


def test_a_value_stands_in_place_of_the_one_before() -> None:
    once = put(SHEET, field("weight"), q("68 kg"))
    assert put(once, field("weight"), q("69 kg")).measured.weight == q("69 kg")
    assert put(SHEET, field("chair"), "4").chair == "4"
    assert put(SHEET, field("hold"), "docetaxel").asked.held == ("docetaxel",)


def test_months_and_dates_take_the_place_of_each_other() -> None:
    typed = put(SHEET, field("months"), q("8 month"))
    dated = put(put(typed, field("last-dose"), ON), field("recurrence"), ON)
    assert dated.interval == Interval(last=ON, recurred=ON)
    assert put(dated, field("months"), q("8 month")) == typed


def test_months_or_dates_that_are_taken_leave_nothing_of_the_other_waiting() -> None:
    months, last = (
        but(SHEET, pending=(Pending(field=name, text="x", fault=but(FAULT, field=name)),))
        for name in ("months", "last-dose")
    )
    assert put(months, field("recurrence"), ON).pending == ()
    assert put(last, field("months"), q("8 month")).pending == ()
    assert left_out(months, field("recurrence")) == months


def test_an_answer_takes_the_place_of_a_text_that_waits() -> None:
    waits = Pending(field="prior", text="x", fault=but(FAULT, field="prior"))
    assert put(pend(SHEET, waits), field("prior"), "none").pending == ()


def test_an_end_that_is_left_out_leaves_the_rest() -> None:
    dated = put(put(SHEET, field("last-dose"), ON), field("recurrence"), ON)
    assert left_out(dated, field("months")) == dated
    assert left_out(dated, field("recurrence")).interval == Interval(last=ON)


def test_an_answer_and_a_count_stand_in_their_own_places() -> None:
    assert put(SHEET, field("prior"), "none").answer("prior") == "none"
    assert left_out(put(SHEET, field("prior"), "none"), field("prior")) == SHEET
    assert put(SHEET, field("cohort"), 40).counts.cohort == 40


def test_a_field_left_out_is_empty() -> None:
    once = put(SHEET, field("weight"), q("68 kg"))
    assert left_out(once, field("weight")) == SHEET


def test_only_the_last_text_of_a_field_waits() -> None:
    twice = pend(
        pend(SHEET, Pending(field="weight", text="x", fault=FAULT)),
        Pending(field="weight", text="y", fault=FAULT),
    )
    assert [waits.text for waits in twice.pending] == ["y"]
    assert cleared(twice, "weight") == SHEET


def test_each_drug_waits_by_itself() -> None:
    both = pend(
        pend(SHEET, Pending(field="last", text="x", fault=FAULT, drug="pertuzumab")),
        Pending(field="last", text="y", fault=FAULT, drug="trastuzumab"),
    )
    assert cleared(both, "last", "pertuzumab").waiting("last", "trastuzumab") is not None
    assert len(both.pending) == 2


def test_what_was_confirmed_is_remembered_for_that_very_value() -> None:
    sheet = agree(SHEET, "weight", q("35 kg"))
    assert confirmed(sheet, "weight", q("35 kg"))
    assert not confirmed(sheet, "weight", q("36 kg"))
    assert not confirmed(agree(sheet, "weight", q("36 kg")), "weight", q("35 kg"))


def test_last_doses_are_confirmed_for_their_day_of_treatment() -> None:
    last = LastDose(drug="pertuzumab", on=date(2026, 3, 6))
    sheet = agree(agree(SHEET, "last", last), "last", LastDose(drug="trastuzumab", on=last.on))
    assert confirmed(sheet, "last", last)
    moved = put(sheet, field("date"), date(2026, 3, 10))
    assert not confirmed(moved, "last", last)


def test_without_limits_for_a_pair_or_a_gap_nothing_is_rechecked() -> None:
    thin = put(put(SHEET, field("weight"), q("42 kg")), field("height"), q("182 cm"))
    assert rechecked(thin, "weight", ()) == thin
    assert rechecked(thin, "last", ()) == thin
    assert rechecked(thin, "weight", (limit("body-mass-index"),)).waiting(PAIR) is not None
    assert rechecked(thin, "lvef", (limit("body-mass-index"),)) == thin
