"""Every id leads somewhere. What is refused is in the zoo."""

from collections.abc import Iterator
from dataclasses import is_dataclass

import pytest

from pocketref.model.article import Article, Grid
from pocketref.model.checklist import Checklist
from pocketref.model.decision import Tree
from pocketref.model.difference import Disagreement, Newer
from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Source
from pocketref.model.gate import GateRule
from pocketref.model.grading import Definition, LaterDose, Scale, Score
from pocketref.model.hints import arms, hints_of, member
from pocketref.model.regimen import Regimen
from pocketref.model.toxicity import Event, Rate, Trial
from pocketref.pack.manifest import Content, Manifest
from pocketref.pack.references import REFERENCES, references

KINDS = (
    Manifest,
    Source,
    Fact,
    GateRule,
    Drug,
    Regimen,
    Checklist,
    Article,
    Grid,
    Trial,
    Event,
    Rate,
    Newer,
    Disagreement,
    Definition,
    Scale,
    Score,
    LaterDose,
    Tree,
)

# Texts that name nothing in the pack, and ids that have a check of their own.
# By module and name: two rooms of the model have an `Item`.
TEXTS = {
    "article.Article": {"id", "title", "section", "differ"},
    "article.Cell": {"says"},
    "article.Grid": {"id", "title", "corner", "columns", "empty"},
    "article.GridLine": {"title"},
    "article.Related": {"question"},
    "article.Row": {"heading"},
    "bounds.Bounds": {"id", "title", "unit"},
    "checklist.Checklist": {"id", "title"},
    "checklist.Item": {"id", "text", "short", "limit", "field"},
    "branch.Branch": {"outcome"},
    "branch.When": {"ask", "one_of"},
    "decision.Ask": {"id", "title", "usual"},
    "decision.Choice": {"id", "title", "short"},
    "decision.Conclusion": {"id", "title", "text", "short"},
    "decision.Tree": {"id", "title", "interval"},
    "difference.Disagreement": {"id", "about", "why"},
    "difference.Newer": {"id", "dated", "title"},
    "drug.Code": {"system", "code"},
    "drug.Drug": {"id", "name", "shown", "letter", "edge", "kind", "brands", "abbreviations"},
    "drug.Preparation": {"diluent", "never"},
    "fact.Citation": {"place"},
    "fact.Dispute": {"why"},
    "fact.Fact": {"id", "topic", "statement", "note"},
    "fact.Review": {"by"},
    "fact.Source": {"id", "title", "short", "kind", "date", "region", "read_as", "place"},
    "fact.Stated": {"fact"},
    "fact.StatedRange": {"fact"},
    "fact.Value": {"name", "value"},
    "gate.GateRule": {"id"},
    "grading.Band": {"measure"},
    "grading.Definition": {"id", "title"},
    "grading.Item": {"key", "choice", "title"},
    "grading.LaterDose": {"id"},
    "grading.Risk": {"title"},
    "grading.Scale": {"id", "term", "title", "version", "code"},
    "grading.Score": {"id", "title"},
    "grading.Together": {"sign"},
    "manifest.Manifest": {"id", "version"},
    "quantity.Quantity": {"unit"},
    "reader.Lettering": {"shown"},
    "reader.Locale": {"id", "title"},
    "reader.Sample": {"text", "shows"},
    "regimen.Example": {"id", "title", "case"},
    "regimen.Pair": {"name", "value"},
    "regimen.Premedication": {"drug"},
    "regimen.Regimen": {"id", "title", "short", "free", "taxane"},
    "toxicity.Arm": {"id", "title", "gives"},
    "toxicity.Contrast": {"title", "arm", "against"},
    "toxicity.Event": {"id", "title", "names", "plain"},
    "toxicity.Rate": {"id", "arm", "group", "period", "cut"},
    "toxicity.Trial": {"id", "title", "ctcae"},
    "vocabulary.Term": {"words", "value"},
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


def _name(noun: type) -> str:
    return f"{noun.__module__.rpartition('.')[2]}.{noun.__name__}"


def test_every_text_of_every_noun_is_a_reference_or_known_to_be_none() -> None:
    met: set[type] = set()
    nouns = [noun for kind in KINDS for noun in _inside(kind, met)]
    placed = {_name(noun): _texts(noun) - set(REFERENCES.get(noun, {})) for noun in nouns}
    assert {name: texts for name, texts in placed.items() if texts} == TEXTS


@pytest.mark.parametrize("noun", REFERENCES)
def test_every_reference_is_a_field(noun: type) -> None:
    assert set(REFERENCES[noun]) <= _texts(noun)


def test_sound_references_lead_somewhere(content: Content) -> None:
    assert list(references(content)) == []
