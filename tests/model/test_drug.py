import pytest

from pocketref.model.drug import (
    DoseRule,
    Drug,
    Measure,
    Phase,
    Preparation,
    Presentation,
)
from pocketref.model.fact import Review, ReviewState, Stated, StatedRange
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity, Range


def a_rule(phase: Phase) -> DoseRule:
    return DoseRule(
        phase=phase,
        amount=Stated(value=Quantity.parse("8 mg/kg"), fact="f"),
        per=Measure.WEIGHT,
        over=StatedRange(value=Range.parse("90 min"), fact="f"),
    )


def a_drug(*phases: Phase, not_dosed: str | None = None) -> Drug:
    return Drug(
        id="examplamab",
        name="examplamab",
        shown="examplamab",
        letter="E",
        kind="antibody",
        doses=tuple(a_rule(phase) for phase in phases),
        not_dosed=not_dosed,
        review=Review(state=ReviewState.SUBMITTED),
    )


def test_a_reload_follows_the_loading_rule() -> None:
    drug = a_drug(Phase.LOADING, Phase.MAINTENANCE)
    assert drug.rule(Phase.RELOAD) == drug.rule(Phase.LOADING) == drug.doses[0]
    assert drug.rule(Phase.MAINTENANCE) == drug.doses[1]


def test_a_single_rule_serves_every_phase_and_a_missing_one_none() -> None:
    assert a_drug(Phase.SINGLE).rule(Phase.LOADING) is not None
    assert a_drug(Phase.LOADING).rule(Phase.MAINTENANCE) is None


def test_a_drug_has_doses_or_says_why_not() -> None:
    with pytest.raises(BrokenNounError):
        a_drug()
    with pytest.raises(BrokenNounError):
        a_drug(Phase.SINGLE, not_dosed="f")
    assert a_drug(not_dosed="f").doses == ()


def test_two_rules_for_one_phase_or_a_rule_for_reloading_are_refused() -> None:
    with pytest.raises(BrokenNounError):
        a_drug(Phase.LOADING, Phase.LOADING)
    with pytest.raises(BrokenNounError):
        a_rule(Phase.RELOAD)


def test_vials_of_different_strength_are_noticed() -> None:
    def vial(strength: str) -> Presentation:
        return Presentation(concentration=Stated(value=Quantity.parse(strength), fact="f"))

    two = Preparation(presentations=(vial("10 mg/mL"), vial("20 mg/mL")), diluent="saline")
    same = Preparation(presentations=(vial("21 mg/mL"), vial("21 mg/mL")), diluent="saline")
    assert two.strengths_differ
    assert not same.strengths_differ
    with pytest.raises(BrokenNounError):
        Preparation(presentations=(), diluent="saline")
