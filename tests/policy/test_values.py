"""A value has its type and keeps its limits, or is refused with what could stand there."""

from collections.abc import Callable

import pytest

from pocketref.model.fact import Region
from pocketref.model.patient import Vial
from pocketref.policy import values
from pocketref.policy.form import UnfitError
from tests.making import q

KEY = "A" * 43 + "="


@pytest.mark.parametrize(
    ("read", "given", "found"),
    [
        (values.flag, True, True),
        (values.whole(1, 60), 60, 60),
        (values.words(20), "  Day   unit ", "Day unit"),
        (values.choice(Region), "eu", Region.EU),
        (values.identifier, "regimen/heart", "regimen/heart"),
        (values.telephone, "+44 (0)20 123-4*5#", "+44 (0)20 123-4*5#"),
        (values.amount, "10mg", q("10 mg")),
        (values.amount, "0.5 10^9/L", q("0.5 10^9/L")),
        (values.within("%", 10), "10 %", q("10 %")),
        (
            values.strengths("docetaxel"),
            ["20 mg/mL", "20mg"],
            (
                Vial(drug="docetaxel", strength=q("20 mg/mL")),
                Vial(drug="docetaxel", strength=q("20 mg")),
            ),
        ),
        (values.public_keys, [KEY], (KEY,)),
    ],
)
def test_what_fits_is_taken(read: Callable[[object], object], given: object, found: object) -> None:
    assert read(given) == found


@pytest.mark.parametrize(
    ("read", "given", "code"),
    [
        (values.flag, 1, "site-wrong-type"),
        (values.whole(1, 60), True, "site-wrong-type"),
        (values.whole(1, 60), "10", "site-wrong-type"),
        (values.whole(1, 60), 0, "site-not-allowed"),
        (values.whole(1, 60), 61, "site-not-allowed"),
        (values.words(3), 3, "site-wrong-type"),
        (values.words(3), "four", "site-not-allowed"),
        (values.words(9), "  ", "site-not-allowed"),
        (values.words(9), "a\nb", "site-not-allowed"),
        (values.choice(Region), "uk", "site-not-allowed"),
        (values.identifier, "Not an id", "site-not-allowed"),
        (values.telephone, "bleep", "site-not-allowed"),
        (values.telephone, "+--", "site-not-allowed"),
        (values.amount, "10", "site-not-allowed"),
        (values.amount, "10 stone", "site-not-allowed"),
        (values.amount, "-10 mg", "site-not-allowed"),
        (values.amount, "0 mg", "site-not-allowed"),
        (values.amount, 10, "site-wrong-type"),
        (values.within("%", 10), "11 %", "site-not-allowed"),
        (values.within("%", 10), "5 mg", "site-not-allowed"),
        (values.strengths("docetaxel"), "20 mg/mL", "site-wrong-type"),
        (values.strengths("docetaxel"), [], "site-not-allowed"),
        (values.strengths("docetaxel"), ["20 mL"], "site-not-allowed"),
        (values.public_keys, KEY, "site-wrong-type"),
        (values.public_keys, ["short"], "site-not-allowed"),
    ],
)
def test_what_does_not_fit_is_refused(
    read: Callable[[object], object], given: object, code: str
) -> None:
    with pytest.raises(UnfitError) as refused:
        read(given)
    assert refused.value.code == code
    assert refused.value.allowed
