"""Words are spelled anew, ids never."""

import pytest

from pocketref.model.front import Asked, Front
from pocketref.model.quantity import Quantity
from pocketref.pack.manifest import Content
from pocketref.pack.spelling import respelled, speller

WORDS = (("diarrhoea", "diarrhea"), ("haemoglobin", "hemoglobin"), ("colour", "color"))


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("Diarrhoea and haemoglobin", "Diarrhea and hemoglobin"),
        ("DIARRHOEA", "DIARRHEA"),
        ("diarrhoea-like, or (diarrhoea).", "diarrhea-like, or (diarrhea)."),
        ("discolouration and colours", "discolouration and colours"),  # whole words only
        ("", ""),
    ],
)
def test_whole_words_are_spelled_anew_and_keep_their_capitals(text: str, spelled: str) -> None:
    assert speller(WORDS)(text) == spelled


def test_without_words_a_text_stays_as_it_is() -> None:
    assert speller(())("diarrhoea") == "diarrhoea"


def test_texts_change_at_every_depth_and_ids_nowhere(content: Content) -> None:
    spell = speller(WORDS)
    grid = respelled(content.grids[0].thing, spell, {})
    assert grid.columns == ("Amount", "Color")
    assert grid.lines[1].cells[1].says == "the color of hemoglobin"
    assert grid.lines[0] == content.grids[0].thing.lines[0]
    event = respelled(content.events[0].thing, spell, {})
    assert (event.id, event.title) == ("diarrhoea", "Diarrhea")
    pump = respelled(content.articles[1].thing, spell, {})
    assert pump.differ == ("later-dose", "and the color of the book")


def test_values_in_words_change_and_amounts_do_not(content: Content) -> None:
    facts = {entry.thing.id: entry.thing for entry in content.facts}
    words = respelled(facts["in-the-article"], speller(WORDS), {})
    assert words.values[0].value == "of hemoglobin"
    assert words.values[0].name == "colour"
    assert respelled(facts["bags"], speller(WORDS), {}).values[0].value == Quantity.parse("250 mL")


def test_what_has_nothing_to_change_stays_the_same_noun(content: Content) -> None:
    fact = content.facts[0].thing
    assert respelled(fact, speller(WORDS), {}) is fact


def test_a_locale_letters_the_shown_name_and_nothing_else(content: Content) -> None:
    letters = {"exampletaxel": "EXAMPLETAXEL"}
    drug = next(e.thing for e in content.drugs if e.thing.id == "exampletaxel")
    lettered = respelled(drug, str, letters)
    assert (lettered.shown, lettered.name) == ("EXAMPLETAXEL", "exampletaxel")
    asked = (Asked(field="vial", drug="exampletaxel", shown="EXAMPLEtaxel"),)
    front = respelled(
        Front(id="x", title="With exampletaxel", short="x", asked=asked), str, letters
    )
    assert front.asked[0].shown == "EXAMPLETAXEL"
    assert front.title == "With exampletaxel"
