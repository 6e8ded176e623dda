"""A dose as it is copied: drug, phase, amount, time, arithmetic, sources and pack, in one line."""

from collections.abc import Iterable

from pocketref.model.drug import Drug
from pocketref.model.plan import Line, NoDose
from pocketref.pack.library import Library
from pocketref.pages.provenance import Chip
from pocketref.wording import names, numbers, phrases
from pocketref.wording.local import rounded
from pocketref.wording.working import factors

NO_TIME = "No source that was read says how long."


def days(library: Library, drug: str, regimen: str) -> str:
    """`on days 1, 8 and 15`: of the cycle; empty where a regimen gives the drug once in it."""
    several = library.regimen(regimen).days_of(drug) if regimen else ()
    return f"on days {names.joined(tuple(map(str, several)))}" if len(several) > 1 else ""


def copied(
    library: Library, drug: Drug, line: Line, sources: Iterable[Chip], when: str = ""
) -> str:
    """What Ctrl+C takes of a dose; empty where none stands.

    Args:
        library: the open pack.
        drug: whose dose.
        line: the dose as it was worked out.
        sources: the chips beside it.
        when: for which cycles it is, where that says more than its phase.
    """
    if isinstance(line.answer, NoDose) or line.course.phase is None:
        return ""
    arithmetic = factors(line.answer) or "fixed dose"
    told = "; ".join(chip.text for chip in sources)
    over = "" if line.over is None else f" over {numbers.span(line.over)}"
    which = when or phrases.phase(line.course.phase)
    local = rounded(line.rounded)
    here = f" {local}." if local else ""
    return (
        f"{drug.shown} {which} {numbers.dose(line.answer.give)} IV{over}"
        f" ({arithmetic}).{here} {told}. Pack {library.edition.version}."
    )
