"""Plain text on one screen: wrapped lines, notices, and the foot under every answer."""

from collections.abc import Callable, Iterable
from textwrap import wrap

from pocketref.model.edition import Edition
from pocketref.model.finding import Finding
from pocketref.pack.library import Library
from pocketref.wording import numbers, phrases, reviews
from pocketref.wording.sentences import sentence
from pocketref.wording.told import Called

WIDTH = 80
_STEP = "  "


def lines(text: str, depth: int = 0) -> list[str]:
    """A paragraph, wrapped between words; no name and no figure is broken."""
    indent = _STEP * depth
    return wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + _STEP,
        break_on_hyphens=False,
    )


def notices(
    found: Iterable[Finding], called: Called, depth: int = 0, spell: Callable[[str], str] = str
) -> list[str]:
    """Findings, one paragraph each: `Stop: …`, `Caution: …`, `Note: …`."""
    told = (f"{phrases.severity(each.severity)}: {spell(sentence(each, called))}" for each in found)
    return [line for text in dict.fromkeys(told) for line in lines(text, depth)]


def shorts(library: Library, facts: Iterable[str]) -> str:
    """The sources behind facts by their short names, each once: `US label; EU leaflet`."""
    cited = (each.source for fact in library.facts(tuple(facts)) for each in fact.cited)
    names = (library.source(source).short for source in dict.fromkeys(cited))
    return "; ".join(dict.fromkeys(names))


def foot(edition: Edition) -> list[str]:
    """Which pack answered, how far reviewed, and what this is not."""
    review = reviews.review(edition.review.state)
    pack = f"Pack {edition.version}, {numbers.day(edition.dated)}, {review}."
    return ["", *lines(f"{pack} Not an order. The prescription decides.")]


def page(*parts: Iterable[str]) -> str:
    """All parts, one after another."""
    return "\n".join(line for part in parts for line in part)
