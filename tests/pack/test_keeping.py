"""Nouns are made once, and as their reader spells."""

import pytest

from pocketref.model.reader import Manner, Reader, Spelling
from pocketref.pack.library import Library

AMERICAN = Manner(spelling=Spelling.AMERICAN)


def test_a_library_speaks_british_to_a_nurse_until_it_is_told_otherwise(library: Library) -> None:
    assert library.manner == Manner()
    assert library.event("diarrhoea").title == "Diarrhoea"
    assert library.spelled("Colour") == "Colour"


def test_from_then_on_texts_are_spelled_anew(library: Library) -> None:
    before = library.fact("in-the-article")
    library.address(AMERICAN)
    after = library.fact("in-the-article")
    assert library.manner == AMERICAN
    assert after.statement == "The article names hemoglobin and the color of examplumab."
    assert before.statement == "The article names haemoglobin and the colour of examplumab."
    assert library.event("diarrhoea").id == "diarrhoea"
    assert [rate.event for rate in library.rates("diarrhoea")] == ["diarrhoea", "diarrhoea"]
    assert library.spelled("Colour") == "Color"
    library.address(Manner())
    assert library.fact("in-the-article") == before
    assert library.spelled("Colour") == "Colour"


def test_sources_keep_the_titles_they_have(library: Library) -> None:
    titles = [source.title for source in library.sources()]
    library.address(AMERICAN)
    assert [source.title for source in library.sources()] == titles


def test_a_locale_letters_drugs_wherever_their_names_are_shown(library: Library) -> None:
    library.address(Manner(locale="nz"))
    assert library.drug("exampletaxel").shown == "EXAMPLETAXEL"
    assert library.drug("exampletaxel").name == "exampletaxel"
    (front, *_) = library.fronts()
    assert [asked.shown for asked in front.asked] == ["examplumab", "EXAMPLETAXEL"]
    protocol = library.protocol(front.id)
    assert protocol.drug("exampletaxel").shown == "EXAMPLETAXEL"
    library.address(Manner())
    assert library.protocol(front.id).drug("exampletaxel").shown == "EXAMPLEtaxel"


def test_another_reader_keeps_what_was_made(library: Library) -> None:
    drug = library.drug("examplumab")
    library.address(Manner(reader=Reader.PHARMACIST))
    assert library.manner.reader is Reader.PHARMACIST
    assert library.drug("examplumab") is drug


def test_a_locale_that_the_pack_does_not_have_changes_nothing(library: Library) -> None:
    with pytest.raises(KeyError, match="xx"):
        library.address(Manner(locale="xx", spelling=Spelling.AMERICAN))
    assert library.manner == Manner()
    assert library.event("diarrhoea").title == "Diarrhoea"


def test_what_is_made_of_the_whole_pack_is_made_once_for_a_spelling(library: Library) -> None:
    made: list[str] = []

    def make() -> str:
        made.append(library.spelled("Colour"))
        return made[-1]

    assert [library.once("word", str, make) for _ in range(2)] == ["Colour", "Colour"]
    library.address(AMERICAN)
    assert library.once("word", str, make) == "Color"
    assert made == ["Colour", "Color"]
