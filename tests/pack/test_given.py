"""Examples are written as the command line takes values."""

from datetime import date, time

import pytest

from pocketref.model.fact import Region
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Example, Pair
from pocketref.pack.given import TODAY, Case, case


def _case(**given: str) -> Case:
    pairs = tuple(Pair(name=name.replace("_", "-"), value=value) for name, value in given.items())
    return case(Example(id="x", title="X", given=pairs, gives=()))


@pytest.mark.parametrize(
    ("option", "field", "text", "amount"),
    [
        ("weight", "weight", "68", "68 kg"),
        ("weight", "weight", "68.5 kg", "68.5 kg"),
        ("height", "height", "165", "165 cm"),
        ("lvef", "lvef", "60", "60 %"),
        ("lvef_baseline", "lvef_baseline", "62", "62 %"),
        ("lvef_normal", "lvef_normal", "50", "50 %"),
        ("anc", "anc", "1.499", "1.499 10^9/L"),
        ("bilirubin", "bilirubin", "0.8", "0.8 ULN"),
        ("neuropathy", "neuropathy", "2", "2 grade"),
        ("temperature", "temperature", "38.1", "38.1 degC"),
    ],
)
def test_a_measurement_has_the_unit_of_its_option(
    option: str, field: str, text: str, amount: str
) -> None:
    assert getattr(_case(**{option: text}).patient, field) == Quantity.parse(amount)


def test_nothing_given_is_nothing_entered() -> None:
    assert _case() == Case(patient=Patient(), occasion=Occasion(on=TODAY))


def test_the_occasion_takes_every_choice() -> None:
    made = _case(
        cycle="2",
        day="1",
        date="2026-03-30",
        start="09:00",
        last="pertuzumab=2026-03-09 trastuzumab=2026-03-02",
        first="trastuzumab",
        taxane_level="60",
        vial="docetaxel=20mg/mL, trastuzumab=150 mg",
        bsa="dubois",
        hold="docetaxel",
        observe="trastuzumab",
        split_loading="yes",
        region="eu",
        setting="early",
    )
    assert made.occasion == Occasion(
        cycle=2,
        day=1,
        on=date(2026, 3, 30),
        start=time(9),
        last=(
            LastDose(drug="pertuzumab", on=date(2026, 3, 9)),
            LastDose(drug="trastuzumab", on=date(2026, 3, 2)),
        ),
        first="trastuzumab",
        level=Quantity.parse("60 mg/m2"),
        vials=(
            Vial(drug="docetaxel", strength=Quantity.parse("20 mg/mL")),
            Vial(drug="trastuzumab", strength=Quantity.parse("150 mg")),
        ),
        held=("docetaxel",),
        observed=("trastuzumab",),
        split=True,
        formula=Formula.DUBOIS,
        region=Region.EU,
        setting=Setting.EARLY,
    )


@pytest.mark.parametrize(("answer", "facts"), [("yes", ("a", "b")), ("no", ())])
def test_what_must_be_acknowledged_is_acknowledged_at_once(
    answer: str, facts: tuple[str, ...]
) -> None:
    pairs = (Pair(name="acknowledge", value=answer), Pair(name="day", value="8"))
    made = case(Example(id="x", title="X", given=pairs, gives=()), ("a", "b"))
    assert (made.occasion.acknowledged, made.occasion.day) == (facts, 8)


def test_days_since_count_from_the_date_wherever_it_stands() -> None:
    made = _case(since="pertuzumab=42 trastuzumab=21", date="2026-03-30")
    assert made.occasion.last == (
        LastDose(drug="pertuzumab", on=date(2026, 2, 16)),
        LastDose(drug="trastuzumab", on=date(2026, 3, 9)),
    )


def test_the_heart_has_its_symptoms_and_its_date() -> None:
    patient = _case(symptoms="no", lvef_on="2026-01-05").patient
    assert (patient.symptoms, patient.lvef_on) == (False, date(2026, 1, 5))


@pytest.mark.parametrize(
    ("option", "text", "says"),
    [
        ("wieght", "68", "`wieght` is no option"),
        ("weight", "150 lb", "unknown unit"),
        ("weight", "0.068 g", "`0.068 g` is not in kg"),
        ("weight", "heavy", "not an amount"),
        ("symptoms", "some", "neither yes nor no"),
        ("since", "42", "names no drug"),
        ("date", "soon", "Invalid isoformat"),
        ("bsa", "other", "not a valid Formula"),
        ("cycle", "two", "invalid literal"),
    ],
)
def test_what_cannot_be_read_is_said(option: str, text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        _case(**{option: text})
