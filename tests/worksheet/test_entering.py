from datetime import date, time

import pytest

from pocketref.model.fact import Region
from pocketref.model.fault import FaultCode
from pocketref.model.noun import but
from pocketref.model.patient import Formula, LastDose, Occasion, Setting, Vial
from pocketref.worksheet.entering import confirm, edit, limits, read
from pocketref.worksheet.entry import Blank, Entered, Refused, Unusual
from pocketref.worksheet.fields import FIELDS, Field, field
from pocketref.worksheet.worksheet import Worksheet
from tests.stating import q
from tests.worksheet.limits import LIMITS

EMPTY = Worksheet(asked=Occasion(on=date(2026, 3, 9), cycle=2))


def _typed(*entries: tuple[str, str], sheet: Worksheet = EMPTY) -> Worksheet:
    for name, text in entries:
        sheet = edit(name, text, LIMITS)(sheet)
    return sheet


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("weight", "68", q("68 kg")),
        ("neuropathy", "2", q("2 grade")),
        ("cycle", "3", 3),
        ("day", "1", 1),
        ("date", "2026-03-10", date(2026, 3, 10)),
        ("start", "09:00", time(9)),
        ("symptoms", "yes", True),
        ("chair", "4", "4"),
        ("bsa", "boyd", Formula.BOYD),
        ("region", "eu", Region.EU),
        ("setting", "early", Setting.EARLY),
        ("first", "trastuzumab", "trastuzumab"),
        ("last", "pertuzumab=2026-02-16", LastDose(drug="pertuzumab", on=date(2026, 2, 16))),
        ("vial", "docetaxel=20mg/mL", Vial(drug="docetaxel", strength=q("20 mg/mL"))),
    ],
)
def test_each_field_reads_its_own_kind_of_value(name: str, text: str, value: object) -> None:
    assert read(field(name), text, LIMITS) == Entered(value=value)


def test_a_level_waits_for_a_regimen_that_lets_one_be_chosen() -> None:
    without = tuple(each for each in LIMITS if each.id != "taxane-level")
    entry = read(field("taxane-level"), "80", without)
    assert isinstance(entry, Refused)
    assert (entry.fault.code, entry.fault.hint) == (FaultCode.CONFLICT, "no-level")
    assert isinstance(read(field("taxane-level"), " ", without), Blank)


def test_an_emptied_choice_of_regimen_leaves_none() -> None:
    assert _typed(("regimen", "a-regimen"), ("regimen", "")).regimen is None


def test_an_unusual_cycle_is_still_a_count() -> None:
    entry = read(field("cycle"), "61", LIMITS)
    assert isinstance(entry, Unusual)
    assert entry.value == 61


@pytest.mark.parametrize("name", ["bsa", "region", "setting", "symptoms", "cycle"])
def test_a_word_that_is_none_of_the_choices_is_refused(name: str) -> None:
    assert isinstance(read(field(name), "nonsense", LIMITS), Refused)


def test_limits_that_are_missing_are_a_fault_of_the_content() -> None:
    with pytest.raises(KeyError):
        limits("weight", ())


def test_a_value_stands_on_the_worksheet() -> None:
    sheet = _typed(("weight", "68"), ("height", "165"), ("start", "09:00"), ("chair", "4"))
    assert (sheet.patient.weight, sheet.patient.height) == (q("68 kg"), q("165 cm"))
    assert (sheet.occasion.start, sheet.chair, sheet.faults) == (time(9), "4", ())


@pytest.mark.parametrize("each", FIELDS, ids=lambda each: each.id)
def test_a_refused_text_takes_the_value_before_away(each: Field) -> None:
    sheet = edit(each.id, "pertuzumab=?!", LIMITS)(_typed(("weight", "68"), ("start", "09:00")))
    if each.id in {"first", "hold", "regimen"}:
        return  # any word is taken here; regimen or pack decides
    assert len(sheet.pending) == 1
    assert sheet.faults == (sheet.pending[0].fault,)
    assert sheet.patient.weight == (None if each.id == "weight" else q("68 kg"))
    assert sheet.occasion.start == (None if each.id == "start" else time(9))


@pytest.mark.parametrize(
    "name", ["date", "day", "cycle", "last", "taxane-level", "bsa", "region", "setting"]
)
def test_while_a_text_of_the_treatment_waits_no_cycle_is_chosen(name: str) -> None:
    assert _typed((name, "pertuzumab=?!")).occasion.cycle is None


def test_a_refused_level_never_becomes_the_usual_one() -> None:
    sheet = _typed(("taxane-level", "1000"))
    assert sheet.asked.level is None
    assert sheet.occasion.cycle is None


def test_a_corrected_text_waits_no_longer() -> None:
    sheet = _typed(("weight", "680"), ("weight", "68"))
    assert (sheet.patient.weight, sheet.pending) == (q("68 kg"), ())


