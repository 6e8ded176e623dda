"""What the second-check sheet prints: the day and its rules, every value and result left blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.engine.interval import reload_day
from pocketref.model.drug import Cycles, Measure, Phase
from pocketref.model.noun import but
from pocketref.pages.day_foot import day_foot
from pocketref.pages.doses.second_view import Blank, SecondRow, SecondSheet
from pocketref.pages.plans import by_surface, plan_of, protocol_of
from pocketref.pages.sheet_card import Unready
from pocketref.wording import names, numbers, phrases
from pocketref.wording.faults import fault_sentence
from pocketref.wording.needs import needs_sentence
from pocketref.wording.units import NBSP, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from pocketref.model.drug import DoseRule, Drug
    from pocketref.model.patient import Occasion
    from pocketref.model.protocol import Protocol
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

_FIRST_DAY = 1
_AGAIN, _HELD = "load again", "held"
_WHICH = {
    Cycles.ANY: "",
    Cycles.FIRST: " in cycle 1",
    Cycles.LATER: " in later cycles",
}


def unready(worksheet: Worksheet) -> Unready | None:
    """Why it is not printed: it is not known for which day."""
    if worksheet.regimen is None:
        return Unready(sentence=needs_sentence(("regimen",)), field="regimen")
    waits = worksheet.binding
    if waits is not None:
        return Unready(sentence=fault_sentence(waits.fault), field=waits.field)
    if worksheet.asked.cycle is None:
        return Unready(sentence=needs_sentence(("cycle",)), field="cycle")
    return None


def second_sheet(worksheet: Worksheet, library: Library, printed: datetime) -> SecondSheet:
    """The sheet of the worksheet's day, without anything that was entered of the patient."""
    protocol, plan = protocol_of(worksheet, library), plan_of(worksheet, library)
    asked = worksheet.asked
    drugs = tuple(protocol.drug(line.drug) for line in plan.lines)
    foot = day_foot(library, plan, printed)
    return SecondSheet(
        title="Second check",
        subtitle=protocol.regimen.title,
        band=_band(protocol, asked),
        date=numbers.weekday(asked.on),
        chair=f"Chair{NBSP}{worksheet.chair}" if worksheet.chair else "",
        values=tuple(_values(drugs, asked)),
        rows=tuple(_row(drug, asked) for drug in drugs),
        code=foot.code,
        foot=but(foot, code=""),
    )


def _band(protocol: Protocol, asked: Occasion) -> str:
    """The cycle, and the day of a cycle that has several; no phase, because that is a result."""
    cycle = f"Cycle {numbers.count(asked.cycle or 0)}"
    several = asked.day > _FIRST_DAY or len(protocol.regimen.days) > 1
    return f"{cycle}, day {asked.day}" if several else cycle


def _values(drugs: tuple[Drug, ...], asked: Occasion) -> Iterable[Blank]:
    yield Blank(label="Weight", unit="kg")
    if by_surface(drugs):
        yield Blank(label="Height", unit="cm")
        yield Blank(label=f"Body surface area ({names.formula(asked.formula)})", unit="m²")
    for drug in drugs:
        if drug.preparation is not None and drug.preparation.strengths_differ:
            yield Blank(label=f"Vial {drug.shown}", unit="mg per mL")
    for drug in drugs if asked.cycle != 1 else ():
        if drug.late is not None:
            yield Blank(label=f"Last {drug.shown}, date")
    yield Blank(label="LVEF baseline", unit="%")
    yield Blank(label="LVEF now", unit="%")
    yield Blank(label="ANC", unit=f"×{NBSP}10⁹/L")


def _row(drug: Drug, asked: Occasion) -> SecondRow:
    phases = tuple(dict.fromkeys(rule.phase for rule in drug.doses if rule.is_for(asked.cycle)))
    several = len(phases) > 1
    again = (_AGAIN,) if several and asked.cycle != 1 else ()
    choices = (*(phrases.phase(phase) for phase in phases if several), *again, _HELD)
    return SecondRow(
        letter=drug.letter,
        edge=drug.edge,
        name=drug.shown,
        rules=" ".join(_rules(drug)),
        choices=choices,
    )


def _rules(drug: Drug) -> Iterable[str]:
    for rule in drug.doses:
        yield f"{names.sentence_case(_rule(rule))}."
    day = reload_day(drug)
    if day is not None:
        yield f"Loads again from day {numbers.count(day)} since the last dose."


def _rule(rule: DoseRule) -> str:
    """`loading 8 mg per kg`; where no source gives it for this combination, that it does not."""
    amount = f"{in_words(numbers.amount(rule.amount.value))}{_WHICH[rule.cycles]}"
    chosen = ", or the level that is prescribed" if rule.level else ""
    fixed = ", whatever the weight" if rule.per is Measure.FIXED else ""
    alone = ", the label's dose for the drug alone" if rule.acknowledge or rule.alone else ""
    named = "" if rule.phase is Phase.SINGLE else f"{phrases.phase(rule.phase)} "
    return f"{named}{amount}{fixed}{alone}{chosen}"
