import pytest

from pocketref.model.drug import (
    Cycles,
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


def a_rule(phase: Phase, cycles: Cycles = Cycles.ANY) -> DoseRule:
    return DoseRule(
        phase=phase,
        cycles=cycles,
        amount=Stated(value=Quantity.parse("8 mg/kg"), fact="f"),
        per=Measure.WEIGHT,
        over=StatedRange(value=Range.parse("90 min"), fact="f"),
    )


def a_drug(*phases: Phase, not_dosed: str | None = None) -> Drug:
    return dosed(*(a_rule(phase) for phase in phases), not_dosed=not_dosed)


def dosed(*rules: DoseRule, not_dosed: str | None = None) -> Drug:
    return Drug(
        id="examplamab",
        name="examplamab",
        shown="examplamab",
        letter="E",
        kind="antibody",
        doses=rules,
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


def test_a_drug_has_doses_or_says_why_not_or_leaves_both_to_a_regimen() -> None:
    with pytest.raises(BrokenNounError, match="both doses and why none"):
        a_drug(Phase.SINGLE, not_dosed="f")
    assert a_drug(not_dosed="f").doses == ()
    assert a_drug().rule(Phase.SINGLE) is None


@pytest.mark.parametrize(
    ("cycles", "first", "later", "unknown"),
    [
        (Cycles.ANY, True, True, True),
        (Cycles.FIRST, True, False, False),
        (Cycles.LATER, False, True, True),
    ],
)
def test_a_rule_is_for_its_cycles(
    cycles: Cycles, *, first: bool, later: bool, unknown: bool
) -> None:
    rule = a_rule(Phase.SINGLE, cycles)
    assert [rule.is_for(cycle) for cycle in (1, 2, 40, None)] == [first, later, later, unknown]


@pytest.mark.parametrize("phase", [Phase.SINGLE, Phase.LOADING])
def test_a_drug_may_be_given_otherwise_in_its_first_cycle(phase: Phase) -> None:
    first, later = a_rule(phase, Cycles.FIRST), a_rule(phase, Cycles.LATER)
    drug = dosed(first, later)
    asked = Phase.RELOAD if phase is Phase.LOADING else Phase.MAINTENANCE
    assert drug.rule(phase, 1) == drug.rule(asked, 1) == first
    assert drug.rule(phase, 2) == drug.rule(asked, 2) == drug.rule(phase) == later
    assert dosed(first).rule(phase, 2) is None


@pytest.mark.parametrize(
    "cycles",
    [(Cycles.FIRST, Cycles.FIRST), (Cycles.ANY, Cycles.LATER), (Cycles.ANY, Cycles.ANY)],
)
def test_two_rules_that_could_both_be_meant_are_refused(cycles: tuple[Cycles, ...]) -> None:
    with pytest.raises(BrokenNounError, match="two rules for one phase"):
        dosed(*(a_rule(Phase.SINGLE, each) for each in cycles))
    assert len(dosed(a_rule(Phase.LOADING), a_rule(Phase.MAINTENANCE)).doses) == 2


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


def test_what_runs_undiluted_has_neither_bag_nor_limits() -> None:
    vial = Presentation(concentration=Stated(value=Quantity.parse("5 mg/mL"), fact="f"))
    assert Preparation(presentations=(vial,), diluent="saline", undiluted=True).bag is None
    bag = Stated(value=Quantity.parse("250 mL"), fact="f")
    limits = StatedRange(value=Range.parse("1 to 2 mg/mL"), fact="f")
    with pytest.raises(BrokenNounError, match="undiluted"):
        Preparation(presentations=(vial,), diluent="saline", undiluted=True, bag=bag)
    with pytest.raises(BrokenNounError, match="undiluted"):
        Preparation(presentations=(vial,), diluent="saline", undiluted=True, limits=limits)
