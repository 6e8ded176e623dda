"""Every word that can be typed is in the pack, with its sense."""

import pytest

from pocketref.model.noun import but
from pocketref.model.regimen import Pair
from pocketref.model.vocabulary import Sense
from pocketref.pack.library import Library
from pocketref.pack.manifest import Content, Entry, Manifest
from pocketref.pack.vocabulary import terming, vocabulary


def _words(content: Content, means: Sense) -> dict[str, str]:
    terms = vocabulary(content).terms
    return {word: each.value for each in terms if each.means is means for word in each.words}


def test_a_word_is_there_in_both_spellings(content: Content) -> None:
    assert _words(content, Sense.ASK) == {"dose": "dose", "colour": "dose", "color": "dose"}


def test_an_event_is_known_by_its_names_and_by_other_words(content: Content) -> None:
    events = _words(content, Sense.EVENT)
    named = ("diarrhoea", "diarrhea", "loose stools", "queasy", "neutropenia")
    assert {events[word] for word in named[:4]} == {"diarrhoea"}
    assert set(named) == set(events)


def test_a_grading_term_is_known_by_its_titles(content: Content) -> None:
    assert "neutrophils" in _words(content, Sense.TERM).values()


def test_a_score_is_known_by_its_id_and_its_title(content: Content) -> None:
    words = _words(content, Sense.SCORE)
    assert words == dict.fromkeys(("invented score", "an invented score"), "invented-score")


@pytest.mark.parametrize(
    ("leads_to", "means"),
    [("heart", Sense.TOPIC), ("diarrhoea", Sense.EVENT), ("examplumab-platin", Sense.REGIMEN)],
)
def test_a_synonym_has_the_sense_of_what_it_leads_to(
    content: Content, leads_to: str, means: Sense
) -> None:
    manifest = content.manifest
    changed = but(manifest.thing, synonyms=(Pair(name="Cardiac", value=leads_to),))
    words = _words(but(content, manifest=_entry(content, changed)), means)
    assert words["cardiac"] == leads_to


def test_a_drug_is_known_by_every_name(content: Content) -> None:
    changed = but(content.manifest.thing, synonyms=(Pair(name="Exy", value="examplumab"),))
    drugs = vocabulary(but(content, manifest=_entry(content, changed))).drugs
    names = {each.id: each.names for each in drugs}
    assert names["examplumab"] == ("examplumab", "exa", "exy")


def test_a_drug_says_what_its_dose_is_counted_by_and_whether_it_gets_one(
    content: Content,
) -> None:
    drugs = {each.id: each for each in vocabulary(content).drugs}
    assert drugs["exampletaxel"].surface
    assert not drugs["examplumab"].surface
    assert drugs["examplumab"].dosed
    assert not drugs["exampleplatin"].dosed


def test_drugs_that_look_alike_stand_in_it(content: Content) -> None:
    assert vocabulary(content).alike == (Pair(name="exampletaxel", value="exampleplatin"),)


def test_sound_terms_have_no_fault(content: Content) -> None:
    assert list(terming(content)) == []


def test_it_is_one_row_of_the_pack(content: Content, library: Library) -> None:
    assert library.vocabulary() == vocabulary(content)


def _entry(content: Content, thing: Manifest) -> Entry[Manifest]:
    return Entry(thing, content.manifest.file, content.manifest.tree)
