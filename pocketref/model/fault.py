"""What is wrong with an entered value, before any sentence is made of it."""

from enum import StrEnum

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity


class FaultCode(StrEnum):
    """The kinds of bad input; the command line prints them as they are."""

    OUT_OF_RANGE = "out-of-range"
    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    WRONG_UNIT = "wrong-unit"
    UNKNOWN_VALUE = "unknown-value"
    IMPOSSIBLE_DATE = "impossible-date"
    MISSING = "missing"
    CONFLICT = "conflict"
    USAGE = "usage"


@noun
class Fault:
    """One value that cannot be taken.

    Attributes:
        field: the option or field it was given for, without dashes: `weight`.
        given: the text as it was typed.
        hint: which sentence fits: `metres`, `pounds`, `fahrenheit`, `cells`, `comma`,
            `unconfirmed`, `pair`, `whole`, `decimals`, `future` and others; empty for the plain
            one.
        bounds: the limits it broke, where it broke limits.
        allowed: the allowed values, where the field is a choice.
        other: a second field or value the sentence names, as with a conflict.
        amounts: amounts the sentence names beside the typed text, in its order.
    """

    code: FaultCode
    field: str
    given: str = ""
    hint: str = ""
    bounds: Bounds | None = None
    allowed: tuple[str, ...] = ()
    other: str = ""
    amounts: tuple[Quantity, ...] = ()
