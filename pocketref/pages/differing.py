"""A disagreement between sources: a row for each, and what it comes to for the worksheet."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pocketref.pages.citing import citation, source_name
from pocketref.pages.reading import Cell, Differing, Link, Table
from pocketref.wording import phrases
from pocketref.wording.dates import dated
from pocketref.wording.names import sentence_case

if TYPE_CHECKING:
    from pocketref.model.difference import Disagreement
    from pocketref.model.fact import Fact
    from pocketref.pack.library import Library
    from pocketref.pages.reading import Said
    from pocketref.pages.verdicts import Verdicts
    from pocketref.worksheet.worksheet import Worksheet

CLOSE = "Pocketref does not choose between sources. Decide with the treating oncologist."
_COLUMNS = ("Source", "Says")
_RULED = "For this patient"
_WEIGHTS, _RULED_WEIGHTS = (23, 77), (23, 52, 25)
_NO_RULE = "No rule here rests on it"
_TONES = ("stop", "hold", "unclear", "needs", "go", "beside")  # the gravest first


def differing(
    worksheet: Worksheet, library: Library, disagreement: Disagreement, *, linked: bool = False
) -> Differing:
    """Each source's row with its verdict where a rule rests on it; or which value is missing.

    Args:
        worksheet: whose values are held against the rules.
        library: the open pack.
        disagreement: what is shown.
        linked: whether to name the page it stands on.
    """
    judged = _verdicts(worksheet, library, disagreement)
    facts = library.facts(disagreement.facts)
    said = [judged.by_fact.get(fact.id, ()) for fact in facts] if judged else [()] * len(facts)
    names = Counter(source_name(library, fact) for fact in facts)
    lines = tuple(_line(library, fact, names) for fact in facts)
    if ruled := any(said):
        verdicts = (_verdict(one, fact) for one, fact in zip(said, facts, strict=True))
        lines = tuple((*line, one) for line, one in zip(lines, verdicts, strict=True))
    return Differing(
        id=disagreement.id,
        title=f"Sources differ: {_inside(disagreement.about)}",
        needs=judged.missing if judged else "",
        table=Table(
            columns=(*_COLUMNS, *((_RULED,) if ruled else ())),
            lines=lines,
            weights=_RULED_WEIGHTS if ruled else _WEIGHTS,
        ),
        why=disagreement.why,
        close=CLOSE,
        link=_link(library, disagreement.article) if linked else None,
    )


def _verdicts(
    worksheet: Worksheet, library: Library, disagreement: Disagreement
) -> Verdicts | None:
    if disagreement.gates is None and not disagreement.clocks:
        return None
    # Only disagreements with rules need the engines.
    from pocketref.pages import verdicts  # noqa: PLC0415

    if disagreement.gates is not None:
        return verdicts.by_gates(worksheet, library, disagreement.gates)
    return verdicts.by_clocks(worksheet, library)


def _line(library: Library, fact: Fact, names: Counter[str]) -> tuple[Cell, ...]:
    source, name = library.source(fact.cited[0].source), source_name(library, fact)
    told = (
        fact.cited[0].place if names[name] > 1 else "",
        "" if dated(source.date) in name else dated(source.date),
        _where(name, source.region or (phrases.region(fact.region) if fact.region else "")),
        "" if fact.drives_rules else "not yet read",
    )
    place = sentence_case(", ".join(part for part in told if part))
    copy = citation(library, fact)
    return (
        Cell(text=name, detail=place, tone="strong", facts=(fact.id,), copied=copy),
        Cell(text=fact.statement, facts=(fact.id,), copied=copy),
    )


def _where(name: str, country: str) -> str:
    """The country, unless the name of the source has it: `United States` as `US` too."""
    letters = "".join(word[0] for word in country.split())
    return "" if country in name or letters in name.split() else country


def _verdict(said: tuple[Said, ...], fact: Fact) -> Cell:
    """What the rules that rest on a fact come to, those that count here if any do."""
    if not said:
        return Cell(text=_NO_RULE, tone="quiet", facts=(fact.id,))
    said = tuple(one for one in said if one.tone != "beside") or said  # what counts here goes first
    several = len({one.word for one in said}) > 1
    words = (f"{one.about}: {one.word}" if several else one.word for one in said)
    return Cell(
        text="\n".join(dict.fromkeys(words)),
        detail=" ".join(dict.fromkeys(one.why for one in said if one.why)),
        tone=min((one.tone for one in said), key=_TONES.index),
        facts=(fact.id,),
    )


def _link(library: Library, article: str) -> Link | None:
    found = [heading for heading in library.contents() if heading.id == article]
    return Link(text=found[0].title, page="regimen", item=article) if found else None


def _inside(about: str) -> str:
    """A title inside a sentence: `when to withhold`; a name keeps its capitals."""
    first = about.partition(" ")[0]
    return about if sentence_case(first.lower()) != first else about[:1].lower() + about[1:]
