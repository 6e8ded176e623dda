"""The longest phrase counts, and a figure knows what its unit measures."""

import pytest

from pocketref.answers.lexicon import Lexicon
from pocketref.answers.pieces import pieces_of
from pocketref.model.vocabulary import Sense


def _typed(text: str, lexicon: Lexicon) -> list[str]:
    return [piece.typed for piece in pieces_of(text, lexicon)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("since last dose 45 days", ["since last dose", "45 days"]),
        ("hr positive", ["hr positive"]),
        ("ado-trastuzumab emtansine 68", ["ado-trastuzumab emtansine", "68"]),
        ("pacl weekly 68", ["pacl weekly", "68"]),
        ("tras weekly 68", ["tras", "weekly", "68"]),
        ("for over an hour", ["for over an hour"]),
    ],
)
def test_the_longest_phrase_is_one_piece(text: str, parts: list[str], lexicon: Lexicon) -> None:
    assert _typed(text, lexicon) == parts


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("68 kg", "weight"),
        ("150 lb", "weight"),
        ("165cm", "height"),
        ("1.65 m", "height"),
        ("8m", "months"),
        ("12m", "months"),
        ("5 weeks", "weeks"),
        ("38.6 C", "temperature"),
        ("8 mg/kg", "other"),
        ("68", ""),
    ],
)
def test_a_unit_says_what_a_figure_measures(text: str, unit: str, lexicon: Lexicon) -> None:
    (piece,) = pieces_of(text, lexicon)
    assert piece.figure
    assert piece.unit == unit


def test_an_amount_keeps_its_unit_for_the_parser(lexicon: Lexicon) -> None:
    assert [piece.amount for piece in pieces_of("150lb 68", lexicon)] == ["150 lb", "68"]


def test_a_piece_says_what_it_leads_to_in_a_sense(lexicon: Lexicon) -> None:
    (piece,) = pieces_of("lvef", lexicon)
    assert piece.value(Sense.ASK) == "lvef"
    assert piece.value(Sense.PHASE) == ""
    assert piece.values(Sense.ASK, Sense.FIELD) == ("lvef", "lvef")
