"""What a hospital has set for itself, as words that say so."""

from collections.abc import Callable

from pocketref.model.plan import Line
from pocketref.model.preparation import Rounded
from pocketref.model.quantity import Quantity
from pocketref.wording import numbers
from pocketref.wording.names import joined
from pocketref.wording.site import LOCAL
from pocketref.wording.told import Told

_STOCK = "site-vials"


def rounded(found: Rounded | None) -> str:
    """`Local rounding: 130 mg (−1.8%)`; empty where the policy does not reach the dose."""
    if found is None or not found.within:
        return ""
    return f"{LOCAL} rounding: {_beside(found.give, found.deviation)}"


def policy(found: Rounded) -> str:
    """By which rule a dose was rounded: `to 10 mg, within 5%`."""
    to = "whole vials" if found.to is None else numbers.amount(found.to)
    return f"to {to}, within {numbers.amount(found.limit)}"


def of_line(line: Line) -> str:
    """All that is local in the dose of one drug, beside that word; empty where nothing is."""
    rounds = rounded(line.rounded).removeprefix(f"{LOCAL} ")
    parts = [rounds, "vials as stocked here" if is_stocked(line) else ""]
    return "; ".join(part for part in parts if part)


def is_stocked(line: Line) -> bool:
    """Whether the vials of a dose are those in stock, because none was named."""
    return any(finding.code == _STOCK for finding in line.findings)


def _beside(give: Quantity, deviation: Quantity) -> str:
    """The rounded dose and how far it is from the exact one: `130 mg (−1.8%)`, `840 mg (0%)`."""
    sign = "+" if deviation.value > 0 else ""
    off = numbers.amount(deviation).replace("-", "−")
    return f"{numbers.dose(give)} ({sign}{off})"


def _stocked(told: Told) -> str:
    return f"Local: {told.about} is made from vials stocked here, {joined(told.amounts, 'or')}."


def _too_far(told: Told) -> str:
    give, deviation, _ = (each for each in told.finding.amounts if isinstance(each, Quantity))
    return (
        f"Local: {told.about} is not rounded. {_beside(give, deviation)} is further off than the"
        f" limit of {told.amount(2)} here."
    )


SENTENCES: dict[str, Callable[[Told], str]] = {
    "site-rounds-too-far": _too_far,
    _STOCK: _stocked,
}
