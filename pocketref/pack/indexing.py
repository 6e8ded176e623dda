"""What of the content can be found, under which words."""

from collections.abc import Callable, Iterator

from pocketref.model.quantity import Quantity, Range
from pocketref.pack.manifest import Content
from pocketref.pack.spelling import speller
from pocketref.search.index import Entry


def found_by(content: Content) -> Iterator[Entry]:
    """One entry for everything a reader can open."""
    said = {entry.thing.id: entry.thing.statement for entry in content.facts}
    extra = _synonyms(content)
    anew = speller((pair.name, pair.value) for pair in content.manifest.thing.spellings)
    for entry in (
        *_facts(content),
        *_pages(content, said),
        *_evidence(content, said),
        *_gradings(content, said),
        *_sources(content),
    ):
        yield Entry(
            kind=entry.kind,
            id=entry.id,
            title=entry.title,
            alias=_joined(entry.alias, extra.get(entry.id, ""), _other_words(entry.title, anew)),
            body=_joined(entry.body, _other_words(entry.body, anew)),
        )


def _synonyms(content: Content) -> dict[str, str]:
    words: dict[str, list[str]] = {}
    for pair in content.manifest.thing.synonyms:
        words.setdefault(pair.value, []).append(pair.name)
    return {name: " ".join(of) for name, of in words.items()}


def _other_words(text: str, anew: Callable[[str], str]) -> str:
    """The words of a text in the other spelling, so that both are found."""
    return " ".join(sorted(set(anew(text).split()) - set(text.split())))


def _facts(content: Content) -> Iterator[Entry]:
    for entry in content.facts:
        fact = entry.thing
        amounts = [str(v.value) for v in fact.values if isinstance(v.value, Quantity | Range)]
        body = _joined(fact.note, fact.drug or "", *amounts)
        yield _entry("fact", fact.id, fact.statement, fact.topic, body)


def _pages(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for drug in (entry.thing for entry in content.drugs):
        alias = " ".join((drug.name, *drug.brands, *drug.abbreviations))
        yield _entry("drug", drug.id, drug.shown, alias, _statements(said, drug.facts))
    for regimen in (entry.thing for entry in content.regimens):
        alias = _joined(regimen.short, *regimen.drugs)
        body = _statements(said, regimen.facts)
        yield _entry("regimen", regimen.id, regimen.title, alias, body)
    for checklist in (entry.thing for entry in content.checklists):
        body = " ".join(item.text for item in checklist.items)
        yield _entry("checklist", checklist.id, checklist.title, "", body)
    for article in (entry.thing for entry in content.articles):
        spoken = tuple(fact for row in article.rows for fact in row.facts)
        body = _statements(said, spoken)
        yield _entry("article", article.id, article.title, article.section, body)
    for grid in (entry.thing for entry in content.grids):
        body = _joined(*(line.title for line in grid.lines))
        yield _entry("grid", grid.id, grid.title, _joined(*grid.columns), body)


def _evidence(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for trial in (entry.thing for entry in content.trials):
        alias = _joined(*(f"{arm.title} {arm.gives}" for arm in trial.arms))
        yield _entry("trial", trial.id, trial.title, alias, _statements(said, trial.facts))
    for event in (entry.thing for entry in content.events):
        yield _entry("event", event.id, event.title, _joined(*event.names), "")
    for newer in (entry.thing for entry in content.newer):
        yield _entry("newer", newer.id, newer.title, newer.dated, _statements(said, newer.facts))
    for differ in (entry.thing for entry in content.disagreements):
        body = _joined(differ.why, _statements(said, differ.facts))
        yield _entry("disagreement", differ.id, differ.about, "", body)


def _gradings(content: Content, said: dict[str, str]) -> Iterator[Entry]:
    for scale in (entry.thing for entry in content.scales):
        alias = _joined(scale.term, scale.version, scale.code)
        stated = tuple(grade.fact for grade in scale.grades if grade.fact)
        body = _statements(said, (*stated, *scale.facts))
        yield _entry("scale", scale.id, scale.title, alias, body)
    for score in (entry.thing for entry in content.scores):
        items = (item.title for item in score.items)
        body = _joined(*items, *(risk.title for risk in score.risks))
        yield _entry("score", score.id, score.title, "", body)


def _sources(content: Content) -> Iterator[Entry]:
    for source in (entry.thing for entry in content.sources):
        yield _entry("source", source.id, source.title, source.short, source.kind)


def _statements(said: dict[str, str], facts: tuple[str, ...]) -> str:
    return " ".join(said[fact] for fact in dict.fromkeys(facts))


def _joined(*words: str) -> str:
    return " ".join(filter(None, words))


def _entry(kind: str, name: str, title: str, alias: str, body: str) -> Entry:
    return Entry(kind=kind, id=name, title=title, alias=alias, body=body)
