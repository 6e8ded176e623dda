from pocketref.agreement.day import plan_day
from pocketref.cli.doses import level_of, line_of_day, needs, surface, told
from pocketref.model.plan import Line, Plan
from tests.calling import called
from tests.making import a_patient, a_protocol, an_occasion
from tests.stating import q

DOSE = {"phase", "dose", "working", "over", "needs", "findings", "facts"}


def _plan(weight: str | None = "68 kg", level: str | None = None) -> Plan:
    patient = a_patient(weight=weight, height="165 cm")
    return plan_day(a_protocol(), patient, an_occasion(cycle=1, level=level))


def _line(plan: Plan, drug: str) -> Line:
    line = plan.line(drug)
    assert line is not None
    return line


def test_every_field_of_a_dose_is_there_with_or_without_a_figure() -> None:
    for weight in ("68 kg", None):
        line = line_of_day(_line(_plan(weight), "trastuzumab"), called)
        assert DOSE | {"drug", "why", "held", "preparation", "rounded"} == set(line)


def test_a_dose_that_is_missing_is_null_and_says_what_it_needs() -> None:
    line = line_of_day(_line(_plan(None), "trastuzumab"), called)
    assert (line["dose"], line["working"], line["needs"]) == (None, None, ["weight"])


def test_the_surface_is_shown_for_the_level_of_the_day() -> None:
    plan = _plan(level="100 mg/m2")
    assert level_of(plan) == q("100 mg/m2")
    assert level_of(_plan(None)) is None
    shown = surface(plan)
    assert isinstance(shown, dict)
    assert shown["value"] == "1.765"
    assert surface(_plan(None)) is None


def test_what_the_preparation_needs_comes_after_what_the_dose_needs() -> None:
    assert needs(_line(_plan(), "docetaxel")) == ("vial",)
    assert needs(_line(_plan(None), "docetaxel")) == ("weight",)


def test_each_finding_of_a_line_is_told_once() -> None:
    found = told(_line(_plan(), "docetaxel"))
    assert len(found) == len(set(found))
    assert "vial-not-named" in {each.code for each in found}


def test_each_size_of_vial_is_an_alternative() -> None:
    line = line_of_day(_line(_plan(), "trastuzumab"), called)
    preparation = line["preparation"]
    assert isinstance(preparation, dict)
    assert preparation["vials"] == [
        {
            "strength": {"value": "150", "unit": "mg"},
            "count": 4,
            "left_over": {"value": "56", "unit": "mg"},
        },
        {
            "strength": {"value": "420", "unit": "mg"},
            "count": 2,
            "left_over": {"value": "296", "unit": "mg"},
        },
    ]
    assert preparation["volume"] == {"value": "25.9", "unit": "mL"}
