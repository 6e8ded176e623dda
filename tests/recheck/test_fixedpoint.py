from fractions import Fraction

import pytest

from pocketref.recheck.fixedpoint import LN10, ONE, exponential, logarithm

# To fifty places, from any table of constants.
LN2 = "0.69314718055994530941723212145817656807550013436025"
E = "2.71828182845904523536028747135266249775724709369995"
TEN = "2.30258509299404568401799145468436420760110148862877"
EXACT = ONE // 10**32


def _scaled(digits: str) -> int:
    return int(Fraction(digits) * ONE)


def test_the_constants_are_right_to_more_than_30_places() -> None:
    assert abs(LN10 - _scaled(TEN)) < EXACT
    assert abs(logarithm(Fraction(2)) - _scaled(LN2)) < EXACT
    assert abs(exponential(ONE) - _scaled(E)) < EXACT


@pytest.mark.parametrize("number", ["1", "0.001", "0.75", "1.4142", "3", "70", "165.5", "250000"])
def test_an_exponential_undoes_a_logarithm(number: str) -> None:
    there_and_back = exponential(logarithm(Fraction(number)))
    assert abs(there_and_back - _scaled(number)) < EXACT * max(1, int(Fraction(number)))


def test_the_logarithm_of_one_is_nothing() -> None:
    assert logarithm(Fraction(1)) == 0
