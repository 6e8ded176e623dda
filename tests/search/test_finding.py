"""Words find entries: in any order, from the first letter, misspelt or not; ranked by rule."""

from collections.abc import Iterator

import pytest

from pocketref.search.finding import Index
from pocketref.search.found import Correction, Match
from pocketref.search.writing import Lore
from tests.finding import an_entry, an_index, ids

LORE = Lore(
    spellings=(("diarrhoea", "diarrhea"), ("oedema", "edema")),
    alike=(
        ("trastuzumab", "Herceptin", "ado-trastuzumab emtansine", "Kadcyla"),
        ("docetaxel", "Taxotere", "paclitaxel", "Taxol"),
    ),
    misspelt=("perutzumab",),
)
ENTRIES = (
    an_entry("drug", "pertuzumab", "pertuzumab", alias="Perjeta"),
    an_entry("drug", "trastuzumab", "trastuzumab", alias="Herceptin", body="Not T-DM1."),
    an_entry("drug", "trastuzumab-emtansine", "ado-trastuzumab EMTANSINE", alias="Kadcyla\nT-DM1"),
    an_entry("drug", "docetaxel", "DOCEtaxel", alias="Taxotere"),
    an_entry("drug", "paclitaxel", "PACLitaxel", alias="Taxol"),
    an_entry("article", "doses-late", "Late doses, two clocks", alias="missed dose\nreload"),
    an_entry("article", "heart", "Heart function", alias="LVEF\nEF", scopes="tox"),
    an_entry(
        "article", "side-effects", "Side effects", scopes="tox", body="Oedema of 420\u00a0mg."
    ),
    an_entry("event", "diarrhoea", "Diarrhoea", scopes="tox"),
    an_entry("fact", "heart-often", "How the heart is measured, and LVEF.", scopes="tox time"),
    an_entry("fact", "spelt", "Some write perutzumab.", differs=True),
    an_entry("source", "label", "Pertuzumab label on the heart"),
    an_entry("source", "edema-source", "Edema in trials", body="heart"),
)


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    with an_index(ENTRIES, LORE) as made:
        yield made


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("heart", ["heart", "heart-often", "label", "edema-source"]),
        ("LVEF", ["heart", "heart-often"]),  # what is called so, before what says so
        ("ef", ["heart", "side-effects"]),
        ("tras", ["trastuzumab", "trastuzumab-emtansine"]),
        ("kadcyla", ["trastuzumab-emtansine"]),
        ("t-dm1", ["trastuzumab-emtansine", "trastuzumab"]),
        ("tdm1", ["trastuzumab-emtansine", "trastuzumab"]),
        ("doses late", ["doses-late"]),
        ("missed", ["doses-late"]),
        ("diarrhea", ["diarrhoea"]),
        ("DIARRHOE", ["diarrhoea"]),
        ("edema", ["side-effects", "edema-source"]),
        ("oedema", ["side-effects", "edema-source"]),
        ("420", ["side-effects"]),
        ("heart-often", ["heart-often"]),  # an id
        ("heart nowhere", []),
        ("what is the heart", ["heart", "heart-often", "label", "edema-source"]),  # without fillers
        ("what is the", []),
        ("", []),
        ("-- * \x00", []),
    ],
)
def test_words_find_entries_in_the_order_of_the_rule(
    index: Index, typed: str, found: list[str]
) -> None:
    assert ids(index.find(typed)) == found


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("heart function", Match.EXACT),
        ("ef", Match.EXACT),
        ("diarrhea", Match.EXACT),
        ("hea", Match.PREFIX),
        ("heart func", Match.PREFIX),
        ("function heart", Match.WORDS),
        ("funct", Match.WORDS),
        ("missed", Match.SYNONYM),
        ("haert", Match.SPELLING),
    ],
)
def test_a_hit_says_how_it_matches(index: Index, typed: str, match: Match) -> None:
    assert index.find(typed).hits[0].match == match


@pytest.mark.parametrize(
    ("typed", "meant", "first"),
    [
        ("perutz", ("pertuzumab",), "pertuzumab"),
        ("pertuzmab", ("pertuzumab",), "pertuzumab"),
        ("perutzumab", ("pertuzumab",), "pertuzumab"),
        ("kadcila", ("kadcyla",), "trastuzumab-emtansine"),
        ("haert", ("heart",), "heart"),
        ("docetaksel", ("docetaxel",), "docetaxel"),
    ],
)
def test_a_misspelt_word_is_taken_for_the_nearest(
    index: Index, typed: str, meant: tuple[str, ...], first: str
) -> None:
    found = index.find(typed)
    assert found.corrections == (Correction(typed=typed, meant=meant),)
    assert found.hits[0].id == first


def test_names_that_look_alike_are_both_found_and_none_is_chosen(index: Index) -> None:
    found = index.find("taxod")
    assert found.corrections == (Correction(typed="taxod", meant=("taxol", "taxotere")),)
    assert {"docetaxel", "paclitaxel"} <= set(ids(found))


@pytest.mark.parametrize("typed", ["trastuzumab", "kadcyla", "taxo", "hear", "doses", "12345678"])
def test_a_word_that_is_known_or_short_or_a_number_is_never_corrected(
    index: Index, typed: str
) -> None:
    assert index.find(typed).corrections == ()


def test_what_stands_there_as_typed_is_no_correction(index: Index) -> None:
    how = {hit.id: hit.match for hit in index.find("perutzumab").hits}
    assert how["pertuzumab"] == Match.SPELLING
    assert how["spelt"] == Match.WORDS


def test_only_a_match_in_the_text_shows_the_text(index: Index) -> None:
    assert [hit.text for hit in index.find("420").hits] == ["Oedema of 420\u00a0mg."]
    assert [hit.text for hit in index.find("side").hits] == [""]


def test_a_disagreement_stands_on_its_entry(index: Index) -> None:
    assert [hit.differs for hit in index.find("some write").hits] == [True]
    assert [hit.differs for hit in index.find("side").hits] == [False]


def test_no_more_are_shown_than_asked_for_but_all_are_counted(index: Index) -> None:
    found = index.find("heart", limit=2)
    assert (len(found.hits), found.total) == (2, 4)


def test_a_scope_narrows_what_is_found(index: Index) -> None:
    assert ids(index.find("heart", scope="tox")) == ["heart", "heart-often"]
    assert ids(index.find("heart", scope="time")) == ["heart-often"]
    assert ids(index.find("heart", scope="nowhere")) == []
    assert index.find("heart", scope="time").total == 1


def test_a_scope_alone_shows_all_that_is_in_it(index: Index) -> None:
    found = index.find(" ", limit=2, scope="tox")
    assert (ids(found), found.total) == (["heart", "side-effects"], 4)
    assert ids(index.find("*", scope="tox")) == []


def test_pages_are_near_to_what_finds_nothing(index: Index) -> None:
    near = index.nearest("hart funktion")
    assert [hit.id for hit in near] == ["heart", "doses-late", "side-effects"]
    assert all(hit.kind == "article" for hit in near)


def test_words_beyond_what_anyone_types_are_not_asked(index: Index) -> None:
    assert ids(index.find("heart " * 5_000 + "nowhere"))[0] == "heart"
