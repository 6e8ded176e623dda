"""A regimen fits together. What is refused is in the zoo."""

from typing import Any

import pytest

from pocketref.model.drug import Cycles, DoseRule, Drug, Measure, Phase
from pocketref.model.noun import but
from pocketref.model.regimen import Given, Order, Partner
from pocketref.pack.fitting import fitting
from pocketref.pack.manifest import Content, Entry
from tests.stating import stated

RULE = DoseRule(phase=Phase.SINGLE, amount=stated("60 mg/m2"), per=Measure.SURFACE)


def _changed(content: Content, **changes: Any) -> Content:  # noqa: ANN401  # any fields
    entry, *others = content.regimens
    regimen = Entry(but(entry.thing, **changes), entry.file, entry.tree)
    return but(content, regimens=(regimen, *others))


def _dosed(content: Content, name: str, *doses: DoseRule) -> Content:
    def dosed(drug: Drug) -> Drug:
        return but(drug, doses=doses, not_dosed=None) if drug.id == name else drug

    drugs = tuple(Entry(dosed(each.thing), each.file, each.tree) for each in content.drugs)
    return but(content, drugs=drugs)


def test_a_sound_regimen_fits(content: Content) -> None:
    assert list(fitting(content)) == []


def test_both_sides_of_a_partnership_are_drugs_of_the_regimen(content: Content) -> None:
    partner = Partner(held="exampleplatin", holds="exampleplatin", facts=("order",))
    assert len(list(fitting(_changed(content, partners=(partner,))))) == 2


def test_a_drug_of_any_kind_may_run_last(content: Content) -> None:
    order = Order(before=("exampletaxel",), last="examplumab", facts=("order",))
    assert list(fitting(_changed(content, order=order))) == []


def test_a_drug_without_doses_is_dosed_by_every_regimen_that_has_it(content: Content) -> None:
    bare = _dosed(content, "exampletaxel")
    (fault,) = fitting(bare)
    assert fault.what == "`exampletaxel` has no doses here"
    given = Given(drug="exampletaxel", doses=(RULE,))
    assert list(fitting(_changed(bare, given=(given,)))) == []


def test_rules_for_other_cycles_are_no_rivals(content: Content) -> None:
    doses = (but(RULE, cycles=Cycles.FIRST), but(RULE, cycles=Cycles.LATER))
    given = Given(drug="exampletaxel", doses=doses)
    assert list(fitting(_changed(content, given=(given,)))) == []


def test_a_worksheet_has_one_dose_level(content: Content) -> None:
    platin = but(RULE, level="other-level")
    drugs = ("examplumab", "exampletaxel", "exampleplatin")
    given = Given(drug="exampleplatin", doses=(platin,))
    (fault,) = fitting(_changed(content, drugs=drugs, given=(given,)))
    assert fault.what == "two dose levels may be chosen: `taxane-level` and `other-level`"


@pytest.mark.parametrize(("day", "faults"), [("1 d", 0), ("21 d", 0), ("22 d", 1), ("0 d", 1)])
def test_days_are_inside_the_cycle(content: Content, day: str, faults: int) -> None:
    given = Given(drug="exampletaxel", days=(stated(day),))
    assert len(list(fitting(_changed(content, given=(given,))))) == faults
