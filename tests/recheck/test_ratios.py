"""The second opinion's relative risks against published figures, and where a cell is empty."""

from decimal import Decimal

import pytest

from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.ratios import by_score, ratio
from tests.weighing import KATZ, KOOPMAN, counts, printed


@pytest.mark.parametrize(("exposed", "control", "low", "high"), KATZ)
def test_katz_is_the_published_interval(exposed: str, control: str, low: str, high: str) -> None:
    _, *ends = ratio(counts(exposed), counts(control))
    for end, text in zip(ends, (low, high), strict=True):
        assert end is not None
        assert printed(Decimal(end) / ONE, text) == text


@pytest.mark.parametrize(("exposed", "control", "low", "high"), KOOPMAN)
def test_koopman_is_the_published_interval(exposed: str, control: str, low: str, high: str) -> None:
    for end, text in zip(by_score(counts(exposed), counts(control)), (low, high), strict=True):
        assert end is not None
        assert printed(Decimal(end) / ONE, text) == text


def test_a_ratio_of_nothing_is_left_out_and_an_end_that_is_not_there_is_none() -> None:
    assert ratio(counts("0/5"), counts("0/7")) == (0, None)
    value, low, high = ratio(counts("5/56"), counts("0/29"))
    assert (value, high) == (None, None)
    assert low
    assert ratio(counts("0/29"), counts("5/56"))[:2] == (0, 0)


@pytest.mark.parametrize(
    ("exposed", "control"),
    [
        ("1/1000000", "0/1"),
        ("5/9", "0/1000000"),
        ("1000000/1000000", "0/1000000"),
        ("0/1000000", "1/1000000"),
        ("0/361", "13/353"),
    ],
)
def test_limits_far_from_one_are_found(exposed: str, control: str) -> None:
    ends = [end for end in by_score(counts(exposed), counts(control)) if end]
    assert len(ends) == 1
