"""From the worksheet to the plan of its day, through both engines."""

from collections.abc import Iterable

from pocketref.agreement.day import plan_day
from pocketref.model.drug import Drug, Measure, Phase
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Kind, Plan, Step
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.doubted import hidden, settled
from pocketref.pages.naming import called
from pocketref.wording import names, numbers, phrases
from pocketref.wording.sentences import sentence
from pocketref.wording.site import call
from pocketref.worksheet.worksheet import Worksheet

_A_LATER_CYCLE = 2
_RESTS = "single-agent-dose"
_NOT_TODAY = "not-this-day"


def protocol_of(worksheet: Worksheet, library: Library) -> Protocol:
    """The worksheet's regimen with everything its day needs.

    Raises:
        LookupError: no regimen is chosen; a page then asks for one and works nothing out.
    """
    if worksheet.regimen is None:
        message = "a page was presented without a regimen"
        raise LookupError(message)
    return library.protocol(worksheet.regimen)


def protocol_here(worksheet: Worksheet, library: Library) -> Protocol:
    """The same; without a chosen regimen the pack's first, for rules that regimens share."""
    return library.protocol(worksheet.regimen or library.fronts()[0].id)


def plan_of(worksheet: Worksheet, library: Library) -> Plan:
    """The plan of the worksheet's day; without doses while its values are in doubt."""
    asked = settled(worksheet) if worksheet.withheld else worksheet
    plan = plan_day(protocol_of(worksheet, library), asked.patient, asked.occasion)
    return hidden(plan, worksheet) if worksheet.withheld else plan


def later_plan(worksheet: Worksheet, library: Library) -> Plan:
    """The same patient on a later cycle that is on time: what comes after this dose.

    Today's gates say nothing of that day, so they are left out.
    """
    occasion = but(worksheet.occasion, cycle=_A_LATER_CYCLE, last=(), held=())
    return plan_day(but(protocol_of(worksheet, library), gates=()), worksheet.patient, occasion)


def subtitle(plan: Plan) -> str:
    """`Cycle 1, day 8, loading.`: which cycle, which day where it has several, which phase."""
    if plan.occasion.cycle is None:
        return "No cycle is chosen."
    return f"{', '.join((*_cycle(plan), *_phases(plan)))}."


def band(plan: Plan) -> str:
    """The same at the head of a sheet: `Cycle 1, loading doses`."""
    if plan.occasion.cycle is None:
        return subtitle(plan).rstrip(".")
    phases = _phases(plan)
    return ", ".join((*_cycle(plan), *(f"{words} doses" for words in phases)))


def titled(name: str, plan: Plan) -> str:
    """The title of a day's sheet: sheets of loading and of maintenance are different documents."""
    return ": ".join((name, *_phases(plan)))


def _cycle(plan: Plan) -> tuple[str, ...]:
    """The cycle; and its day, where the cycle has others."""
    cycle = f"Cycle {numbers.count(plan.occasion.cycle or 0)}"
    several = plan.occasion.day > 1 or plan.next.day is not None
    return (cycle, f"day {plan.occasion.day}") if several else (cycle,)


def _phases(plan: Plan) -> tuple[str, ...]:
    """What is due in its phases, said once: `maintenance and load again`; none for other doses."""
    found = [line.course.phase for line in plan.lines if line.course.phase is not None]
    words = tuple(dict.fromkeys(phrases.phase(phase) for phase in found))
    shown = tuple(word for word in words if word != phrases.phase(Phase.SINGLE))
    return (names.joined(shown),) if shown else ()


def absent(plan: Plan, library: Library) -> str:
    """The drugs that are not due: `pertuzumab and trastuzumab: not on day 8`; empty if all are."""
    told = [found for found in plan.findings if found.code == _NOT_TODAY and found.about]
    if not told:
        return ""
    shown = tuple(library.drug(found.about or "").shown for found in told)
    return f"{names.joined(shown)}: not on day {plan.occasion.day}"


def before(protocol: Protocol, plan: Plan, drug: str) -> tuple[str, ...]:
    """The drugs of the day that must be over before this one starts, because a source says so."""
    order = protocol.regimen.order
    if order is None or order.last != drug:
        return ()
    return tuple(line.drug for line in plan.lines if line.drug in order.before and not line.held)


def by_surface(drugs: Iterable[Drug]) -> bool:
    """Whether any of these drugs is dosed by body surface area."""
    return any(rule.per is Measure.SURFACE for drug in drugs for rule in drug.doses)


def stops(plan: Plan, library: Library) -> tuple[str, ...]:
    """Sentences of the red banner, each once, and whom to call here."""
    told = _said(plan, library, Severity.STOP)
    return (*told, *call(library.site)) if told else ()


def cautions(plan: Plan, library: Library) -> tuple[str, ...]:
    """Sentences of the amber banner, each once."""
    return _said(plan, library, Severity.CAUTION)


def rests_on(plan: Plan, library: Library) -> tuple[str, ...]:
    """What was acknowledged so that a dose of the day stands; it is said wherever the dose is."""
    name = called(library)
    told = (found for line in plan.lines for found in line.findings if found.code == _RESTS)
    return tuple(sentence(found, name) for found in told)


def from_start(plan: Plan, watch: Step) -> bool:
    """Whether an observation is counted from the start of its infusion, and so runs beside it."""
    if watch.begins is None:
        return False
    runs = (step for step in plan.steps if step.kind is Kind.INFUSE and step.drug == watch.drug)
    return any(step.begins == watch.begins for step in runs)


def held(plan: Plan, library: Library) -> tuple[str, ...]:
    """Why each drug that is not given today is held."""
    name = called(library)
    told = (finding for line in plan.lines if line.held for finding in line.findings)
    return tuple(dict.fromkeys(sentence(finding, name) for finding in told))


def complete(plan: Plan) -> bool:
    """Whether every dose that is not held stands: only then may anything be printed."""
    return plan.agreed and all(line.held or isinstance(line.answer, Dose) for line in plan.lines)


def level(plan: Plan) -> Quantity | None:
    """The dose per square metre whose printed line the surface area must reproduce, if any."""
    for line in plan.lines:
        if isinstance(line.answer, Dose) and line.answer.working[0].unit == "mg/m2":
            return line.answer.working[0]
    return None


def _said(plan: Plan, library: Library, severity: Severity) -> tuple[str, ...]:
    told = [found for found in plan.findings if found.severity is severity]
    name = called(library)
    return tuple(dict.fromkeys(sentence(finding, name) for finding in told))
