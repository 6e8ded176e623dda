"""The lines of a dose card: how it is infused, from which vials, in which bag, and what follows."""

from pocketref.model.drug import Cycles, DoseRule, Drug, Preparation
from pocketref.model.noun import noun
from pocketref.model.plan import Dose, Line, NoDose, Plan
from pocketref.model.preparation import Prepared, VialCount
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Regimen
from pocketref.pack.library import Library
from pocketref.pages.dosed import NO_TIME
from pocketref.pages.doses.view import Labelled
from pocketref.pages.plans import before
from pocketref.wording import local, names, numbers
from pocketref.wording.site import LOCAL
from pocketref.wording.units import unit
from pocketref.wording.working import volume

_NO_VIAL = "No vial and no bag was read in a source."
_NO_BAG_NAMED = "No source that was read names a bag."
_NO_BAG_FITS = "No stocked bag keeps within the limits."
_FEW = 2  # alternatives whose left-over still fits the card


@noun
class Day:
    """What a card is made from: the regimen, its day, and the same day of a later cycle on time."""

    protocol: Protocol
    plan: Plan
    then: Plan


def lines(library: Library, day: Day, line: Line, drug: Drug) -> tuple[Labelled, ...]:
    """Infusion, vial, volume, bag, and what comes after; nothing without a dose."""
    if isinstance(line.answer, NoDose):
        return ()
    made = made_up(library, day.protocol, day.plan, line)
    following = _then(line, day, drug)
    return (*made, Labelled(label="Then", text=following)) if following else made


def made_up(library: Library, protocol: Protocol, plan: Plan, line: Line) -> tuple[Labelled, ...]:
    """How a dose that stands is infused, from which vials, in which volume, in which bag."""
    drug = protocol.drug(line.drug)
    made = [Labelled(label="Infuse", text=_infuse(library, protocol, plan, line))]
    if drug.preparation is None:
        made.append(Labelled(label="Vial", text=_NO_VIAL))
    elif isinstance(line.preparation, Prepared) and isinstance(line.answer, Dose):
        made += _vials(line, line.answer, line.preparation, drug)
        made.append(_bag(line.preparation, drug.preparation))
    here = local.of_line(line)
    return (*made, Labelled(label=LOCAL, text=here)) if here else tuple(made)


def _infuse(library: Library, protocol: Protocol, plan: Plan, line: Line) -> str:
    letters = tuple(library.drug(one).letter for one in before(protocol, plan, line.drug))
    after = f", after {names.joined(letters)}" if letters else ""
    if line.over is None:
        return f"IV{after}. {NO_TIME}"
    return f"IV over {numbers.span(line.over)}{after}"


def _vials(line: Line, dose: Dose, prepared: Prepared, drug: Drug) -> list[Labelled]:
    strength = numbers.amount(prepared.from_concentration)
    made = []
    if drug.preparation is not None and drug.preparation.strengths_differ:
        others = _other_strengths(drug, prepared)
        known = "as stocked here" if local.is_stocked(line) else "as entered"
        made.append(Labelled(label="Vial", text=f"{strength}, {known}; {others} exist too"))
    drawn = volume(dose.give, prepared.from_concentration, prepared.volume)
    made.append(Labelled(label="Volume", text=drawn))
    few = len(prepared.vials) <= _FEW
    counted = [_vial_count(vials, left=few) for vials in prepared.vials]
    if counted:
        made.append(Labelled(label="Vials", text=names.joined(tuple(counted), "or")))
    return made


def _other_strengths(drug: Drug, prepared: Prepared) -> str:
    if drug.preparation is None:
        return ""
    strengths = {vial.concentration.value for vial in drug.preparation.presentations}
    others = sorted(
        (one for one in strengths if not one.same_as(prepared.from_concentration)),
        key=lambda strength: strength.value,
    )
    *before, last = (numbers.number(one.value) for one in others)
    return names.joined((*before, f"{last}{unit(others[-1].unit, one=False)}"))


def _vial_count(vials: VialCount, *, left: bool) -> str:
    size = numbers.amount(vials.strength)
    rest = left and vials.left_over.value
    over = f" ({numbers.dose(vials.left_over)} left over)" if rest else ""
    return f"{numbers.count(vials.count)} of {size}{over}"


def _bag(prepared: Prepared, preparation: Preparation) -> Labelled:
    never = f", never {prepared.never}" if prepared.never else ""
    if preparation.undiluted:
        strength = numbers.concentration(prepared.from_concentration)
        text = f"undiluted, {strength} once reconstituted with {prepared.diluent}{never}"
        return Labelled(label="Bag", text=text)
    if prepared.bag is None or prepared.concentration is None:
        text = _NO_BAG_NAMED if prepared.limits is None else _NO_BAG_FITS
        return Labelled(label="Bag", text=text)
    bag = f"{numbers.amount(prepared.bag)} {prepared.diluent}{never}"
    strength = numbers.concentration(prepared.concentration)
    inside = f", inside {numbers.span(prepared.limits)}" if prepared.limits else ""
    return Labelled(label="Bag", text=f"{bag}; {strength}{inside}")


def _then(line: Line, day: Day, drug: Drug) -> str:
    """The dose that follows in later cycles, where it is another one, and when."""
    following = day.then.line(drug.id)
    if following is None or not isinstance(following.answer, Dose):
        return ""
    rhythm = _rhythm(day.protocol.regimen, drug)
    now = rule_of(day.plan, line, drug)
    later = rule_of(day.then, following, drug)
    if now is None or later is None or now.amount == later.amount:
        return numbers.sentence_start(rhythm)
    per = following.answer.working[0]
    by = f" ({numbers.amount(per)})" if len(following.answer.working) > 1 else ""
    from_when = "from cycle 2 " if now.cycles is Cycles.FIRST else ""
    return f"{numbers.dose(following.answer.give)}{by} {from_when}{rhythm}"


def _rhythm(regimen: Regimen, drug: Drug) -> str:
    """`every 3 weeks`; where it is given more than once in a cycle, on which days."""
    days = regimen.days_of(drug.id)
    if len(days) > 1:
        return f"on days {names.joined(tuple(map(str, days)))} of each cycle"
    interval = regimen.cycle if drug.interval is None else drug.interval
    return f"every {numbers.weeks(interval.value)}"


def rule_of(plan: Plan, line: Line, drug: Drug) -> DoseRule | None:
    """The rule of a drug's dose today; None while the cycle is not chosen."""
    phase = line.course.phase
    return None if phase is None else drug.rule(phase, plan.occasion.cycle)
