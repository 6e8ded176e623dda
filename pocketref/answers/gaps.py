"""Days since a last dose, or days late: read once, within the limits of days since a last dose."""

from collections.abc import Iterable

from pocketref.answers.question import Question
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault
from pocketref.model.noun import but, noun
from pocketref.worksheet.amounts import read_whole
from pocketref.worksheet.entering import limits
from pocketref.worksheet.entry import Blank, Entered, Refused, Unusual
from pocketref.worksheet.standing import GAP

SINCE, LATE = "since", "late"


@noun
class Gap:
    """A gap as it was typed. `late` counts from the day on which the dose was due."""

    days: int
    late: bool

    def since(self, planned: int) -> int:
        """Days since the last dose, where so many days were planned between them."""
        return self.days + planned if self.late else self.days


def gap_of(question: Question, bounds: Iterable[Bounds], field: str = "") -> Gap | Fault | None:
    """The gap that was typed; the fault that refuses it; None where none was typed.

    Args:
        question: what was typed.
        bounds: the limits of the pack.
        field: how an interval is to be read whose clock is in doubt: `since` or `late`.
    """
    name = next((name for name in (SINCE, LATE) if question.value(name) is not None), field)
    text = question.value(name) if question.value(name) is not None else question.value("interval")
    if not name or text is None:
        return None
    # How late is counted from the due day; whether that is usual is asked of the days since.
    since = limits(GAP, bounds)
    match read_whole(text, GAP, _from_due(since) if name == LATE else since):
        case Entered(value=days):
            return Gap(days=int(days.value), late=name == LATE)
        case Unusual(fault=fault) | Refused(fault=fault):
            return fault
        case Blank():
            return None


def unusual(since: int, bounds: Iterable[Bounds]) -> Fault | None:
    """The fault of so many days since the last dose; None while they are usual."""
    entry = read_whole(str(since), GAP, limits(GAP, bounds))
    return entry.fault if isinstance(entry, Unusual | Refused) else None


def _from_due(since: Bounds) -> Bounds:
    """The limits without a usual part, since a dose may be late by a single day."""
    return but(since, usual=None)
