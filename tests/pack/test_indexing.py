"""Everything a reader can open can be found."""

from dataclasses import replace

from pocketref.model.fact import Value
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Pair
from pocketref.pack.indexing import found_by, lore
from pocketref.pack.library import Library
from pocketref.pack.manifest import Content

# They are found by their facts.
_BY_FACTS = frozenset({"gate", "rate", "decision", "criterion", "later-dose"})


def test_every_item_a_reader_can_open_has_an_entry(content: Content) -> None:
    entries = {(entry.kind, entry.id) for entry in found_by(content)}
    opened = {
        (kind, item.thing.id)
        for kind, items in content.kinds().items()
        if kind not in _BY_FACTS
        for item in items
    }
    assert entries == opened


def test_a_drug_is_found_by_its_brand(library: Library) -> None:
    assert ("drug", "examplumab") in [(hit.kind, hit.id) for hit in library.find("exa").hits]


def test_a_page_is_found_by_its_synonym_and_by_what_it_says(library: Library) -> None:
    assert "heart" in [hit.id for hit in library.find("cardiac").hits]
    assert "heart" in [hit.id for hit in library.find("ejection").hits]


def test_every_result_leads_somewhere(library: Library) -> None:
    hits = library.find("the", limit=100).hits
    assert hits
    assert [library.kind_of(hit.id) for hit in hits] == [hit.kind for hit in hits]


def test_what_a_disagreement_stands_on_says_so(content: Content) -> None:
    differ = {(entry.kind, entry.id) for entry in found_by(content) if entry.differs}
    (disagreement,) = (entry.thing for entry in content.disagreements)
    assert differ >= {
        ("disagreement", disagreement.id),
        *(("fact", fact) for fact in disagreement.facts),
    }
    assert ("article", "pump") in differ  # it says one of them
    assert ("article", "heart") not in differ


def test_the_drugs_that_most_regimens_give_come_first(content: Content) -> None:
    given = [drug for entry in content.regimens for drug in entry.thing.drugs]
    found = [given.count(entry.id) for entry in found_by(content) if entry.kind == "drug"]
    assert found == sorted(found, reverse=True)


def test_pages_stand_by_their_places_and_statements_as_pages_say_them(content: Content) -> None:
    entries = list(found_by(content))
    assert [entry.place for entry in entries] == list(range(len(entries)))
    pages = {entry.thing.id: entry.thing for entry in content.articles}
    found = [entry.id for entry in entries if entry.kind == "article"]
    assert found == sorted(pages, key=lambda page: pages[page].place)
    facts = [entry.id for entry in entries if entry.kind == "fact"]
    first = pages[found[0]].rows[0].facts
    assert tuple(facts[: len(first)]) == first
    assert sorted(facts) == sorted(entry.thing.id for entry in content.facts)


def test_all_names_of_drugs_that_look_alike_stand_in_one_set(content: Content) -> None:
    (alike,) = lore(content).alike
    assert {"exampletaxel", "exampleplatin"} <= set(alike)


def test_sets_that_share_a_drug_are_one(content: Content) -> None:
    manifest = content.manifest
    drugs = [entry.thing.id for entry in content.drugs][:3]
    pairs = tuple(
        Pair(name=one, value=other)
        for one, other in ((drugs[0], drugs[1]), (drugs[2], drugs[2]), (drugs[1], drugs[2]))
    )
    changed = replace(
        content, manifest=replace(manifest, thing=but(manifest.thing, look_alikes=pairs))
    )
    (alike,) = lore(changed).alike
    assert set(drugs) <= set(alike)


def test_words_that_facts_quote_as_misspelt_are_known_as_such(content: Content) -> None:
    fact = content.facts[0]
    quoted = (
        Value(name="misspelt-1", value="exampulmab"),
        Value(name="other", value="examplumab"),
        Value(name="misspelt-2", value=Quantity.parse("8 mg")),
    )
    changed = replace(
        content, facts=(replace(fact, thing=but(fact.thing, values=quoted)), *content.facts[1:])
    )
    assert lore(changed).misspelt == ("exampulmab",)
    assert lore(changed).spellings == lore(content).spellings
