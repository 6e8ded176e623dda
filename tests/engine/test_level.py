import pytest

from pocketref.engine.level import level
from tests.making import an_occasion, docetaxel, maybe, pertuzumab, trastuzumab


@pytest.mark.parametrize(
    ("chosen", "today"), [(None, "75 mg/m2"), ("100 mg/m2", "100 mg/m2"), ("60 mg/m2", "60 mg/m2")]
)
def test_the_chosen_level_counts_else_the_rule_s_own(chosen: str | None, today: str) -> None:
    drugs = (pertuzumab(), trastuzumab(), docetaxel())
    assert level(drugs, an_occasion(level=chosen)) == maybe(today)


@pytest.mark.parametrize("chosen", [None, "100 mg/m2"])
def test_drugs_without_a_level_have_none(chosen: str | None) -> None:
    assert level((pertuzumab(), trastuzumab()), an_occasion(level=chosen)) is None
