import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.engine.checkcode import LETTERS
from pocketref.worksheet.codes import as_made, code_fault, matches

codes = st.text(alphabet=LETTERS, min_size=6, max_size=6).map(lambda six: f"{six[:3]}-{six[3:]}")


@pytest.mark.parametrize(
    "typed",
    [
        "A10-7KZ",
        "a10-7kz",
        "A107KZ",
        " a10 7kz ",
        "AIO-7KZ",
        "alo7kz",
        "A10\u20137KZ",
        "a 1 0 7 k z",
    ],
)
def test_how_a_code_is_typed_does_not_matter(typed: str) -> None:
    assert as_made(typed) == "A10-7KZ"
    assert matches(typed, "A10-7KZ")
    assert code_fault(typed) is None


@pytest.mark.parametrize(
    "typed", ["", "A10", "A10-7KZ2", "A10-7KU", "A10_7KZ", "A10-7K\u00c5", "68"]
)
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert as_made(typed) is None
    fault = code_fault(typed)
    assert fault is not None
    assert (fault.field, fault.given) == ("check", typed)


@given(codes)
def test_every_code_is_read_as_it_was_made(code: str) -> None:
    assert as_made(code) == code
    assert as_made(code.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == code


@given(codes, codes)
def test_only_the_same_code_matches(one: str, other: str) -> None:
    assert matches(one, other) is (one == other)
