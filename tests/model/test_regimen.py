import pytest

from pocketref.model.fact import Review, ReviewState, Stated
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Given, Order, Regimen


def a_regimen(
    *,
    given: tuple[Given, ...] = (),
    free: tuple[str, ...] = (),
    taxane: str | None = None,
    order: Order | None = None,
) -> Regimen:
    return Regimen(
        id="r",
        title="r",
        short="r",
        drugs=("a", "b"),
        given=given,
        free=free,
        taxane=taxane,
        order=order,
        cycle=Stated(value=Quantity.parse("21 d"), fact="f"),
        echo_due=Stated(value=Quantity.parse("12 week"), fact="f"),
        echo_latest=Stated(value=Quantity.parse("3 month"), fact="f"),
        checklist="c",
        facts=("f",),
        review=Review(state=ReviewState.SUBMITTED),
    )


def test_a_regimen_speaks_only_of_its_own_drugs() -> None:
    own = a_regimen(free=("a",), taxane="b", order=Order(before=("a",), last="b", facts=("f",)))
    assert own.taxane == "b"
    with pytest.raises(BrokenNounError):
        a_regimen(free=("c",))
    with pytest.raises(BrokenNounError):
        a_regimen(taxane="c")
    with pytest.raises(BrokenNounError):
        a_regimen(order=Order(before=("a",), last="c", facts=("f",)))


def given(drug: str, *days: str) -> Given:
    return Given(drug=drug, days=tuple(Stated(value=Quantity.parse(day), fact="f") for day in days))


def test_a_drug_is_given_once_and_is_its_own() -> None:
    with pytest.raises(BrokenNounError, match="not its own"):
        a_regimen(given=(given("c"),))
    with pytest.raises(BrokenNounError, match="given twice"):
        a_regimen(given=(given("a", "1 d"), given("a", "8 d")))


def test_days_are_in_order_and_the_first_where_none_is_named() -> None:
    regimen = a_regimen(given=(given("b", "15 d", "1 d", "8 d"), given("a")))
    assert regimen.days_of("b") == (1, 8, 15)
    assert regimen.days_of("a") == (1,)
    assert regimen.days == (1, 8, 15)


def test_a_week_may_be_a_day_and_a_regimen_has_the_days_of_all_its_drugs() -> None:
    regimen = a_regimen(given=(given("a", "2 week"), given("b", "8 d", "2 d")))
    assert regimen.days == (2, 8, 14)
    assert a_regimen().days == (1,)
