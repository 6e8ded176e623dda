"""The plan that a running day goes on by, also while its treatment waits to be entered again."""

from pocketref.agreement.day import plan_day
from pocketref.model.noun import but
from pocketref.model.plan import NoDose, Plan
from pocketref.pack.library import Library
from pocketref.pages.plans import plan_of, protocol_of
from pocketref.worksheet.worksheet import Worksheet


def running_plan_of(worksheet: Worksheet, library: Library) -> Plan:
    """The worksheet's plan; while its treatment waits, the steps that stood, without a dose.

    So its clocks go on, and nothing more is started.
    """
    if worksheet.stood is None:
        return plan_of(worksheet, library)
    occasion = but(worksheet.stood, acknowledged=worksheet.acknowledged)
    return _without_doses(plan_day(protocol_of(worksheet, library), worksheet.measured, occasion))


def _without_doses(plan: Plan) -> Plan:
    lines = tuple(
        line
        if line.held
        else but(line, answer=NoDose(facts=line.answer.facts), preparation=None, rounded=None)
        for line in plan.lines
    )
    told = {
        finding
        for line in plan.lines
        if line.preparation is not None
        for finding in line.preparation.findings
    }
    findings = tuple(finding for finding in plan.findings if finding not in told)
    return but(plan, surface=None, lines=lines, check_code=None, findings=findings)
