import pytest

from pocketref.answers.lexicon import Lexicon
from pocketref.answers.pieces import pieces_of
from pocketref.answers.unread import beside_words, is_edition, unclaimed


@pytest.mark.parametrize(
    ("text", "loose", "choices"),
    [
        ("lvef 6o2 48", "6o2", ["lvef 48"]),
        ("lvef below 50", "below", ["lvef 50"]),
        ("lvef less than 50", "less", ["lvef than 50"]),
        ("anc 0.4 of at least 38", "least", ["anc 0.4 of at 38"]),
        ("stools 5 over baseline", "over", []),
        ("lvef 48 below", "below", []),
        ("lvef 48 odd", "odd", []),
        ("ctcae v5 anc 0.4", "v5", []),
    ],
)
def test_a_word_that_touches_a_value_is_asked_about(
    text: str, loose: str, choices: list[str], lexicon: Lexicon
) -> None:
    doubts = beside_words(text, pieces_of(text, lexicon), (loose,)).doubts
    assert [choice.text for doubt in doubts for choice in doubt.choices] == choices


@pytest.mark.parametrize(
    ("text", "editions"),
    [("ctcae 5 anc 0.4", ["5"]), ("ctcae v6.0", ["v6.0"]), ("ctcae 7", []), ("anc 5", [])],
)
def test_an_edition_stands_behind_the_scale(
    text: str, editions: list[str], lexicon: Lexicon
) -> None:
    pieces = pieces_of(text, lexicon)
    assert [piece.typed for piece in pieces if is_edition(pieces, piece)] == editions


@pytest.mark.parametrize(
    ("text", "asked"), [("tras 30 %", 1), ("tras 30 days", 0), ("tras 30 mg", 0), ("tras 30", 0)]
)
def test_a_figure_in_a_unit_of_nothing_is_asked_about(
    text: str, asked: int, lexicon: Lexicon
) -> None:
    assert len(unclaimed(text, pieces_of(text, lexicon), {}).doubts) == asked
    assert unclaimed(text, pieces_of(text, lexicon), {1: "weight"}).doubts == ()


def test_days_are_asked_about_where_they_are_no_value(lexicon: Lexicon) -> None:
    text = "anc 400 38.6 days"
    pieces = pieces_of(text, lexicon)
    assert unclaimed(text, pieces, {1: "anc"}).doubts == ()
    (doubt,) = unclaimed(text, pieces, {1: "anc"}, spans=True).doubts
    assert [choice.text for choice in doubt.choices] == ["anc 400"]
