"""`day --check CODE`: whether another's check code is that of these values, and nothing else."""

from pocketref.cli.documents import document
from pocketref.cli.outcome import Answer, Exit, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from pocketref.pages.readiness import missing_values
from pocketref.wording.doubting import compared
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.codes import code_fault, matches


def answer_check(typed: str, plan: Plan, library: Library) -> Answer:
    """Hold a typed code against the plan's own.

    Raises:
        RefusedError: it is no code, or these values have none because a dose is missing.
    """
    fault = code_fault(typed)
    if fault is not None:
        raise RefusedError(fault)
    if plan.check_code is None:
        raise RefusedError(_without(plan), Exit.BAD_INPUT if plan.agreed else Exit.DISAGREE)
    same = matches(typed, plan.check_code)
    return Answer(
        document=document("day", library.edition, {"check": "match" if same else "mismatch"}),
        text=compared(same=same),
    )


def _without(plan: Plan) -> Fault:
    """Why there is no code to compare."""
    missing = missing_values(plan)
    sentence = needs_sentence(missing) if missing else "A dose is missing."
    field = missing[0] if missing else "check"
    return Fault(code=FaultCode.MISSING, field=field, hint="no-code", other=sentence)
