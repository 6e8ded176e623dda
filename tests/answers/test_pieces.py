"""The longest phrase counts, and a figure knows what its unit measures."""

import pytest

from pocketref.answers.lexicon import Lexicon
from pocketref.answers.pieces import pieces_of
from pocketref.model.noun import but
from pocketref.model.vocabulary import Sense
from pocketref.pack.library import Library


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


def test_a_comma_is_read_as_a_point_where_a_site_lets_it_be(library: Library) -> None:
    limits = (but(limit, comma=True) for limit in library.limits())
    here = Lexicon(library.vocabulary(), limits)
    pieces = pieces_of("tras 68,5 kg, 1,234", here)
    assert [(piece.typed, piece.text) for piece in pieces[1:]] == [
        ("68,5 kg", "68.5"),
        ("1,234", "1,234"),
    ]
