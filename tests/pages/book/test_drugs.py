from pocketref.model.drug import Measure
from pocketref.pack.library import Library
from pocketref.pages.book.drugs import given


def test_every_drug_that_a_regimen_doses_has_its_rules_once(library: Library) -> None:
    found = {each.drug.id: each for each in given(library)}
    assert {rule.rule.per for rule in found["pertuzumab"].rules} == {Measure.FIXED}
    assert [str(one.rule.amount.value) for one in found["trastuzumab"].rules] == [
        "8 mg/kg",
        "6 mg/kg",
    ]
    assert "trastuzumab-deruxtecan" not in found


def test_regimens_that_give_a_drug_otherwise_are_told_apart(library: Library) -> None:
    found = {each.drug.id: each for each in given(library)}
    assert found["paclitaxel"].differs
    assert {one.regimens for one in found["paclitaxel"].rules} == {
        ("three-weekly paclitaxel",),
        ("weekly paclitaxel",),
    }
    assert not found["trastuzumab"].differs


def test_a_dose_that_must_be_acknowledged_first_is_left_out(library: Library) -> None:
    nab = next(each for each in given(library) if each.drug.id == "nab-paclitaxel")
    assert nab.asks
    assert nab.rules == ()
