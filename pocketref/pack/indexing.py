"""What of the content can be found, under which words, in which order."""

from collections.abc import Iterator
from itertools import chain

from pocketref.model.drug import Drug
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.manifest import Content
from pocketref.pack.scoping import scopes_of
from pocketref.search.found import Entry
from pocketref.search.ranking import Tier
from pocketref.search.writing import Lore

_TIERS = {"drug": Tier.DRUG, "fact": Tier.STATEMENT, "source": Tier.SOURCE}
_MISSPELT = "misspelt"  # what begins the name of a fact's value that quotes a misspelt word


def found_by(content: Content) -> Iterator[Entry]:
    """One entry for everything a reader can open, in the order of the pack."""
    said = {entry.thing.id: entry.thing.statement for entry in content.facts}
    extra = _synonyms(content)
    scopes = scopes_of(content)
    differ = _differing(content)
    found = (
        *_drugs(content, said),
        *_pages(content, said),
        *_evidence(content, said),
        *_gradings(content, said),
        *_facts(content),
        *_sources(content),
    )
    for place, entry in enumerate(found):
        yield but(
            entry,
            tier=_TIERS.get(entry.kind, Tier.PAGE),
            place=place,
            alias=_lines(entry.alias, *extra.get(entry.id, ())),
            scopes=" ".join(sorted(scopes.get((entry.kind, entry.id), ()))),
            differs=(entry.kind, entry.id) in differ,
        )


def lore(content: Content) -> Lore:
    """What is known about words: other spellings, names that look alike, words quoted as wrong."""
    shared = content.manifest.thing
    values = chain.from_iterable(entry.thing.values for entry in content.facts)
    return Lore(
        spellings=tuple((pair.name, pair.value) for pair in shared.spellings),
        alike=tuple(_alike(content)),
        misspelt=tuple(
            value.value
            for value in values
            if value.name.startswith(_MISSPELT) and isinstance(value.value, str)
        ),
    )


def _alike(content: Content) -> Iterator[tuple[str, ...]]:
    """The names of drugs that look alike, and of those that look like these."""
    names = {entry.thing.id: _names(entry.thing) for entry in content.drugs}
    together: list[set[str]] = []
    for pair in content.manifest.thing.look_alikes:
        joined = {pair.name, pair.value}
        apart = [group for group in together if not group & joined]
        together = [*apart, joined.union(*(group for group in together if group & joined))]
    for group in together:
        yield tuple(chain.from_iterable(names[drug] for drug in sorted(group)))


def _names(drug: Drug) -> tuple[str, ...]:
    """Everything a drug is called; its id is its name without what stands before it."""
    return (drug.name, drug.id, *drug.brands, *drug.abbreviations)


def _synonyms(content: Content) -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for pair in content.manifest.thing.synonyms:
        words.setdefault(pair.value, []).append(pair.name)
    return words


def _differing(content: Content) -> set[tuple[str, str]]:
    """What a disagreement stands on: itself, its facts, and the pages that say one of these."""
    facts = set(chain.from_iterable(entry.thing.facts for entry in content.disagreements))
    pages = {
        page.id
        for page in (entry.thing for entry in content.articles)
        if facts & set(chain.from_iterable(row.facts for row in page.rows))
    }
    return {
        *(("disagreement", entry.thing.id) for entry in content.disagreements),
        *(("fact", fact) for fact in facts),
        *(("article", page) for page in pages),
    }


def _drugs(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    """The drugs, those that most regimens give first."""
    given = list(chain.from_iterable(entry.thing.drugs for entry in content.regimens))
    drugs = (entry.thing for entry in content.drugs)
    for drug in sorted(drugs, key=lambda drug: -given.count(drug.id)):
        alias = _lines(*_names(drug))
        yield _entry("drug", drug.id, drug.shown, alias, _statements(said, drug.facts))


def _pages(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    names = {entry.thing.id: _names(entry.thing) for entry in content.drugs}
    articles = (entry.thing for entry in content.articles)
    for article in sorted(articles, key=lambda article: article.place):
        spoken = tuple(fact for row in article.rows for fact in row.facts)
        alias = _lines(article.section, article.id, *names.get(article.drug or "", ()))
        yield _entry("article", article.id, article.title, alias, _statements(said, spoken))
    regimens = (entry.thing for entry in content.regimens)
    for regimen in sorted(regimens, key=lambda regimen: regimen.place):
        alias = _lines(regimen.short, " ".join(regimen.drugs))
        body = _statements(said, regimen.facts)
        yield _entry("regimen", regimen.id, regimen.title, alias, body)
    for checklist in (entry.thing for entry in content.checklists):
        body = _lines(*(item.text for item in checklist.items))
        yield _entry("checklist", checklist.id, checklist.title, "", body)


def _evidence(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for event in (entry.thing for entry in content.events):
        yield _entry("event", event.id, event.title, _lines(*event.names), "")
    for trial in (entry.thing for entry in content.trials):
        # One line: the title of an arm is no name of a trial.
        alias = " ".join(f"{arm.title} {arm.gives}" for arm in trial.arms)
        yield _entry("trial", trial.id, trial.title, alias, _statements(said, trial.facts))
    newer = (entry.thing for entry in content.newer)
    for item in sorted(newer, key=lambda item: item.dated, reverse=True):
        yield _entry("newer", item.id, item.title, item.dated, _statements(said, item.facts))
    disagreements = (entry.thing for entry in content.disagreements)
    for differ in sorted(disagreements, key=lambda differ: differ.place):
        body = _lines(differ.why, _statements(said, differ.facts))
        yield _entry("disagreement", differ.id, differ.about, "", body)


def _gradings(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for scale in (entry.thing for entry in content.scales):
        alias = _lines(scale.term, f"grade grading {scale.version}", scale.code)
        stated = tuple(grade.fact for grade in scale.grades if grade.fact)
        body = _statements(said, (*stated, *scale.facts))
        yield _entry("scale", scale.id, scale.title, alias, body)
    for score in (entry.thing for entry in content.scores):
        items = (item.title for item in score.items)
        body = _lines(*items, *(risk.title for risk in score.risks))
        yield _entry("score", score.id, score.title, "", body)
    for grid in (entry.thing for entry in content.grids):
        body = _lines(*(line.title for line in grid.lines))
        yield _entry("grid", grid.id, grid.title, " ".join(grid.columns), body)


def _facts(content: Content) -> Iterator[Entry]:
    """The statements, as the pages say them; then those that no page says."""
    pages = sorted((entry.thing for entry in content.articles), key=lambda page: page.place)
    rows = chain.from_iterable(page.rows for page in pages)
    facts = {entry.thing.id: entry.thing for entry in content.facts}
    drugs = {entry.thing.id: entry.thing.name for entry in content.drugs}
    for name in dict.fromkeys((*chain.from_iterable(row.facts for row in rows), *facts)):
        fact = facts[name]
        amounts = [str(v.value) for v in fact.values if isinstance(v.value, Quantity | Range)]
        alias = " ".join((fact.topic, drugs.get(fact.drug or "", ""), *amounts))
        yield _entry("fact", fact.id, fact.statement, alias, fact.note)


def _sources(content: Content) -> Iterator[Entry]:
    for source in (entry.thing for entry in content.sources):
        yield _entry("source", source.id, source.title, source.short, source.kind)


def _statements(said: dict[str, str], facts: tuple[str, ...]) -> str:
    return _lines(*(said[fact] for fact in dict.fromkeys(facts)))


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _entry(kind: str, name: str, title: str, alias: str, body: str) -> Entry:
    return Entry(kind=kind, id=name, tier=0, place=0, title=title, alias=alias, body=body)
