"""Rules that keep an infusion from starting whatever the order: the last one, partners, all out."""

from pocketref.engine.tracing import Trace
from pocketref.model.finding import Finding, Severity
from pocketref.model.plan import Kind, Plan
from pocketref.model.running import ELSEWHERE

BOTH_HELD = "both-antibodies-held"  # what a person acknowledges before the taxane is given alone


def barred(trace: Trace, traces: tuple[Trace, ...], plan: Plan) -> Finding | None:
    """The rule that keeps an infusion from starting, or that one which began has broken."""
    overtaken = _overtaken(trace, traces)
    if overtaken is not None or trace.began is not None or trace.ended is not None:
        return overtaken
    return _without_partner(trace, traces) or _alone(trace, traces, plan)


def _overtaken(trace: Trace, traces: tuple[Trace, ...]) -> Finding | None:
    """A drug that comes after this one whatever the order has begun before it was over."""
    if trace.began is None and trace.ended is not None:
        return None
    for other in traces:
        if other.began is None or trace.step.drug not in other.step.only_after:
            continue
        if trace.ended is None or other.began.second < trace.ended.second:
            return Finding(
                severity=Severity.CAUTION,
                code="begun-out-of-order",
                about=trace.step.drug or "",
                words=(other.step.drug or "",),
            )
    return None


def _without_partner(trace: Trace, traces: tuple[Trace, ...]) -> Finding | None:
    """A drug that it falls with is left out, or was stopped."""
    for other in traces:
        if other.step.drug in trace.step.falls_with and _is_out(other):
            return Finding(
                severity=Severity.CAUTION,
                code="held-by-partner",
                about=trace.step.drug or "",
                words=(other.step.drug or "",),
            )
    return None


def _alone(trace: Trace, traces: tuple[Trace, ...], plan: Plan) -> Finding | None:
    """All that must come before it is left out: the sources do not say what is given then."""
    before = [
        other
        for other in traces
        if other.step.kind is Kind.INFUSE and other.step.drug in trace.step.only_after
    ]
    given = [other for other in before if other.began is not None or not _is_out(other)]
    if not before or given or BOTH_HELD in plan.occasion.acknowledged:
        return None
    return Finding(severity=Severity.STOP, code="both-antibodies-held")


def _is_out(trace: Trace) -> bool:
    """Whether an infusion was left out or stopped, and not because it was given before."""
    infusion = trace.step.kind is Kind.INFUSE
    return infusion and trace.skipped and trace.reason != ELSEWHERE
