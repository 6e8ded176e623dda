from pocketref.pack.library import Library
from pocketref.pages.crowding import few, told_apart
from pocketref.pages.provenance import Chip, ChipKind, own_chips, said_chips


def shown(library: Library, *facts: str) -> list[tuple[str, str]]:
    made = told_apart(library, said_chips(library, facts))
    return [(chip.kind.value, chip.text) for chip in made]


def chips(*made: tuple[ChipKind, str]) -> tuple[Chip, ...]:
    return tuple(
        Chip(kind=kind, text=text, facts=(f"fact-{at}",)) for at, (kind, text) in enumerate(made)
    )


def texts(made: tuple[Chip, ...]) -> list[str]:
    return [chip.text for chip in made]


def test_one_source_at_two_places_is_told_apart_by_the_place(library: Library) -> None:
    found = shown(library, "article-s23", "asco-2022-early", "asco-2022-late")
    assert found[1:] == [("differs", "ASCO 2022, 5.0"), ("agrees", "ASCO 2022, 5.1 agrees")]


def test_the_same_source_does_not_second_itself(library: Library) -> None:
    assert shown(library, "asco22", "asco-2022-early", "asco-2022-late") == [("plain", "ASCO 2022")]
    (chip,) = told_apart(library, said_chips(library, ("asco22", "asco-2022-early")))
    assert chip.facts == ("asco22", "asco-2022-early")


def test_two_sources_of_one_name_are_told_apart_by_their_drugs(library: Library) -> None:
    found = shown(library, "per-contra-us7", "tra-contraception", "per-contra-eu6")
    assert found == [
        ("plain", "US label, 2016"),
        ("agrees", "EU leaflet, trastuzumab agrees"),
        ("differs", "EU leaflet, pertuzumab"),
    ]


def test_the_fact_that_speaks_keeps_its_bare_name(library: Library) -> None:
    found = shown(library, "doc-contra-anc", "doc-box-anc")
    assert found == [("plain", "US label"), ("agrees", "US label, boxed warning agrees")]


def test_one_place_that_agrees_and_differs_differs_in_part(library: Library) -> None:
    found = shown(library, "asco-2022-early", "article-s24", "article-s25")
    assert found == [("plain", "ASCO 2022"), ("differs", "Article 2, in part")]


def test_no_two_chips_of_a_statement_have_the_same_words(library: Library) -> None:
    for article in library.articles():
        for row in article.rows:
            made = told_apart(library, said_chips(library, row.facts))
            assert len(set(texts(made))) == len(made), row.facts


def test_the_pages_of_sources_tell_them_apart_too(library: Library) -> None:
    for fact in library.facts():
        made = told_apart(library, own_chips(library, fact))
        assert len(set(texts(made))) == len(made), fact.id


def test_chips_that_have_room_are_left_as_they_are() -> None:
    made = chips((ChipKind.PLAIN, "Article 1"), (ChipKind.AGREES, "US label agrees"))
    assert few(made) == made


def test_what_neither_agrees_nor_differs_goes_first() -> None:
    made = few(
        chips(
            (ChipKind.PLAIN, "Product information"),
            (ChipKind.UNREAD, "US label, not read"),
            (ChipKind.AGREES, "Preparation table agrees"),
            (ChipKind.PLAIN, "Manufacturer page, US"),
        )
    )
    assert texts(made) == ["Product information", "Preparation table agrees"]


def test_those_that_say_the_same_are_counted_and_still_open() -> None:
    sources = ("CLEOPATRA register", "NCCN, as quoted", "NHS England form", "Ontario monograph")
    made = few(
        chips(
            (ChipKind.PLAIN, "Article 2"),
            (ChipKind.DIFFERS, "ASCO 2022"),
            *((ChipKind.DIFFERS, text) for text in sources),
        )
    )
    assert texts(made) == ["Article 2", "ASCO 2022", "CLEOPATRA register", "3 more differ"]
    assert made[-1].facts == ("fact-3", "fact-4", "fact-5")
    assert made[-1].kind is ChipKind.DIFFERS


def test_where_not_one_of_them_fits_they_are_counted_together() -> None:
    long = "A source with quite a long name of its own"
    made = few(
        chips(
            (ChipKind.PLAIN, "Article 1"),
            (ChipKind.AGREES, f"{long} agrees"),
            (ChipKind.AGREES, "Another agrees"),
            (ChipKind.DIFFERS, "A third source with a long name"),
        )
    )
    assert texts(made)[:2] == ["Article 1", "2 sources agree"]


def test_a_chip_alone_of_its_kind_is_never_counted() -> None:
    long = "A source with a name that takes all of a line"
    made = chips(*((kind, long) for kind in (ChipKind.PLAIN, ChipKind.AGREES, ChipKind.DIFFERS)))
    assert few(made) == made


def test_every_statement_of_the_pack_has_few_chips(library: Library) -> None:
    for article in library.articles():
        for row in article.rows:
            every = told_apart(library, said_chips(library, row.facts))
            left = few(every)
            assert left[0] == every[0]
            kinds = {chip.kind for chip in every} - {ChipKind.PLAIN, ChipKind.UNREAD}
            assert kinds <= {chip.kind for chip in left}
            assert len(left) <= 4, row.facts
