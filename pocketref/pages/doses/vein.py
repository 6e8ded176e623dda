"""In the line and the vein: bags that must not meet there, and what leaks out of it."""

from itertools import pairwise

from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Verification
from pocketref.model.plan import Dose, Kind, Plan
from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.doses.bags import diluents
from pocketref.pages.doses.preparation_view import FlushLine, LeakLine

SILENT = "No source that was read says with what, or with how much."
_LEAKS = "extravasation"  # the topic of what is said of it
_NOTHING = "Not in the sources that were read."


def flushes(library: Library, plan: Plan) -> tuple[FlushLine, ...]:
    """A flush for each bag that may run straight after one whose drug must not meet its diluent."""
    return tuple(
        FlushLine(
            text=f"If {after.shown} is in {met}:"
            f" line flushed between {before.shown} and {after.shown}",
            why=_why(library, before, after, met),
        )
        for before, after in pairwise(_given(library, plan))
        if (met := _must_not_meet(library, before, after))
    )


def leaks(library: Library, plan: Plan) -> tuple[LeakLine, ...]:
    """What is said of each drug of the day that leaks out of the vein."""
    return tuple(_leak(library, drug) for drug in _given(library, plan))


def _given(library: Library, plan: Plan) -> tuple[Drug, ...]:
    """The drugs that are given, in the order of infusion."""
    lines = (plan.line(step.drug or "") for step in plan.steps if step.kind is Kind.INFUSE)
    return tuple(
        library.drug(line.drug) for line in lines if line and isinstance(line.answer, Dose)
    )


def _must_not_meet(library: Library, before: Drug, after: Drug) -> str:
    """The diluent that the later drug may be in and the earlier one must not meet; else empty."""
    never = before.preparation.never if before.preparation is not None else None
    if never is None:
        return ""
    return next((each for each in diluents(library, after) if never in each), "")


def _why(library: Library, before: Drug, after: Drug, met: str) -> str:
    """What is said against the diluent, and by whom the later drug may be in it."""
    never = (before.preparation.never or "") if before.preparation is not None else ""
    against, chosen = _first(library, before, never), _first(library, after, met)
    said = () if against is None else (_cited(library, against),)
    named = () if chosen is None else (f"{after.shown} in {met}: {source_name(library, chosen)}.",)
    return " ".join((*said, *named))


def _first(library: Library, drug: Drug, word: str) -> Fact | None:
    """The first fact of how a drug is made up that has a word."""
    facts = library.facts(drug.preparation.facts) if drug.preparation is not None else ()
    return next((fact for fact in facts if word in fact.statement.lower()), None)


def _leak(library: Library, drug: Drug) -> LeakLine:
    told = (fact for fact in library.facts(drug.facts) if fact.topic == _LEAKS)
    read = tuple(fact for fact in told if fact.verification is not Verification.NOT_READ)
    said = " ".join(_cited(library, fact) for fact in read)
    return LeakLine(name=drug.shown, text=said or _NOTHING)


def _cited(library: Library, fact: Fact) -> str:
    return f"{source_name(library, fact)}: {fact.statement}"
