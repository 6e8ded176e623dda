import pytest

from pocketref.wording.needs import needs_sentence, until_valid


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        (("height",), "Needs height to work out body surface area."),
        (("weight", "height"), "Needs weight and height to work out body surface area."),
        (("weight",), "Needs weight."),
        (("cycle",), "Needs the cycle: loading or maintenance."),
        (("vial",), "Needs the strength of the vial in hand."),
        (
            ("lvef-baseline", "lvef-normal"),
            "Needs the LVEF baseline and your local lower limit of LVEF.",
        ),
        (("bilirubin", "ast", "alt"), "Needs bilirubin, AST and ALT."),
        ((), "Nothing is missing."),
    ],
)
def test_what_is_missing_is_named(missing: tuple[str, ...], sentence: str) -> None:
    assert needs_sentence(missing) == sentence


def test_a_refused_value_is_named_as_what_the_dose_waits_for() -> None:
    assert until_valid("weight") == "No dose until the weight is valid."
    assert until_valid("lvef") == "No dose until the LVEF is valid."
