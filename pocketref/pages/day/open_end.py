"""Days without an end: no source that was read says how long one of their infusions runs."""

from pocketref.model.plan import Kind, Plan, Step
from pocketref.pack.library import Library

NO_TIME = "No source that was read says how long it runs."
NOT_STATED = "not stated"


def untimed(plan: Plan) -> Step | None:
    """The infusion after which no time is known, if there is one."""
    runs = (step for step in plan.steps if step.kind is Kind.INFUSE)
    return next((step for step in runs if step.ends is None), None)


def no_finish(library: Library, step: Step) -> str:
    """Why the day has no end, in one sentence."""
    shown = library.drug(step.drug or "").shown
    return f"The finish is not known: no source that was read says how long {shown} runs."
