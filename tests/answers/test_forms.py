"""A name as it may be typed."""

import pytest

from pocketref.answers.forms import forms_of, listed, named, words_in
from pocketref.model.vocabulary import Named


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("trastuzumab", ("trastuzumab",)),
        ("T-DM1", ("t-dm1", "t dm1", "tdm1")),
        ("nab-paclitaxel", ("nab-paclitaxel", "nab paclitaxel", "nabpaclitaxel")),
        ("trastuzumab-emtansine", ("trastuzumab emtansine",)),
        ("HER2-positive", ("her2-positive", "her2 positive")),
        ("a, b  and c", ("a b and c",)),
    ],
)
def test_a_name_has_these_forms(name: str, forms: tuple[str, ...]) -> None:
    assert forms_of(name) == forms


def test_a_name_is_made_of_words() -> None:
    assert listed("ado-Trastuzumab, emtansine") == ["ado", "trastuzumab", "emtansine"]
    assert words_in(("nab-paclitaxel", "T-DM1")) == {"nab", "paclitaxel", "t", "dm1"}


def test_a_form_may_mean_several_drugs() -> None:
    one = Named(id="one", name="alpha", names=("alpha", "T-X"))
    two = Named(id="two", name="beta", names=("tx",))
    found = named((one, two))
    assert found["alpha"] == {"one"}
    assert found["tx"] == {"one", "two"}
