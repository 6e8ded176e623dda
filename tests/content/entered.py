"""The shipped content as it was entered, and what every number in it amounts to."""

from functools import cache
from pathlib import Path

from pocketref.model.fact import Fact
from pocketref.model.quantity import Quantity, Range, UnitMismatchError
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.manifest import Content

CONTENT = Path(__file__).parents[2] / "resources" / "content"


@cache
def content() -> Content:
    """Everything under resources/content, read once."""
    complaints = Complaints()
    found = gather(CONTENT, complaints)
    assert found is not None, complaints.sorted()
    return found


@cache
def facts() -> dict[str, Fact]:
    """Every fact by its id."""
    return {entry.thing.id: entry.thing for entry in content().facts}


def amounts(fact: Fact) -> dict[str, Quantity | Range]:
    """The values of a fact that are numbers; names and codes are left out."""
    return {v.name: v.value for v in fact.values if isinstance(v.value, Quantity | Range)}


def ends(amount: Quantity | Range) -> tuple[Quantity, ...]:
    """The one or two numbers of an amount."""
    return (amount.low, amount.high) if isinstance(amount, Range) else (amount,)


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are the same, in whichever unit; unlike kinds never are."""
    try:
        return one.same_as(other)
    except UnitMismatchError:
        return False
