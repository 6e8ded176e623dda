"""From the worksheet to the plan of its day, through both engines."""

from pocketref.agreement.day import plan_day
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Kind, Plan, Step
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import numbers, phrases
from pocketref.wording.sentences import sentence
from pocketref.worksheet.worksheet import Worksheet

_A_LATER_CYCLE = 2


def protocol_of(worksheet: Worksheet, library: Library) -> Protocol:
    """The worksheet's regimen with everything its day needs.

    Raises:
        LookupError: no regimen is chosen; the program chooses one before it presents a page.
    """
    if worksheet.regimen is None:
        message = "a page was presented without a regimen"
        raise LookupError(message)
    return library.protocol(worksheet.regimen)


def plan_of(worksheet: Worksheet, library: Library) -> Plan:
    """The plan of the worksheet's day."""
    return plan_day(protocol_of(worksheet, library), worksheet.patient, worksheet.occasion)


def later_plan(worksheet: Worksheet, library: Library) -> Plan:
    """The same patient on a later cycle that is on time: what comes after this dose.

    Today's gates say nothing of that day, so they are left out.
    """
    occasion = but(worksheet.occasion, cycle=_A_LATER_CYCLE, last=(), held=())
    return plan_day(but(protocol_of(worksheet, library), gates=()), worksheet.patient, occasion)


def subtitle(plan: Plan) -> str:
    """`Cycle 1, loading.`; which cycle it is, and which of its antibodies load again."""
    cycle = plan.occasion.cycle
    if cycle is None:
        return "No cycle is chosen."
    found = [line.course.phase for line in plan.lines if line.course.phase is not None]
    words = tuple(dict.fromkeys(phrases.phase(phase) for phase in found))
    shown = [word for word in words if word != "each cycle"]
    return f"Cycle {numbers.count(cycle)}, {' and '.join(shown)}." if shown else f"Cycle {cycle}."


def stops(plan: Plan, library: Library) -> tuple[str, ...]:
    """Sentences of the red banner, each once."""
    return _said(plan, library, Severity.STOP)


def cautions(plan: Plan, library: Library) -> tuple[str, ...]:
    """Sentences of the amber banner, each once."""
    return _said(plan, library, Severity.CAUTION)


def from_start(plan: Plan, watch: Step) -> bool:
    """Whether an observation is counted from the start of its infusion, and so runs beside it."""
    return any(
        step.kind is Kind.INFUSE and step.drug == watch.drug and step.begins == watch.begins
        for step in plan.steps
    )


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
