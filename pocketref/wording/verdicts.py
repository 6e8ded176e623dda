"""What a source comes to, in a word: a grade, a definition met or not, where a recurrence leads."""

from pocketref.model.decision import Outcome
from pocketref.model.quantity import Quantity
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

MET = "Criterion met."
DIFFER = "Sources differ. Decide with the treating oncologist."
_OUTCOMES = {
    Outcome.FIRST_LINE: "First-line recommendations",
    Outcome.FIRST_OR_SECOND_LINE: "First-line or second-line recommendations",
    Outcome.SECOND_LINE: "Second-line recommendations",
    Outcome.ANTIBODIES_ONLY: "Antibodies without chemotherapy",
    Outcome.ANTIBODIES_ENDOCRINE: "Antibodies with endocrine therapy",
    Outcome.SILENT: "Does not say",
}


def grade(of: int | None, *, at_least: bool) -> str:
    """A grade: `Grade 4`, `At least grade 3`, `Below grade 1`, `No grade`."""
    if of is None:
        return "No grade"
    if of == 0:
        return f"Below grade{NBSP}1"
    return f"At least grade{NBSP}{of}" if at_least else f"Grade{NBSP}{of}"


def met(of: bool | None) -> str:  # noqa: FBT001  # a verdict of three values
    """A definition: `Met`, `Not met`, or `Not decided` by these values."""
    if of is None:
        return "Not decided"
    return "Met" if of else "Not met"


def outcome(of: Outcome) -> str:
    """Where a branch leads: `Second-line recommendations`."""
    return _OUTCOMES[of]


def agree(names: str) -> str:
    """Two sources that say the same: `Article and ASCO 2022 agree.`."""
    return f"{names} agree."


def boundary(at: Quantity) -> str:
    """An exact line is met."""
    return (
        f"At exactly {numbers.amount(at)} the case stands on the line itself; each source counts"
        " it by its own words."
    )
