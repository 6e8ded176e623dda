import pytest

from pocketref.model.patient import Formula
from pocketref.wording import names


def test_a_name_does_not_break_at_its_hyphen() -> None:
    assert names.unbroken("ado-trastuzumab") == "ado\u2011trastuzumab"


@pytest.mark.parametrize(
    ("field", "title", "inside"),
    [
        ("weight", "Weight", "weight"),
        ("lvef-baseline", "LVEF baseline", "LVEF baseline"),
        ("anc", "ANC", "ANC"),
        ("some-thing", "Some thing", "some thing"),
    ],
)
def test_a_field_has_a_name_alone_and_inside_a_sentence(
    field: str, title: str, inside: str
) -> None:
    assert (names.field(field), names.within(field)) == (title, inside)


@pytest.mark.parametrize("formula", Formula)
def test_every_formula_has_its_author(formula: Formula) -> None:
    assert names.formula(formula)


@pytest.mark.parametrize(
    ("row", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_names_in_a_row(row: tuple[str, ...], text: str) -> None:
    assert names.joined(row) == text


def test_names_to_choose_from() -> None:
    assert names.joined(("a", "b"), last="or") == "a or b"


@pytest.mark.parametrize(
    ("text", "cased"),
    [
        ("weight is so", "Weight is so"),
        ("DOCEtaxel is", "DOCEtaxel is"),
        ("weight.", "Weight."),
        ("https://example.org/a", "https://example.org/a"),
        ("example.org, page 3", "example.org, page 3"),
    ],
)
def test_a_name_with_capitals_and_an_address_keep_their_letters(text: str, cased: str) -> None:
    assert names.sentence_case(text) == cased


def test_a_field_is_short_on_the_bar_and_whole_elsewhere() -> None:
    assert (names.short("date"), names.field("date")) == ("Date", "Date of treatment")
    assert names.short("weight") == names.field("weight")
