"""Units and words say which field a figure is for."""

from pathlib import Path

import pytest

from pocketref.answers.claims import claimed
from pocketref.answers.lexicon import Lexicon
from pocketref.answers.pieces import pieces_of
from pocketref.answers.ranges import Ranges, ranges_of
from pocketref.pack.library import open_pack


@pytest.fixture(scope="module")
def ranges(pack_file: Path) -> Ranges:
    library = open_pack(pack_file)
    made = ranges_of(library.limits())
    library.close()
    return made


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("68 kg", {"68": "weight"}),
        ("weight 68", {"68": "weight"}),
        ("weight is 68", {"68": "weight"}),
        ("68 weight", {"68": "weight"}),
        ("doce 68 165", {}),
        ("anc 0.4 38.6", {"0.4": "anc"}),
        ("0.4 anc 38.6", {"0.4": "anc"}),
        ("anc 38.6 0.4", {"0.4": "anc"}),
        ("anc 50", {"50": "anc"}),
        ("cycle 4 68", {"4": "cycle"}),
        ("4 cycle", {}),
        ("neutropenia 0.4", {"0.4": "anc"}),
        ("neutropenia 38.6", {}),
        ("lvef 62 48", {"62": "lvef-baseline", "48": "lvef"}),
        ("lvef 48", {"48": "lvef"}),
        ("lvef 48 baseline 62", {"62": "lvef-baseline", "48": "lvef"}),
        ("baseline 62", {}),
        ("limit 50", {}),
        ("lvef 62 48 limit 50", {"62": "lvef-baseline", "48": "lvef", "50": "lvef-normal"}),
        ("62 to 48", {"62": "lvef-baseline", "48": "lvef"}),
        ("62 48", {}),
        ("99 to 5", {}),
        ("tras 62 to 48", {}),
        ("62 baseline 48 now", {"62": "lvef-baseline", "48": "lvef"}),
        ("68 weight 165 height", {"68": "weight", "165": "height"}),
        ("lvef 62 48 limit", {"62": "lvef-baseline", "48": "lvef"}),
        ("lvef 62 48 lim", {"62": "lvef-baseline", "48": "lvef"}),
        ("limit of 50 lvef 62", {"50": "lvef-normal", "62": "lvef"}),
        ("weight 68 height", {"68": "weight"}),
        ("fever anc 0.4", {"0.4": "anc"}),
        ("rash 20%", {"20": "skin-area"}),
        ("anc 1.6 lln 2", {"1.6": "anc", "2": "anc-normal"}),
        ("plt 90 lower limit 150", {"90": "platelets", "150": "platelets-normal"}),
        ("alt 6 baseline 2 x uln", {"6": "alt", "2": "alt-baseline"}),
        ("alt 6 ast 4 baseline 2", {"6": "alt", "4": "ast", "2": "ast-baseline"}),
        ("baseline 2 alt 6", {"6": "alt"}),
        ("anc 1.6 baseline 2", {"1.6": "anc"}),
        ("nausea 20%", {}),
        ("anc 5 kg", {"5": "weight"}),
        ("alt 3 uln", {"3": "alt"}),
    ],
)
def test_a_text_claims(text: str, fields: dict[str, str], lexicon: Lexicon, ranges: Ranges) -> None:
    pieces = pieces_of(text, lexicon)
    claims = claimed(text, pieces, ranges, lexicon.measures)
    assert {pieces[at].text: field for at, field in claims.items()} == fields


def test_a_part_of_a_name_claims_nothing(lexicon: Lexicon, ranges: Ranges) -> None:
    pieces = pieces_of("d 8", lexicon)
    assert claimed("d 8", pieces, ranges, (), without=frozenset({0})) == {}
