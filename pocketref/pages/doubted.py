"""A day and the doubt of its values: what hides its doses, and what says that two agree."""

from pocketref.model.noun import but
from pocketref.model.plan import Line, NoDose, Plan
from pocketref.model.running import Did, Run
from pocketref.wording.doubting import SECOND, checked_twice
from pocketref.worksheet.worksheet import Worksheet


def settled(worksheet: Worksheet) -> Worksheet:
    """The worksheet as it would be if nobody doubted its values."""
    return but(worksheet, second=None, stamps=())


def still_asked(plan: Plan, worksheet: Worksheet) -> Worksheet:
    """The worksheet; once every dose of its day was begun, no value is too old for the next one."""
    given = _begun(plan, worksheet.run)
    over = given and all(line.held or line.drug in given for line in plan.lines)
    return but(worksheet, stamps=()) if over else worksheet


def hidden(plan: Plan, worksheet: Worksheet) -> Plan:
    """The plan of a doubted worksheet, with no dose but of what runs already.

    Where two people differ, the dose of what runs is in doubt as well.
    """
    if not still_asked(plan, worksheet).withheld:
        return plan
    differs = any(fault.hint == SECOND for fault in worksheet.withheld)
    shown = frozenset() if differs else _begun(plan, worksheet.run)
    hides = tuple(line for line in plan.lines if not line.held and line.drug not in shown)
    told = {
        finding
        for line in hides
        if line.preparation is not None
        for finding in line.preparation.findings
    }
    return but(
        plan,
        patient=worksheet.patient,
        surface=None,
        lines=tuple(_without_dose(line) if line in hides else line for line in plan.lines),
        check_code=None,
        findings=tuple(finding for finding in plan.findings if finding not in told),
    )


def checks_said(worksheet: Worksheet, plan: Plan) -> str:
    """The code of a complete day, and when a second person entered the same."""
    code = f"Check code {plan.check_code}." if plan.check_code else ""
    checked = worksheet.checked
    twice = "" if checked is None else f"{checked_twice(checked.moment)}."
    return f"{code} {twice}".strip()


def _without_dose(line: Line) -> Line:
    return but(line, answer=NoDose(facts=line.answer.facts), preparation=None, rounded=None)


def _begun(plan: Plan, run: Run) -> frozenset[str]:
    """The drugs whose infusion was started, and not taken back."""
    return frozenset(line.drug for line in plan.lines if _has_begun(run, f"infuse-{line.drug}"))


def _has_begun(run: Run, step: str) -> bool:
    standing: list[Did] = []
    for deed in run.deeds:
        if deed.step != step:
            continue
        if deed.did is not Did.UNDONE:
            standing.append(deed.did)
        elif standing:
            standing.pop()
    return Did.STARTED in standing
