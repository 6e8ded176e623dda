"""The words that can be typed: the manifest's terms, and the names of what the content holds."""

from collections.abc import Callable, Iterable, Iterator

from pocketref.model.drug import Drug, Measure
from pocketref.model.vocabulary import Named, Sense, Term, Vocabulary
from pocketref.pack.assembling import as_given
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content
from pocketref.pack.resolving import nearest
from pocketref.pack.spelling import speller

# What the value of a sense must lead to.
_KINDS = {
    Sense.DRUG: "drug",
    Sense.REGIMEN: "regimen",
    Sense.EVENT: "event",
    Sense.TERM: "term",
    Sense.MEASURE: "term",
}


def vocabulary(content: Content) -> Vocabulary:
    """Every word that can be typed, in both spellings."""
    manifest = content.manifest.thing
    anew = speller((pair.name, pair.value) for pair in manifest.spellings)
    graded = (*_gradings(content), *_scores(content))
    terms = (*manifest.terms, *_events(content), *graded, *_led(content))
    return Vocabulary(
        terms=tuple(
            Term(means=each.means, value=each.value, words=_both(each.words, anew))
            for each in terms
        ),
        drugs=tuple(_named(entry.thing, content) for entry in content.drugs),
        alike=manifest.look_alikes,
    )


def terming(content: Content) -> Iterator[ContentError]:
    """Terms that lead nowhere, and words that are written twice in one sense."""
    manifest = content.manifest
    known = {kind: [entry.thing.id for entry in items] for kind, items in content.kinds().items()}
    known["term"] = list(dict.fromkeys(entry.thing.term for entry in content.scales))
    seen: set[tuple[Sense, str]] = set()
    for index, term in enumerate(manifest.thing.terms):
        kind = _KINDS.get(term.means)
        if kind and term.value not in known[kind]:
            what = f"there is no {kind} `{term.value}`"
            yield manifest.fault(("terms", index), what, nearest(term.value, known[kind]))
        for word in term.words:
            if word != word.lower():
                what = f"the term `{word}` has capitals"
                yield manifest.fault(("terms", index), what, "Write it in small letters.")
            if (term.means, word) in seen:
                what = f"`{word}` is a word of {term.means} already"
                yield manifest.fault(("terms", index), what, "Keep one of the two.")
            seen.add((term.means, word))


def _events(content: Content) -> Iterator[Term]:
    for event in (entry.thing for entry in content.events):
        names = (event.title.lower(), *map(str.lower, event.names), _spaced(event.id))
        yield Term(means=Sense.EVENT, value=event.id, words=tuple(dict.fromkeys(names)))


def _gradings(content: Content) -> Iterator[Term]:
    titles: dict[str, list[str]] = {}
    for scale in (entry.thing for entry in content.scales):
        titles.setdefault(scale.term, [_spaced(scale.term)]).append(scale.title.lower())
    for term, names in titles.items():
        yield Term(means=Sense.TERM, value=term, words=tuple(dict.fromkeys(names)))


def _scores(content: Content) -> Iterator[Term]:
    for score in (entry.thing for entry in content.scores):
        names = dict.fromkeys((_spaced(score.id), score.title.lower()))
        yield Term(means=Sense.SCORE, value=score.id, words=tuple(names))


def _led(content: Content) -> Iterator[Term]:
    """What the synonyms lead to: an event, a regimen, or else a page; the drugs' are with them."""
    ids = {
        Sense.EVENT: {entry.thing.id for entry in content.events},
        Sense.REGIMEN: {entry.thing.id for entry in content.regimens},
    }
    drugs = {entry.thing.id for entry in content.drugs}
    for pair in content.manifest.thing.synonyms:
        if pair.value not in drugs:
            means = next((sense for sense in ids if pair.value in ids[sense]), Sense.TOPIC)
            yield Term(means=means, value=pair.value, words=(pair.name.lower(),))


def _named(drug: Drug, content: Content) -> Named:
    others = [pair.name for pair in content.manifest.thing.synonyms if pair.value == drug.id]
    names = (drug.name, drug.id, *drug.brands, *drug.abbreviations, *others)
    given = (
        as_given(drug, entry.thing) for entry in content.regimens if drug.id in entry.thing.drugs
    )
    rules = [rule for each in (drug, *given) for rule in each.doses]
    return Named(
        id=drug.id,
        name=drug.name,
        names=tuple(dict.fromkeys(map(str.lower, names))),
        surface=any(rule.per is Measure.SURFACE for rule in rules),
        dosed=drug.not_dosed is None,
    )


def _both(words: Iterable[str], anew: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for word in words for form in (word, anew(word))))


def _spaced(name: str) -> str:
    return name.replace("-", " ")