def test_an_emptied_field_is_empty_again() -> None:
    full = _typed(
        ("weight", "68"),
        ("cycle", "3"),
        ("day", "2"),
        ("chair", "4"),
        ("bsa", "boyd"),
        ("first", "trastuzumab"),
        ("hold", "docetaxel"),
        ("split-loading", "yes"),
        ("last", "pertuzumab=2026-02-16"),
        ("vial", "docetaxel=20mg/mL"),
    )
    emptied = _typed(
        ("weight", ""),
        ("cycle", ""),
        ("day", ""),
        ("chair", ""),
        ("bsa", ""),
        ("first", ""),
        ("hold", ""),
        ("split-loading", ""),
        ("last", "pertuzumab="),
        ("vial", "docetaxel="),
        sheet=full,
    )
    assert emptied == but(EMPTY, asked=but(EMPTY.asked, cycle=None))


@pytest.mark.parametrize("name", ["region", "setting"])
def test_an_emptied_choice_stays_as_it_was(name: str) -> None:
    assert _typed((name, "")).asked == EMPTY.asked


def test_a_treatment_has_a_date() -> None:
    sheet = _typed(("date", ""))
    assert sheet.faults[0].code is FaultCode.MISSING
    assert sheet.occasion.cycle is None


def test_an_unusual_value_waits_and_is_taken_when_confirmed() -> None:
    asked = _typed(("weight", "35"))
    assert (asked.patient.weight, asked.faults[0].hint) == (None, "unconfirmed")
    confirmed = confirm("weight", LIMITS)(asked)
    assert (confirmed.patient.weight, confirmed.faults) == (q("35 kg"), ())


def test_the_same_unusual_value_is_asked_about_once() -> None:
    confirmed = confirm("weight", LIMITS)(_typed(("weight", "35")))
    again = _typed(("weight", "35"), sheet=confirmed)
    assert again.patient.weight == q("35 kg")
    another = _typed(("weight", "36"), sheet=confirmed)
    assert another.patient.weight is None


def test_a_refused_value_cannot_be_confirmed() -> None:
    refused = _typed(("weight", "680"))
    assert confirm("weight", LIMITS)(refused) == refused


def test_nothing_is_confirmed_where_nothing_waits() -> None:
    assert confirm("weight", LIMITS)(EMPTY) == EMPTY


def test_an_unusual_pair_waits_and_is_taken_when_confirmed() -> None:
    asked = _typed(("weight", "42"), ("height", "182"))
    assert (asked.patient.weight, asked.patient.height) == (None, None)
    assert (asked.measured.weight, asked.faults[0].hint) == (q("42 kg"), "pair")
    confirmed = confirm("height", LIMITS)(asked)
    assert (confirmed.patient.weight, confirmed.faults) == (q("42 kg"), ())
    again = _typed(("height", "182"), sheet=confirmed)
    assert again.faults == ()


def test_a_corrected_pair_waits_no_longer() -> None:
    sheet = _typed(("weight", "42"), ("height", "182"), ("weight", "82"))
    assert (sheet.patient.weight, sheet.faults) == (q("82 kg"), ())


def test_each_drug_has_its_own_last_dose_and_vial() -> None:
    sheet = _typed(
        ("last", "pertuzumab=2026-02-16"),
        ("last", "trastuzumab=2026-02-09"),
        ("last", "pertuzumab=2026-02-09"),
        ("vial", "docetaxel=20mg/mL"),
        ("vial", "docetaxel=10mg/mL"),
    )
    assert {(last.drug, last.on.day) for last in sheet.asked.last} == {
        ("trastuzumab", 9),
        ("pertuzumab", 9),
    }
    assert sheet.asked.vials == (Vial(drug="docetaxel", strength=q("10 mg/mL")),)


def test_an_unusual_gap_waits_and_is_taken_when_confirmed() -> None:
    asked = _typed(("last", "pertuzumab=2026-03-06"))
    assert (asked.asked.last, asked.faults[0].hint) == ((), "unusual-gap")
    confirmed = confirm("last", LIMITS, "pertuzumab")(asked)
    assert len(confirmed.asked.last) == 1
    assert confirmed.faults == ()


def test_an_impossible_gap_is_not_confirmed() -> None:
    asked = _typed(("last", "pertuzumab=2010-03-06"))
    assert confirm("last", LIMITS, "pertuzumab")(asked) == asked
    assert asked.faults[0].hint == "gap"


def test_another_day_of_treatment_is_another_gap() -> None:
    usual = _typed(("last", "pertuzumab=2026-02-16"))
    moved = _typed(("date", "2028-02-16"), sheet=usual)
    assert (moved.asked.last, moved.faults[0].hint) == ((), "unusual-gap")
    assert _typed(("date", "2026-03-09"), sheet=moved) == usual
