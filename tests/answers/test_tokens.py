"""A text is parted at spaces and signs, and never inside a figure, a date or a name."""

import pytest

from pocketref.answers.tokens import LONGEST, folded, tokens_of


class _Known:
    """Three words, two units, and a word that takes a figure."""

    def is_word(self, text: str) -> bool:
        return text in {"t-dm1", "her2", "anc"}

    def is_unit(self, text: str) -> bool:
        return text in {"kg", "cells per mm3", "c", "%"}

    def takes(self, figure: str, unit: str) -> bool:
        return self.is_unit(unit) and not (figure == "165" and unit == "c")

    def is_field(self, text: str) -> bool:
        return text in {"anc", "c"}


def _parts(text: str) -> list[str]:
    return [
        f"{token.text}|{token.unit}" if token.figure else token.text
        for token in tokens_of(text, _Known())
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("tras 68", ["tras", "68|"]),
        ("tras 68kg", ["tras", "68|kg"]),
        ("tras 68 kg", ["tras", "68|kg"]),
        ("68 kg.", ["68|kg"]),
        ("400 cells per mm3", ["400|cells per mm3"]),
        ("68 xy", ["68|", "xy"]),
        ("anc0.4", ["anc", "0.4|"]),
        ("anc=0.4", ["anc", "0.4|"]),
        ("tras68", ["tras68"]),
        ("c1", ["c", "1|"]),
        ("165 c 1", ["165|", "c", "1|"]),
        ("38.6 c", ["38.6|c"]),
        ("165 c", ["165|", "c"]),
        ("her2 5-fu s44", ["her2", "5-fu", "s44"]),
        ("T-DM1 nab-paclitaxel", ["t-dm1", "nab", "paclitaxel"]),
        ("62>48", ["62|", "48|"]),
        ("62%/48%", ["62|%", "48|%"]),
        ("62 > 48", ["62|", "48|"]),
        ("anc < 0.5", ["anc", "<0.5|"]),
        ("\u226538", ["\u226538|"]),
        ("\u22123", ["\u22123|"]),
        ("+5", ["+5|"]),
        ("68,5", ["68,5|"]),
        ("68, 165", ["68|", "165|"]),
        ("68,", ["68,|"]),
        ("68.", ["68.|"]),
        ("pert,tras", ["pert", "tras"]),
        ("pert/tras+doce", ["pert", "tras", "doce"]),
        ("(tras)", ["tras"]),
        ("tras?", ["tras"]),
        ("09:00 2026-03-09", ["09:00", "2026-03-09"]),
        ("pert: 68", ["pert", "68|"]),
        ("\u0666\u0668", ["\u0666\u0668|"]),
        ("> x", [">", "x"]),
        (">", [">"]),
        ("...", []),
        ("", []),
    ],
)
def test_a_text_has_these_parts(text: str, parts: list[str]) -> None:
    assert _parts(text) == parts


@pytest.mark.parametrize("text", ["tras 68 kg", "(62>48)", "anc0.4, 38.6", "pert/tras < 5"])
def test_each_part_stands_in_the_text_where_it_says(text: str) -> None:
    for token in tokens_of(text, _Known()):
        assert text[token.start : token.end] == token.typed


def test_no_more_is_read_than_anyone_types() -> None:
    assert sum(len(token.typed) for token in tokens_of("a " * LONGEST, _Known())) == LONGEST // 2


def test_folding_leaves_one_kind_of_dash_and_small_letters() -> None:
    assert folded("T\u2011DM1 \u00d7 10") == "t-dm1 x 10"
