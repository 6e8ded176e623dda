"""Ranks follow each other by rule, and an entry stands in the first that has it."""

from pocketref.search.found import Match
from pocketref.search.ranking import Called, Rank, Tier, Where, everywhere, ranked

TIERS = {Tier.DRUG: 0b1, Tier.PAGE: 0b110, Tier.STATEMENT: 0b11000, Tier.SOURCE: 0b100000}
EVERY = 0b111111


def _ranks(word: Where, called: Called | None = None, within: int = EVERY) -> list[Rank]:
    return list(ranked([word], called or Called(), TIERS, within))


def test_drugs_come_before_pages_and_pages_before_statements_and_sources() -> None:
    assert _ranks(Where(title=EVERY)) == [
        Rank(Match.WORDS, 0b1),
        Rank(Match.WORDS, 0b110),
        Rank(Match.WORDS, 0b11000),
        Rank(Match.WORDS, 0b100000),
    ]


def test_inside_a_tier_beginnings_come_before_words_and_these_before_other_names() -> None:
    word = Where(head=0b10, title=0b110, alias=0b11110, whole=0b100)
    assert _ranks(word) == [
        Rank(Match.PREFIX, 0b10),
        Rank(Match.WORDS, 0b100),
        Rank(Match.SYNONYM, 0b11000),
    ]


def test_whole_words_come_before_half_typed_ones() -> None:
    assert _ranks(Where(title=0b110, whole=0b100)) == [
        Rank(Match.WORDS, 0b100),
        Rank(Match.WORDS, 0b010),
    ]


def test_what_is_called_so_comes_first_by_title_by_name_by_id() -> None:
    called = Called(id=0b1000, title=0b100010, alias=0b100)
    assert _ranks(Where(title=EVERY), called)[:3] == [
        Rank(Match.EXACT, 0b10),
        Rank(Match.EXACT, 0b100),
        Rank(Match.EXACT, 0b1000),
    ]


def test_texts_come_after_names_and_before_sources() -> None:
    assert _ranks(Where(head=0b100000, title=0b110000, body=0b101)) == [
        Rank(Match.WORDS, 0b10000),
        Rank(Match.WORDS, 0b101, in_text=True),
        Rank(Match.PREFIX, 0b100000),
    ]


def test_the_text_of_sources_comes_last() -> None:
    assert _ranks(Where(title=0b1, body=0b100001))[-1] == Rank(Match.WORDS, 0b100000, in_text=True)


def test_nothing_outside_the_scope_is_ranked() -> None:
    assert _ranks(Where(title=EVERY), within=0b10) == [Rank(Match.WORDS, 0b10)]


def test_every_word_must_stand_somewhere() -> None:
    words = [Where(title=0b11), Where(body=0b110), Where(alias=0b1010)]
    assert everywhere(words) == 0b10


def test_words_stand_where_either_stands() -> None:
    either = Where(head=1, whole=2) | Where(title=4, body=8)
    assert either == Where(head=1, title=4, body=8, whole=2)
