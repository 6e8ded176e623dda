"""One number on which the engines differ, and how two numbers are held against each other."""

from fractions import Fraction

from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, UnitMismatchError
from pocketref.recheck.units import exact

DISAGREE = "engines-disagree"  # what the finding below is known by
_DIGITS = 12


@noun
class Difference:
    """What differs: the drug, the rule or the part of the day, and which of its numbers."""

    about: str
    number: str

    @property
    def named(self) -> str:
        """Both in a row: `docetaxel dose`."""
        return f"{self.about} {self.number}"


def disagreement(found: tuple[Difference, ...]) -> Finding:
    """The finding that tells a reader where the engines differ."""
    return Finding(
        severity=Severity.STOP,
        code="engines-disagree",
        about=found[0].about,
        words=tuple(difference.named for difference in found),
    )


def significant(above: int, below: int = 1) -> tuple[int, int]:
    """A positive fraction half up to 12 significant digits: the digits, and the power of ten."""
    power = len(str(above)) - len(str(below)) - _DIGITS
    lift, sink = 10 ** max(-power, 0), 10 ** max(power, 0)
    if above * lift // (below * sink) >= 10**_DIGITS:
        power, sink = power + 1, sink * 10
    digits = (2 * above * lift + below * sink) // (2 * below * sink)
    return (digits, power) if digits < 10**_DIGITS else (digits // 10, power + 1)


def is_exactly(amount: Quantity | None, wanted: Fraction | None, unit: str) -> bool:
    """Whether both are the same amount to the last digit, or both are missing."""
    if amount is None or wanted is None:
        return amount is None and wanted is None
    try:
        return exact(amount, unit) == wanted
    except UnitMismatchError:
        return False


def is_nearly(amount: Quantity | None, wanted: Fraction | None, unit: str) -> bool:
    """Whether both are the same amount to 12 significant digits, or both are missing."""
    if amount is None or wanted is None:
        return amount is None and wanted is None
    try:
        found = exact(amount, unit)
    except UnitMismatchError:
        return False
    if found <= 0 or wanted <= 0:
        return found == wanted
    return significant(*found.as_integer_ratio()) == significant(*wanted.as_integer_ratio())
