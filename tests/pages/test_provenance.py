import re

from pocketref.pack.library import Library
from pocketref.pages.provenance import Chip, ChipKind, chips, entries, fewest, rule_chips


def told(made: tuple[object, ...]) -> list[tuple[str, str]]:
    return [(chip.kind, chip.text) for chip in made]  # type: ignore[attr-defined]


def test_the_article_comes_first_and_agreement_is_said(library: Library) -> None:
    made = chips(library, ("per-us-dose-load", "article-s02"))
    assert told(made)[0] == (ChipKind.PLAIN, "Article 1")
    assert (ChipKind.AGREES, "US label agrees") in told(made)


def test_a_dispute_is_shown_as_one(library: Library) -> None:
    made = chips(library, ("article-s31", "per-lvef-withhold-mbc"))
    assert [chip.kind for chip in made] == [ChipKind.PLAIN, ChipKind.DIFFERS]


def test_what_was_not_read_says_so(library: Library) -> None:
    (chip,) = chips(library, ("per-us-obs-53",))
    assert chip.kind is ChipKind.UNREAD


def test_the_silence_of_the_article_is_said_only_where_it_is_silent(library: Library) -> None:
    silent = chips(library, ("doc-dose-regimen",), "Article gives no dose")
    assert told(silent)[0] == (ChipKind.SILENT, "Article gives no dose")
    spoken = chips(library, ("article-s02",), "Article gives no dose")
    assert ChipKind.SILENT not in {chip.kind for chip in spoken}
    assert chips(library, (), "Article gives no dose") == ()


def test_one_chip_gathers_all_facts_of_its_source(library: Library) -> None:
    made = chips(library, ("per-missed-lt6-se", "per-missed-ge6-se"))
    assert [len(chip.facts) for chip in made] == [2]


def test_a_rule_shows_its_own_source_and_the_article(library: Library) -> None:
    made = rule_chips(library, ("per-eu-obs", "per-us-obs", "article-s28"))
    assert [chip.text for chip in made] == ["EU leaflet", "Article 1"]


def test_every_fact_of_the_pack_can_be_opened(library: Library) -> None:
    every = library.facts()
    shown = entries(library, tuple(fact.id for fact in every))
    assert len(shown) == len(every)
    for fact, entry in zip(every, shown, strict=True):
        assert fact.statement in (entry.says, entry.citation[: len(fact.statement)])
        assert entry.title
        assert entry.verified
        assert fact.id in entry.citation
        assert len(entry.others) == len(fact.disputes)


def test_a_fact_asked_for_twice_is_opened_once(library: Library) -> None:
    assert len(entries(library, ("article-s02", "article-s02"))) == 1


def _chips(*kinds: ChipKind) -> tuple[Chip, ...]:
    return tuple(Chip(kind=kind, text=f"{kind} {at}") for at, kind in enumerate(kinds))


def test_few_chips_are_left_as_they_are() -> None:
    few = _chips(ChipKind.PLAIN, ChipKind.AGREES)
    assert fewest(few) == few


def test_of_many_chips_those_that_differ_or_warn_always_stay() -> None:
    many = _chips(
        ChipKind.SILENT,
        ChipKind.PLAIN,
        ChipKind.AGREES,
        ChipKind.AGREES,
        ChipKind.PLAIN,
        ChipKind.DIFFERS,
    )
    assert [chip.kind for chip in fewest(many)] == ["silent", "plain", "agrees", "differs"]
    all_differ = _chips(*[ChipKind.DIFFERS] * 6)
    assert fewest(all_differ) == all_differ


def test_dates_of_sources_are_written_as_readers_write_them(library: Library) -> None:
    places = [entry.place for entry in entries(library, tuple(f.id for f in library.facts()))]
    assert any(place.endswith("5\u00a0Nov\u00a02025") for place in places)
    assert not any(re.search(r"\d{4}-\d{2}-\d{2}", place) for place in places)
