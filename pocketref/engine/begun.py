"""Which dose an infusion was started with, and which one the plan gives now."""

from pocketref.engine.board import Board
from pocketref.engine.tracing import Trace
from pocketref.model.plan import Dose, Kind
from pocketref.model.quantity import Quantity
from pocketref.model.running import Did


def dose_begun(trace: Trace, board: Board) -> Quantity | None:
    """In mg, what stood when it was started; None where nothing was, or nobody knows."""
    for one in reversed(board.held):
        if one.deed.step == trace.step.id and one.deed.did is Did.STARTED:
            return one.deed.given
    return None


def dose_planned(trace: Trace, board: Board) -> Quantity | None:
    """In mg, what the plan gives of its drug now."""
    line = board.plan.line(trace.step.drug or "") if trace.step.kind is Kind.INFUSE else None
    return line.answer.give if line is not None and isinstance(line.answer, Dose) else None
