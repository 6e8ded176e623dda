"""Rates of a trial held against each other, as documents and as text; or why they are not."""

from pocketref.agreement.contrasting import compare_all
from pocketref.answers.risk import comparisons
from pocketref.cli.layout import lines, shorts
from pocketref.cli.outcome import Document
from pocketref.cli.weighed import weighed_document, weighed_text
from pocketref.engine.contrasting import alone
from pocketref.model.finding import Finding
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Grades, Rate
from pocketref.pack.library import Library
from pocketref.wording import rates, shares
from pocketref.wording.shares import ROUNDED

_WHOLE = "overall"


def compared(
    library: Library, event: str | None, trial: str | None, found: tuple[Rate, ...]
) -> tuple[Compared | Apart, ...]:
    """What may be compared of the rates that were asked for; nothing without an event.

    Whole groups come before parts of them, every grade before some.
    """
    if event is None or not found:
        return ()
    if trial is None:
        return tuple(sorted(comparisons(found, library), key=_rank))
    named = library.trial(trial)
    every = compare_all(named, found)
    return tuple(sorted(every, key=_rank)) or (Apart(rates=found, why=alone(named)),)


def _rank(one: Compared | Apart) -> tuple[bool, bool, bool]:
    first = _rates(one)[0]
    return bool(first.group), first.period != _WHOLE, first.grades is not Grades.ALL


def _rates(one: Compared | Apart) -> tuple[Rate, ...]:
    return (one.exposed, one.control) if isinstance(one, Compared) else one.rates


def reasons(found: tuple[Compared | Apart, ...]) -> tuple[Finding, ...]:
    """Why some are not compared, each reason once."""
    return tuple(dict.fromkeys(one.why for one in found if isinstance(one, Apart)))


def document(one: Compared | Apart) -> Document:
    """One comparison; without figures where nothing may be subtracted."""
    body: Document = {
        "title": one.title or None,
        "rates": [rate.id for rate in _rates(one)],
        "why_not": one.why.code if isinstance(one, Apart) else None,
        "facts": [rate.fact for rate in _rates(one)],
    }
    if isinstance(one, Apart):
        return body
    return {**body, "rounded": one.rounded, **weighed_document(one)}


def chosen_document(found: tuple[Compared | Apart, ...]) -> Document | None:
    """The comparison that was asked for: the first, where it may be made."""
    return document(found[0]) if found and isinstance(found[0], Compared) else None


def text(library: Library, one: Compared | Apart) -> list[str]:
    """One comparison in words; its reason stands with the notes where there is none."""
    if isinstance(one, Apart):
        return []
    trial = library.trial(one.trial)
    groups = ", ".join(shares.counted(one))
    rounded = f", {ROUNDED}" if one.rounded else ""
    part = f", {one.exposed.group}" if one.exposed.group else ""
    return [
        *lines(f"{trial.title}: {library.spelled(one.title)}{part}. {rates.what(one.exposed)}."),
        *lines(f"{groups}{rounded}. {shorts(library, one.facts)}.", 1),
        *weighed_text(one, 1),
        "",
    ]
