"""Which scope of the search an item belongs to: from what it is, and from the page it stands on.

| scope | what is in it |
|---|---|
| `dose` | drugs, regimens; the sections on doses and drugs; statements on doses |
| `tox` | side effects, trials, gradings, scores; what is watched, graded and cared for |
| `time` | late doses, intervals, observation, recurrence, how long something keeps |
| `infuse` | regimens, checklists; the day of the infusion and its preparation |
| `source` | sources; what the product says of its sources, its checks and its review |

A statement belongs to the scopes of its topic and of the pages that say it; a page to those of its
section, and to those of the topics that at least half of its rows speak about.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from pocketref.model.article import Article
from pocketref.pack.manifest import Content

Scopes = dict[tuple[str, str], set[str]]

_KINDS = {
    "drug": "dose",
    "regimen": "dose infuse",
    "checklist": "infuse",
    "event": "tox",
    "trial": "tox",
    "scale": "tox",
    "score": "tox",
    "source": "source",
}
_SECTIONS = {
    "About": "source",
    "Doses": "dose",
    "Drugs": "dose",
    "Evidence": "source",
    "Grading": "tox",
    "Infusion day": "infuse",
    "Monitoring": "tox",
    "Preparation": "infuse",
    "Side effects": "tox",
    "Supportive care": "tox",
}
_TOPICS = {
    "boxed warning": "tox",
    "coverage": "source",
    "dose": "dose",
    "editorial": "source",
    "emetic risk": "tox",
    "evidence": "source",
    "extravasation": "infuse tox",
    "governance": "source",
    "grading": "tox",
    "growth factor": "tox",
    "guideline": "source",
    "heart": "tox",
    "infusion reaction": "infuse tox",
    "infusion time": "infuse time",
    "kidneys": "dose tox",
    "late dose": "dose time",
    "limits": "dose",
    "liver": "dose tox",
    "lungs": "tox",
    "neuropathy": "tox",
    "neutrophils": "tox",
    "observation": "infuse time",
    "order": "infuse",
    "platelets": "tox",
    "premedication": "infuse",
    "preparation": "infuse",
    "recurrence": "time",
    "review": "source",
    "rounding": "dose",
    "storage": "infuse time",
    "surface": "dose",
    "toxicity": "tox",
    "verification": "source",
    "vomiting": "tox",
}


def scopes_of(content: Content) -> Scopes:
    """The scopes of every item that has any, by kind and id."""
    found: Scopes = defaultdict(set)
    for kind, entries in content.kinds().items():
        for entry in entries:
            found[kind, entry.thing.id].update(_KINDS.get(kind, "").split())
    topics = {entry.thing.id: _TOPICS.get(entry.thing.topic, "") for entry in content.facts}
    for fact, topic in topics.items():
        found["fact", fact].update(topic.split())
    for page in (entry.thing for entry in content.articles):
        scopes = {*_SECTIONS.get(page.section, "").split(), *_spoken_of(page, topics)}
        found["article", page.id] |= scopes
        _give(found, "fact", (fact for row in page.rows for fact in row.facts), scopes)
        _give(found, "grid", page.grids, scopes)
    for differ in (entry.thing for entry in content.disagreements):
        found["disagreement", differ.id] |= found["article", differ.article]
    return found


def _spoken_of(page: Article, topics: Mapping[str, str]) -> set[str]:
    """The scopes that at least half of the rows of a page speak about."""
    counted = Counter(scope for row in page.rows for scope in topics[row.facts[0]].split())
    return {scope for scope, rows in counted.items() if 2 * rows >= len(page.rows)}


def _give(found: Scopes, kind: str, names: Iterable[str], scopes: set[str]) -> None:
    for name in names:
        found[kind, name] |= scopes
