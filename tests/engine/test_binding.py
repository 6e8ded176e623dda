from pocketref.engine.binding import bound
from pocketref.model.noun import but
from pocketref.model.plan import Kind, Step
from pocketref.model.regimen import Regimen
from tests.making import TODAY, a_regimen

TAXANE, FIRST, SECOND = "docetaxel", "pertuzumab", "trastuzumab"


def _steps(*drugs: str) -> tuple[Step, ...]:
    return tuple(Step(kind=Kind.INFUSE, drug=drug, on=TODAY) for drug in drugs)


def _after(regimen: Regimen, *drugs: str) -> dict[str | None, tuple[str, ...]]:
    return {step.drug: step.only_after for step in bound(regimen, _steps(*drugs))}


def test_a_taxane_comes_after_both_antibodies_in_either_order() -> None:
    for order in ((FIRST, SECOND), (SECOND, FIRST)):
        found = _after(a_regimen(), *order, TAXANE)
        assert found == {FIRST: (), SECOND: (), TAXANE: order}


def test_a_taxane_that_no_source_orders_comes_last_all_the_same() -> None:
    assert _after(but(a_regimen(), order=None), FIRST, TAXANE)[TAXANE] == (FIRST,)


def test_a_drug_that_does_not_run_today_is_not_waited_for() -> None:
    assert _after(a_regimen(), TAXANE) == {TAXANE: ()}


def test_pertuzumab_falls_with_trastuzumab_and_not_the_other_way_round() -> None:
    found = {step.drug: step.falls_with for step in bound(a_regimen(), _steps(FIRST, SECOND))}
    assert found == {FIRST: (SECOND,), SECOND: ()}


def test_a_partner_that_does_not_run_today_holds_nothing() -> None:
    (alone,) = bound(a_regimen(), _steps(FIRST))
    assert alone.falls_with == ()


def test_an_observation_is_bound_to_nothing() -> None:
    watch = Step(kind=Kind.OBSERVE, drug=TAXANE, on=TODAY)
    assert bound(a_regimen(), (watch,)) == (watch,)
