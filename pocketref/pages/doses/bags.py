"""The bags of a day, in the order in which they run: what each is made up from."""

from pocketref.model.drug import Drug
from pocketref.model.plan import Dose, Kind, Line, Plan, Step
from pocketref.model.preparation import Prepared
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.pages.doses.lines import made_up
from pocketref.pages.doses.preparation_view import BagSheet
from pocketref.pages.doses.view import Labelled
from pocketref.pages.provenance import chips
from pocketref.wording import numbers
from pocketref.wording.local import rounded
from pocketref.wording.working import working

_OTHER = "other-diluent"  # the name of a fact's value: what else the drug may be diluted in
_NO_LIMITS = "No source that was read gives limits."
_UNKNOWN = ("Vials", "Volume", "Diluent", "Bag")


def bags(library: Library, protocol: Protocol, plan: Plan) -> tuple[BagSheet, ...]:
    """One bag for each dose that is given, in the order of infusion."""
    steps = tuple(step for step in plan.steps if step.kind is Kind.INFUSE)
    several = len({step.on for step in steps}) > 1
    made: list[BagSheet] = []
    for step in steps:
        line = plan.line(step.drug or "")
        if line is not None and isinstance(line.answer, Dose):
            when = _when(step, several=several)
            made.append(_bag(library, protocol, plan, line, (len(made) + 1, when)))
    return tuple(made)


def diluents(library: Library, drug: Drug) -> tuple[str, ...]:
    """What a drug may be diluted in, the usual first; none where no source says."""
    if drug.preparation is None:
        return ()
    named = (
        value.value
        for fact in library.facts(drug.preparation.facts)
        for value in fact.values
        if value.name == _OTHER
    )
    others = tuple(value for value in named if isinstance(value, str))
    return tuple(dict.fromkeys((drug.preparation.diluent, *others)))


def _bag(
    library: Library, protocol: Protocol, plan: Plan, line: Line, place: tuple[int, str]
) -> BagSheet:
    drug, (number, when) = library.drug(line.drug), place
    choice = diluents(library, drug)
    return BagSheet(
        number=number,
        letter=drug.letter,
        edge=drug.edge,
        name=drug.shown,
        amount=numbers.dose(line.answer.give) if isinstance(line.answer, Dose) else "",
        when=when,
        working=working(line.answer) if isinstance(line.answer, Dose) else "",
        lines=(*made_up(library, protocol, plan, line), *_running(line, drug)),
        note=_note(line),
        blanks=() if isinstance(line.preparation, Prepared) else _UNKNOWN,
        diluents=choice if len(choice) > 1 else (),
        sources=_sources(library, line),
    )


def _when(step: Step, *, several: bool) -> str:
    """`Mon 9 Mar 2026. Planned 11:00`; the date only where the day has several."""
    date = numbers.weekday(step.on) if several else ""
    clock = f"Planned {numbers.clock(step.starts)}" if step.starts is not None else ""
    return ". ".join(part for part in (date, clock) if part)


def _note(line: Line) -> str:
    """That a bag is worked out for the exact dose, where the site's rounded one stands beside."""
    if not isinstance(line.answer, Dose) or not rounded(line.rounded):
        return ""
    return f"Volume, vials, bag and rate are for {numbers.dose(line.answer.give)}."


def _running(line: Line, drug: Drug) -> tuple[Labelled, ...]:
    """The limits where no line says them, and the pump's rate."""
    prepared, rule = line.preparation, drug.preparation
    if not isinstance(prepared, Prepared) or rule is None:
        return ()
    made = []
    if prepared.limits is None and not rule.undiluted:
        made.append(Labelled(label="Limits", text=_NO_LIMITS))
    if prepared.rate is not None and line.over is not None:
        text = f"{numbers.rate(prepared.rate)} for {numbers.amount(line.over.high)}"
        made.append(Labelled(label="Rate", text=text))
    return tuple(made)


def _sources(library: Library, line: Line) -> str:
    facts = line.preparation.facts if isinstance(line.preparation, Prepared) else ()
    return ", ".join(dict.fromkeys(chip.text for chip in chips(library, facts)))
