"""Sets of entries as bits of one whole number, and as bytes of a pack. Pure.

The number of an entry is its place in the order of the pack, so the lowest bits come first and
nothing is ever sorted; two sets meet, and are counted, in microseconds at 50,000 entries.
"""

from collections.abc import Iterable, Iterator

_BITS, _LIST = b"\x00", b"\x01"
_WIDTH = 3  # bytes of a number: sixteen million entries


def bits_of(numbers: Iterable[int]) -> int:
    """The set of these numbers."""
    chosen = tuple(numbers)
    if not chosen:
        return 0
    held = bytearray((max(chosen) >> 3) + 1)
    for number in chosen:
        held[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(held, "little")


def numbers_in(bits: int) -> Iterator[int]:
    """The numbers of a set, from the lowest."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def packed(bits: int) -> bytes:
    """A set as bytes, the shorter of two ways: its bits from the first, or its numbers."""
    if not bits:
        return b""
    first = ((bits & -bits).bit_length() - 1) >> 3
    span = bits >> (8 * first)
    size = (span.bit_length() + 7) >> 3
    if bits.bit_count() * _WIDTH < size + _WIDTH:
        return _LIST + b"".join(each.to_bytes(_WIDTH, "little") for each in numbers_in(bits))
    return _BITS + first.to_bytes(_WIDTH, "little") + span.to_bytes(size, "little")


def unpacked(held: bytes) -> int:
    """The set that was packed."""
    if not held:
        return 0
    if held[:1] == _LIST:
        places = range(1, len(held), _WIDTH)
        return bits_of(int.from_bytes(held[at : at + _WIDTH], "little") for at in places)
    first = int.from_bytes(held[1 : 1 + _WIDTH], "little")
    return int.from_bytes(held[1 + _WIDTH :], "little") << (8 * first)
