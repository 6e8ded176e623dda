"""Values that were taken and are in doubt: two people differ, or they are hours old."""

from collections.abc import Sequence

from pocketref.model.fault import Fault
from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.wording import numbers, typed
from pocketref.wording.names import joined, within
from pocketref.wording.units import NBSP

HIDDEN_DIFFERS = "Hidden until one is corrected."
HIDDEN_OLD = "Hidden until the values are confirmed."
GOES_ON = (
    "The day goes on as it was begun: its clocks run. Nothing more can be started until what waits"
    " is entered or confirmed."
)
SECOND, STILL, JUMP = "second", "still", "jump"  # hints of faults
_BARE = frozenset({"weight", "height"})  # the unit says which it is


def differs(fault: Fault) -> str:
    """What two people entered, and what it means: `First 68 kg, second 86 kg. Doses hidden …`."""
    one, other = fault.amounts[::2], fault.amounts[1::2]
    first, second = (joined(tuple(map(numbers.amount, each))) for each in (one, other))
    return f"First {first}, second {second}. Doses hidden until one is corrected."


def still(fault: Fault) -> str:
    """Ask whether a value is so still."""
    return all_still((fault,))


def all_still(faults: Sequence[Fault]) -> str:
    """Ask whether these values are so still, in one sentence."""
    values = joined(tuple(map(_value, faults)))
    way = "use it, or correct it" if len(faults) == 1 else "use them, or correct one"
    return f"Still {values}? Entered over 4{NBSP}hours ago. Press Enter in the field to {way}."


def jumped(fault: Fault) -> str:
    """A weight far from the one before: `Weight 86 kg was 68 kg before: 26% more. …`."""
    before, now, percent = fault.amounts
    more = "more" if percent.value > 0 else "less"
    far = numbers.amount(but(percent, value=abs(percent.value)))
    return (
        f"Weight {numbers.amount(now)} was {numbers.amount(before)} before: {far} {more}."
        " Check that it is the same patient. Press Enter again to keep it, or correct it."
    )


def in_doubt(faults: Sequence[Fault]) -> tuple[str, ...]:
    """What is said of all values in doubt: where two differ, and one question about the old."""
    old = tuple(fault for fault in faults if fault.hint == STILL)
    told = tuple(differs(fault) for fault in faults if fault.hint == SECOND)
    far = tuple(jumped(fault) for fault in faults if fault.hint == JUMP)
    return (*told, *((all_still(old),) if old else ()), *far)


def hidden(faults: Sequence[Fault]) -> str:
    """What a dose that is not shown waits for."""
    return HIDDEN_DIFFERS if any(fault.hint == SECOND for fault in faults) else HIDDEN_OLD


def checked_twice(moment: Moment) -> str:
    """That two people entered the same: `Checked twice 10:21`."""
    return f"Checked twice {numbers.clock(moment.at)}"


def code_said(code: str) -> str:
    """A check code, and what it is for."""
    return f"Check code **{code}**: the same on any computer with the same values, pack and rules."


def no_code(fault: Fault) -> str:
    """A text that is no check code."""
    return f"{typed.quoted(fault)} is not a check code. Type its 6 letters and digits: ABC-123."


def without_code(fault: Fault) -> str:
    """Why there is no code to compare."""
    return f"There is no check code while a dose is missing. {fault.other}"


def compared(*, same: bool) -> str:
    """Whether two check codes are the same, and nothing else."""
    return "Match." if same else "No match. Compare what each of you entered."


def _value(fault: Fault) -> str:
    if not fault.amounts:
        return f"{within(fault.field)}: {fault.given}"
    amount = numbers.amount(fault.amounts[0])
    return amount if fault.field in _BARE else f"{within(fault.field)} {amount}"
