"""Sets of entries are kept whole, in whichever way is shorter."""

import pytest

from pocketref.search.postings import bits_of, numbers_in, packed, unpacked


@pytest.mark.parametrize(
    "numbers",
    [(), (0,), (7, 8), (3, 50_000), tuple(range(0, 4_000, 3)), (16_000_000,), tuple(range(9_000))],
)
def test_a_set_is_the_same_after_it_was_packed(numbers: tuple[int, ...]) -> None:
    assert tuple(numbers_in(unpacked(packed(bits_of(numbers))))) == numbers


def test_the_shorter_way_is_taken() -> None:
    assert len(packed(bits_of((3, 50_000)))) == 7
    assert len(packed(bits_of(range(8_000)))) == 1_004
