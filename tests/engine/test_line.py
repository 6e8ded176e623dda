import pytest

from pocketref.engine.line import Asked, line
from pocketref.model.drug import Drug, LookAlike, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Dose, Line, NoDose, NotPrepared, Prepared
from pocketref.model.quantity import Range
from tests.making import (
    a_drug,
    a_patient,
    a_rule,
    a_surface,
    an_occasion,
    docetaxel,
    pertuzumab,
    stated,
    trastuzumab,
)

VIAL = {"docetaxel": "20 mg/mL"}
FIRST = an_occasion(vials=VIAL)
REASON = Finding(
    severity=Severity.CAUTION, code="held-by-decision", about="docetaxel", facts=("b-fact",)
)


def a_line(
    drug: Drug,
    occasion: Occasion = FIRST,
    *reasons: Finding,
    patient: Patient | None = None,
    measured: bool = True,
) -> Line:
    asked = Asked(
        patient=a_patient() if patient is None else patient,
        occasion=occasion,
        surface=a_surface("1.8 m2") if measured else None,
        bags=(stated("250 mL"), stated("500 mL")),
    )
    return line(drug, asked, reasons)


@pytest.mark.parametrize(
    ("drug", "cycle", "give", "over"),
    [
        (pertuzumab(), 1, "840 mg", "60 min"),
        (pertuzumab(), 2, "420 mg", "30 to 60 min"),
        (trastuzumab(), 1, "560 mg", "90 min"),
        (trastuzumab(), 2, "420 mg", "30 to 90 min"),
        (docetaxel(), 1, "135 mg", "60 min"),
        (docetaxel(), 2, "135 mg", "60 min"),
    ],
)
def test_a_line_joins_course_dose_and_preparation(
    drug: Drug, cycle: int, give: str, over: str
) -> None:
    made = a_line(drug, an_occasion(cycle, vials=VIAL))
    assert isinstance(made.answer, Dose)
    assert str(made.answer.give) == give
    assert made.over == Range.parse(over)
    assert isinstance(made.preparation, Prepared)
    assert not made.held


def test_a_line_names_every_fact_it_rests_on() -> None:
    made = a_line(trastuzumab())
    assert {"tra-load-3w", "tra-inf-load", "tra-recon-eu", "tra-diluent"} <= set(made.facts)


def test_a_held_drug_has_neither_dose_nor_time_nor_preparation() -> None:
    made = a_line(docetaxel(), FIRST, REASON)
    assert made.held
    assert made.answer == NoDose(findings=(REASON,), facts=("b-fact",))
    assert (made.over, made.preparation) == (None, None)
    assert made.findings == (REASON,)
    assert made.facts == ("b-fact",)
    assert made.course.phase is Phase.SINGLE


def test_without_a_cycle_the_line_needs_it() -> None:
    made = a_line(pertuzumab(), an_occasion(None))
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ("cycle",)
    assert (made.over, made.preparation) == (None, None)


@pytest.mark.parametrize("cycle", [None, 1, 2])
def test_a_drug_without_doses_is_a_stop_in_every_cycle(cycle: int | None) -> None:
    made = a_line(a_drug("trastuzumab-emtansine", not_dosed="tra-no-sub"), an_occasion(cycle))
    assert [one.code for one in made.findings] == ["not-dosed"]
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ()
    assert made.facts == ("tra-no-sub",)


def test_a_phase_without_a_rule_is_a_stop() -> None:
    made = a_line(a_drug(doses=(a_rule(phase=Phase.LOADING),)), an_occasion(2))
    assert [one.code for one in made.findings] == ["not-dosed"]


def test_a_missing_measure_keeps_the_duration_but_prepares_nothing() -> None:
    made = a_line(docetaxel(), patient=a_patient(None), measured=False)
    assert isinstance(made.answer, NoDose)
    assert made.answer.needs == ("weight",)
    assert made.over == Range.parse("60 min")
    assert made.preparation is None


def test_a_vial_that_was_not_named_is_told_on_the_line() -> None:
    made = a_line(docetaxel(), an_occasion())
    assert isinstance(made.preparation, NotPrepared)
    assert "vial-not-named" in [one.code for one in made.findings]


@pytest.mark.parametrize(
    ("level", "codes"),
    [
        (None, ["look-alike"]),
        ("75 mg/m2", ["look-alike"]),
        ("75.0 mg/m2", ["look-alike"]),
        ("100 mg/m2", ["level-chosen", "look-alike"]),
    ],
)
def test_another_level_than_the_rule_s_own_is_noted(level: str | None, codes: list[str]) -> None:
    made = a_line(docetaxel(), an_occasion(level=level, vials=VIAL))
    assert [one.code for one in made.findings] == codes


def test_the_note_on_the_level_names_both() -> None:
    noted = a_line(docetaxel(), an_occasion(level="100 mg/m2", vials=VIAL)).findings[0]
    assert [str(amount) for amount in noted.amounts] == ["100 mg/m2", "75 mg/m2"]
    assert noted.severity == "note"
    assert "per-doce-dose" in noted.facts


def test_one_caution_names_every_drug_that_looks_alike() -> None:
    others = (
        LookAlike(drug="trastuzumab-emtansine", facts=("tra-no-sub", "tdm-no-sub")),
        LookAlike(drug="trastuzumab-deruxtecan", facts=("tra-no-sub",)),
    )
    (found,) = a_line(but(trastuzumab(), look_alikes=others)).findings
    assert (found.code, found.severity, found.about) == ("look-alike", "caution", "trastuzumab")
    assert found.words == ("trastuzumab-emtansine", "trastuzumab-deruxtecan")
    assert found.facts == ("tra-no-sub", "tdm-no-sub")


def test_a_course_that_was_assumed_is_told_on_the_line() -> None:
    made = a_line(but(pertuzumab(), look_alikes=()), an_occasion(2))
    assert [one.code for one in made.findings] == ["due-assumed"]
