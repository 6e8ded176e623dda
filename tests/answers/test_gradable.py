import pytest

from pocketref.answers.gradable import (
    Gradable,
    beside,
    fever_limit,
    field_of,
    fields,
    measures,
    term_of,
)
from pocketref.answers.question import Question, Typed
from pocketref.pack.library import Library
from tests.gauging import FEVER


def term(library: Library, *named: str, term: str = "") -> str:
    typed = tuple(Typed(field=field, text="1") for field in named)
    return term_of(Question(text="", term=term, typed=typed), library)


def test_what_grades_a_term_is_read_from_the_pack(library: Library) -> None:
    assert measures("neutrophils", library) == ("anc",)
    assert measures("febrile-neutropenia", library) == ("anc", "temperature")
    assert measures("lvef", library) == ("lvef", "lvef-baseline")
    assert measures("alt", library) == ("alt", "alt-baseline")
    assert measures("mucositis", library) == ()
    assert measures("a-term-that-is-not", library) == ()


def test_the_fields_of_a_term_are_its_values_limits_and_questions(library: Library) -> None:
    assert fields("neutrophils", library) == ("anc", "anc-normal")
    assert fields("febrile-neutropenia", library) == ("anc", "temperature", "sustained")
    assert fields("alt", library) == ("alt", "alt-baseline")
    assert fields("white-cells", library) == ()
    assert fields("mucositis", library) == fields("a-term-that-is-not", library) == ()


def test_a_need_has_a_field_where_the_worksheet_has_it(library: Library) -> None:
    assert field_of("lower-limit", "platelets", library) == "platelets-normal"
    assert field_of("lower-limit", "rash", library) == ""
    assert field_of("alt-baseline", "alt", library) == "alt-baseline"
    assert field_of("white-cells", "white-cells", library) == ""


@pytest.mark.parametrize(
    ("typed", "asked", "meant"),
    [
        (("anc",), "", "neutrophils"),
        (("anc", "temperature"), "", "febrile-neutropenia"),
        (("anc", "temperature"), "neutrophils", "febrile-neutropenia"),
        (("temperature",), "", "febrile-neutropenia"),
        (("anc",), "febrile-neutropenia", "febrile-neutropenia"),
        (("skin-area",), "", "rash"),
        (("stools",), "", "diarrhoea"),
        (("weight",), "rash", "rash"),
        (("weight",), "", ""),
        (("anc", "stools"), "", "neutrophils"),
        (("stools", "temperature"), "", "diarrhoea"),
        (("anc", "stools"), "diarrhoea", "diarrhoea"),
    ],
)
def test_the_term_is_the_one_that_all_typed_values_are_about(
    library: Library, typed: tuple[str, ...], asked: str, meant: str
) -> None:
    assert term(library, *typed, term=asked) == meant


def test_beside_a_term_stand_others_that_the_known_values_grade(library: Library) -> None:
    fever = "febrile-neutropenia"
    assert beside(fever, {"anc", "temperature"}, library) == ("neutrophils",)
    assert beside(fever, {"temperature"}, library) == ()
    assert beside("neutrophils", {"anc"}, library) == ()
    assert beside("neutrophils", {"anc", "stools"}, library) == ("diarrhoea",)
    assert beside("alt", {"alt", "ast"}, library) == ("ast",)
    assert beside("mucositis", set(), library) == ()


def test_the_temperature_of_an_emergency_is_that_of_the_rules(library: Library) -> None:
    limit = fever_limit(library)
    assert limit == FEVER
    assert Gradable(terms=(), asked=(), fever=None).measures("any") == ()


def test_a_pack_without_a_rule_on_fever_has_no_such_temperature(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "gates", tuple)
    assert fever_limit(library) is None
