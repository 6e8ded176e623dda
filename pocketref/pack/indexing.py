"""What of the content can be found, under which words."""

from collections.abc import Iterator

from pocketref.model.quantity import Quantity, Range
from pocketref.pack.manifest import Content
from pocketref.search.index import Entry


def found_by(content: Content) -> Iterator[Entry]:
    """One entry for everything a reader can open."""
    said = {entry.thing.id: entry.thing.statement for entry in content.facts}
    extra = _synonyms(content)
    for entry in (*_facts(content), *_pages(content, said), *_sources(content)):
        yield Entry(
            kind=entry.kind,
            id=entry.id,
            title=entry.title,
            alias=" ".join(filter(None, (entry.alias, extra.get(entry.id, "")))),
            body=entry.body,
        )


def _synonyms(content: Content) -> dict[str, str]:
    words: dict[str, list[str]] = {}
    for pair in content.manifest.thing.synonyms:
        words.setdefault(pair.value, []).append(pair.name)
    return {name: " ".join(of) for name, of in words.items()}


def _facts(content: Content) -> Iterator[Entry]:
    for entry in content.facts:
        fact = entry.thing
        amounts = [str(v.value) for v in fact.values if isinstance(v.value, Quantity | Range)]
        body = " ".join(filter(None, (fact.note, fact.drug, *amounts)))
        yield _entry("fact", fact.id, fact.statement, fact.topic, body)


def _pages(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for drug in (entry.thing for entry in content.drugs):
        alias = " ".join((drug.name, *drug.brands, *drug.abbreviations))
        yield _entry("drug", drug.id, drug.shown, alias, _statements(said, drug.facts))
    for regimen in (entry.thing for entry in content.regimens):
        body = _statements(said, regimen.facts)
        yield _entry("regimen", regimen.id, regimen.title, " ".join(regimen.drugs), body)
    for checklist in (entry.thing for entry in content.checklists):
        body = " ".join(item.text for item in checklist.items)
        yield _entry("checklist", checklist.id, checklist.title, "", body)
    for article in (entry.thing for entry in content.articles):
        spoken = tuple(fact for row in article.rows for fact in row.facts)
        body = _statements(said, spoken)
        yield _entry("article", article.id, article.title, article.section, body)


def _sources(content: Content) -> Iterator[Entry]:
    for source in (entry.thing for entry in content.sources):
        yield _entry("source", source.id, source.title, source.short, source.kind)


def _statements(said: dict[str, str], facts: tuple[str, ...]) -> str:
    return " ".join(said[fact] for fact in dict.fromkeys(facts))


def _entry(kind: str, name: str, title: str, alias: str, body: str) -> Entry:
    return Entry(kind=kind, id=name, title=title, alias=alias, body=body)
