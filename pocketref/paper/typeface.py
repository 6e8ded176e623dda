"""The typeface as paper needs it: Inter with its clearer letters in the places of the usual ones.

On screen a font feature picks the l with a tail, the I with serifs and figures of one width. A PDF
made that way cannot be searched or copied: it names those shapes by private codes. So for paper the
font's own table of characters is rewritten to point at the shapes, which needs no feature.
"""

import struct
from collections.abc import Iterator

FAMILY = "Paper"  # another name, or it would be taken for the Inter on screen
_WAS = "Inter"
_NAMES = {1, 3, 4, 6, 16}  # family, identifier, full name, PostScript name, typographic family

# Inter keeps its alternate shapes at private codes, too.
ALTERNATES = {
    "I": 0xE00C,
    "l": 0xE050,
    **{str(figure): 0xE071 + figure for figure in range(10)},
}

Tables = dict[bytes, bytes]
Group = tuple[int, int, int]  # first character, last character, first glyph


def for_paper(font: bytes) -> bytes:
    """Make the paper's typeface from the bytes of an OpenType font."""
    tables = _tables(font)
    characters = _characters(tables[b"cmap"])
    for letter, code in ALTERNATES.items():
        characters[ord(letter)] = characters.pop(code, characters[ord(letter)])
    tables[b"cmap"] = _cmap(characters)
    tables[b"name"] = _renamed(tables[b"name"])
    return _font(font[:4], tables)


def _tables(font: bytes) -> Tables:
    """The parts of a font by their tags."""
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sLLL", font, 12 + 16 * at) for at in range(count))
    return {tag: font[start : start + length] for tag, _, start, length in entries}


def _characters(table: bytes) -> dict[int, int]:
    """Which glyph each character has, from the subtable that knows them all."""
    (count,) = struct.unpack_from(">H", table, 2)
    starts = [struct.unpack_from(">HHL", table, 4 + 8 * at)[2] for at in range(count)]
    start = next(at for at in starts if struct.unpack_from(">H", table, at)[0] == 12)  # noqa: PLR2004  # the format's name
    (groups,) = struct.unpack_from(">L", table, start + 12)
    found: dict[int, int] = {}
    for at in range(groups):
        first, last, glyph = struct.unpack_from(">LLL", table, start + 16 + 12 * at)
        found.update(
            zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)
        )
    return found


def _cmap(characters: dict[int, int]) -> bytes:
    """A table of characters with one subtable, format 12, said to be Unicode in both manners."""
    groups = tuple(_groups(characters))
    head = struct.pack(">HHHHLHHL", 0, 2, 0, 4, 20, 3, 10, 20)
    start = struct.pack(">HHLLL", 12, 0, 16 + 12 * len(groups), 0, len(groups))
    return head + start + b"".join(struct.pack(">LLL", *group) for group in groups)


def _groups(characters: dict[int, int]) -> Iterator[Group]:
    """Runs of characters whose glyphs run along."""
    run: list[tuple[int, int]] = []
    for character, glyph in sorted(characters.items()):
        if run and (character, glyph) != (run[-1][0] + 1, run[-1][1] + 1):
            yield run[0][0], run[-1][0], run[0][1]
            run = []
        run.append((character, glyph))
    if run:
        yield run[0][0], run[-1][0], run[0][1]


def _renamed(table: bytes) -> bytes:
    """The table of names with the family's name replaced; both have the same length."""
    changed = bytearray(table)
    _, count, storage = struct.unpack_from(">HHH", table)
    for at in range(count):
        record = struct.unpack_from(">HHHHHH", table, 6 + 12 * at)
        name, length, start = record[3], record[4], storage + record[5]
        if name in _NAMES:
            text = table[start : start + length]
            for code in ("utf-16-be", "ascii"):
                text = text.replace(_WAS.encode(code), FAMILY.encode(code))
            changed[start : start + length] = text
    return bytes(changed)


def _font(kind: bytes, tables: Tables) -> bytes:
    """Put the tables of a font together again."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = kind + struct.pack(
        ">HHHH", count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    start = len(head) + 16 * count
    directory, body = b"", b""
    for tag, table in sorted(tables.items()):
        padded = table + b"\0" * (-len(table) % 4)
        directory += struct.pack(">4sLLL", tag, _checksum(padded), start + len(body), len(table))
        body += padded
    return head + directory + body


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
