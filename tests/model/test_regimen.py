import pytest

from pocketref.model.fact import Review, ReviewState, Stated
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Order, Regimen


def a_regimen(
    *, free: tuple[str, ...] = (), taxane: str | None = None, order: Order | None = None
) -> Regimen:
    return Regimen(
        id="r",
        title="r",
        drugs=("a", "b"),
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
