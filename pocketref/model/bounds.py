"""Possible and usual limits of what may be entered. A value is classified, never clamped."""

from enum import StrEnum

from pocketref.model.noun import noun, require
from pocketref.model.quantity import Quantity, Range


class Standing(StrEnum):
    """Where a value stands against its limits."""

    USUAL = "usual"
    UNUSUAL = "unusual"
    IMPOSSIBLE = "impossible"


@noun
class Bounds:
    """Limits of one entered value: a product limit, with the fact that states it.

    Attributes:
        id: the name of the option and the field: `weight`, `lvef-normal`.
        title: what readers call it: `Weight`.
        possible: outside it a value is refused. None: a derived value that cannot be refused.
        usual: outside it a value is asked about once.
        decimals: how many places may be typed.
        comma: whether a comma may be typed for the point, as a site may allow.
        fact: the fact that states the limits.
    """

    id: str
    title: str
    unit: str
    possible: Range | None = None
    usual: Range | None = None
    decimals: int = 0
    comma: bool = False
    fact: str

    def __post_init__(self) -> None:
        require(self.possible or self.usual, "bounds without limits", self.id)
        for limits in (self.possible, self.usual):
            require(limits is None or limits.low.unit == self.unit, "bounds of two units", self.id)
        if self.possible and self.usual:
            inside = self.usual.low in self.possible and self.usual.high in self.possible
            require(inside, "usual limits outside possible ones", self.id)

    def classify(self, amount: Quantity) -> Standing:
        """Say where an amount stands. Both ends of both ranges are inside."""
        if self.possible is not None and amount not in self.possible:
            return Standing.IMPOSSIBLE
        if self.usual is not None and amount not in self.usual:
            return Standing.UNUSUAL
        return Standing.USUAL
