"""How a statement is cited: on a chip, in the source panel, on paper and on the clipboard."""

from pocketref.model.fact import Fact
from pocketref.pack.library import Library
from pocketref.wording import numbers
from pocketref.wording.dates import dated

# The topic of a fact whose printed figure contradicts its own study. The figure is its value of
# this name; its note says why it is withheld and what would release it.
_WITHHELD, _PRINTED = "withheld", "printed"


def withheld(fact: Fact) -> bool:
    """Whether its figure fails a check, so that no page shows it as a result."""
    return fact.topic == _WITHHELD


def citation(library: Library, fact: Fact) -> str:
    """A statement with its source, its pack and its id, as it is copied."""
    edition = library.edition
    return (
        f"{fact.statement} {_where(library, fact)}."
        f" Pack {edition.version}, {numbers.day(edition.dated)}, fact {fact.id}."
    )


def copied(library: Library, facts: tuple[str, ...]) -> str:
    """What Ctrl+C takes of a row: its statement as cited, then what stands beside it."""
    if not facts:
        return ""
    lead, *beside = library.facts(facts)
    lines = [citation(library, lead)]
    for fact in beside:
        word = "Differs" if disputed(lead, fact) else "Beside it"
        lines.append(f"{word}: {citation(library, fact)}")
    return "\n".join(lines)


def source_name(library: Library, fact: Fact) -> str:
    """The short name of a fact's source, with the article's own reference number."""
    short = library.source(fact.cited[0].source).short
    return short if fact.reference is None else f"{short} {fact.reference}"


def _where(library: Library, fact: Fact) -> str:
    source = library.source(fact.cited[0].source)
    return ", ".join(
        part for part in (source.title, fact.cited[0].place, dated(source.date)) if part
    )


def disputed(one: Fact, other: Fact) -> bool:
    """Whether either says that the other says otherwise."""
    return any(
        dispute.fact == against.id
        for fact, against in ((one, other), (other, one))
        for dispute in fact.disputes
    )
