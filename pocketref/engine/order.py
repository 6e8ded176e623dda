"""Which infusions a day has, in which order, on how many days."""

from pocketref.engine.rhythm import turn
from pocketref.model.drug import DoseRule, Phase
from pocketref.model.noun import but, noun
from pocketref.model.patient import Occasion
from pocketref.model.plan import Line
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Range
from pocketref.model.regimen import Regimen


@noun
class Infusion:
    """One drug that runs.

    Attributes:
        loads: whether it is a loading dose, or one repeated because of a gap.
        first: whether observations of a first infusion are asked for.
        over: None where no source says how long it takes.
    """

    drug: str
    loads: bool
    first: bool
    over: Range | None
    facts: tuple[str, ...]


def infusions(
    protocol: Protocol, lines: tuple[Line, ...], occasion: Occasion
) -> tuple[Infusion, ...]:
    """Every drug that is due and not held, in the order it runs."""
    due = {line.drug: line for line in lines if not line.held}
    running = (due[drug] for drug in running_order(protocol.regimen, occasion.first) if drug in due)
    return tuple(
        _infusion(line, phase, rule, protocol.regimen, opens=_opens(protocol, line, occasion))
        for line in running
        if (phase := line.course.phase) is not None
        if (rule := protocol.drug(line.drug).rule(phase, occasion.cycle)) is not None
    )


def running_order(regimen: Regimen, first: str | None) -> tuple[str, ...]:
    """The regimen's drugs in order: `first` leads the free ones, what is ordered last runs last.

    So does the taxane. No input can express another place for either.
    """
    free = iter(sorted(regimen.free, key=lambda drug: drug != first))
    placed = (next(free) if drug in regimen.free else drug for drug in regimen.drugs)
    last = {regimen.taxane} if regimen.order is None else {regimen.taxane, regimen.order.last}
    return tuple(sorted(placed, key=lambda drug: drug in last))


def days(
    regimen: Regimen, running: tuple[Infusion, ...], occasion: Occasion
) -> tuple[tuple[Infusion, ...], ...]:
    """The infusions of each day: one day, or two where loading was to be split and may be."""
    if not may_split(regimen, running) or not occasion.split:
        return (running,)
    second = (but(one, facts=(*one.facts, *regimen.split)) for one in running[1:])
    return (running[:1], tuple(second))


def may_split(regimen: Regimen, running: tuple[Infusion, ...]) -> bool:
    """Whether both antibodies load today and a source knows loading on two days."""
    loading = {one.drug for one in running if one.loads}
    return bool(regimen.split) and len(regimen.free) > 1 and set(regimen.free) <= loading


def _opens(protocol: Protocol, line: Line, occasion: Occasion) -> bool:
    """Whether it is the drug's first dose of the first cycle."""
    opens = turn(protocol.regimen, protocol.drug(line.drug), occasion).opens
    return opens and occasion.cycle == 1


def _infusion(
    line: Line, phase: Phase, rule: DoseRule, regimen: Regimen, *, opens: bool
) -> Infusion:
    loads = phase in {Phase.LOADING, Phase.RELOAD}
    over = () if rule.over is None else (rule.over.fact,)
    order = () if regimen.order is None or regimen.order.last != line.drug else regimen.order.facts
    return Infusion(
        drug=line.drug,
        loads=loads,
        first=loads or (phase is Phase.SINGLE and opens),
        over=None if rule.over is None else rule.over.value,
        facts=tuple(dict.fromkeys((*over, *order))),
    )
