from dataclasses import fields

import pytest

from pocketref.model.patient import Interval, Occasion, Patient
from pocketref.worksheet.fields import FIELDS, Field, Holder, Kind, field
from pocketref.worksheet.worksheet import OwnCounts, Worksheet
from tests.worksheet.limits import limit

HOLDERS = {
    Holder.PATIENT: Patient,
    Holder.OCCASION: Occasion,
    Holder.INTERVAL: Interval,
    Holder.COUNTS: OwnCounts,
    Holder.SHEET: Worksheet,
}
SAID = [each for each in FIELDS if each.holder is Holder.ANSWERS]
BOUNDED = [each for each in FIELDS if each.bounds]


@pytest.mark.parametrize(
    "each", [each for each in FIELDS if each not in SAID], ids=lambda each: each.id
)
def test_every_field_fills_an_attribute_that_exists(each: Field) -> None:
    assert each.attribute in {known.name for known in fields(HOLDERS[each.holder])}


def test_everything_that_is_known_of_a_patient_has_a_field() -> None:
    filled = {each.attribute for each in FIELDS if each.holder is Holder.PATIENT}
    assert filled == {known.name for known in fields(Patient)}


@pytest.mark.parametrize("each", SAID, ids=lambda each: each.id)
def test_an_answer_to_a_question_stands_under_its_own_name(each: Field) -> None:
    assert each.attribute == each.id
    assert each.choices


@pytest.mark.parametrize("each", BOUNDED, ids=lambda each: each.id)
def test_a_number_has_limits_in_its_own_unit(each: Field) -> None:
    assert each.unit == limit(each.bounds).unit


def test_every_number_has_limits() -> None:
    numbers = [each.id for each in FIELDS if each.kind in {Kind.AMOUNT, Kind.WHOLE}]
    assert numbers == [each.id for each in BOUNDED]


def test_a_field_is_found_by_its_id() -> None:
    assert field("lvef-normal").attribute == "lvef_normal"
    with pytest.raises(KeyError):
        field("name")
