"""Every id leads somewhere. What is refused is in the zoo."""

from collections.abc import Iterator
from dataclasses import is_dataclass

import pytest

from pocketref.model.article import Article
from pocketref.model.checklist import Checklist
from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Source
from pocketref.model.gate import GateRule
from pocketref.model.regimen import Regimen
from pocketref.pack.hints import arms, hints_of, member
from pocketref.pack.manifest import Content, Manifest
from pocketref.pack.references import REFERENCES, references

KINDS = (Manifest, Source, Fact, GateRule, Drug, Regimen, Checklist, Article)

# Texts that name nothing in the pack, and ids that have a check of their own.
TEXTS = {
    "Article": {"id", "title", "section", "differ"},
    "Bounds": {"id", "title", "unit"},
    "Checklist": {"id", "title"},
    "Citation": {"place"},
    "Code": {"system", "code"},
    "Dispute": {"why"},
    "Drug": {"id", "name", "shown", "letter", "edge", "kind", "brands", "abbreviations"},
    "Example": {"id", "title", "case"},
    "Fact": {"id", "topic", "statement", "note"},
    "GateRule": {"id"},
    "Item": {"id", "text", "short", "limit", "field"},
    "Manifest": {"id", "version"},
    "Pair": {"name", "value"},
    "Premedication": {"drug"},
    "Preparation": {"diluent", "never"},
    "Quantity": {"unit"},
    "Regimen": {"id", "title", "free", "taxane"},
    "Review": {"by"},
    "Source": {"id", "title", "short", "kind", "date", "region", "read_as", "place"},
    "Stated": {"fact"},
    "StatedRange": {"fact"},
    "Value": {"name", "value"},
}


def _inside(kind: type, met: set[type]) -> Iterator[type]:
    if kind in met:
        return
    met.add(kind)
    yield kind
    for hint in hints_of(kind).values():
        for arm in (*arms(hint), member(hint)):
            if isinstance(arm, type) and is_dataclass(arm):
                yield from _inside(arm, met)


def _texts(kind: type) -> set[str]:
    hints = hints_of(kind)
    return {name for name, hint in hints.items() if str in arms(hint) or member(hint) is str}


def test_every_text_of_every_noun_is_a_reference_or_known_to_be_none() -> None:
    met: set[type] = set()
    nouns = [noun for kind in KINDS for noun in _inside(kind, met)]
    placed = {noun.__name__: _texts(noun) - set(REFERENCES.get(noun, {})) for noun in nouns}
    assert {name: texts for name, texts in placed.items() if texts} == TEXTS


@pytest.mark.parametrize("noun", REFERENCES)
def test_every_reference_is_a_field(noun: type) -> None:
    assert set(REFERENCES[noun]) <= _texts(noun)


def test_sound_references_lead_somewhere(content: Content) -> None:
    assert list(references(content)) == []
