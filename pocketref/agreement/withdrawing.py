"""A plan on which the engines differ, with every number taken back."""

from pocketref.agreement.difference import Difference, disagreement
from pocketref.model.finding import Finding
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Course, Gate, Line, NoDose, Plan, Ruling


def withdraw(plan: Plan, found: tuple[Difference, ...]) -> Plan:
    """The plan without a dose, a step, a date or a code, and with a stop that says why."""
    finding = disagreement(found)
    doubted = {difference.about for difference in found}
    return but(
        plan,
        surface=None,
        lines=tuple(unsaid(line, finding) for line in plan.lines),
        steps=(),
        choices=(),
        finish=None,
        gates=tuple(_doubted(gate, doubted, finding) for gate in plan.gates),
        next=but(
            plan.next,
            cycle_due=None,
            day_due=None,
            day=None,
            reload_from=tuple(but(reload, on=None) for reload in plan.next.reload_from),
            echo_due=None,
            echo_latest=None,
        ),
        check_code=None,
        agreed=False,
        findings=(finding, *plan.findings),
    )


def unclear(ruling: Ruling, finding: Finding) -> Ruling:
    """A ruling whose verdict is taken back: it says nothing, holds nothing, asks nothing."""
    return but(
        ruling, verdict=Verdict.UNCLEAR, why=finding, unless_symptoms=False, holds=(), needs=()
    )


def unsaid(line: Line, finding: Finding) -> Line:
    """A line whose numbers are taken back: it says only why."""
    return Line(
        drug=line.drug,
        course=Course(phase=None, why=finding),
        answer=NoDose(findings=(finding,)),
        held=line.held,
        findings=(finding,),
        facts=line.facts,
    )


def _doubted(gate: Gate, doubted: set[str], finding: Finding) -> Gate:
    rulings = tuple(
        unclear(ruling, finding) if ruling.rule in doubted else ruling for ruling in gate.rulings
    )
    return but(gate, rulings=rulings)
