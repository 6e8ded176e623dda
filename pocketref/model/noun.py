"""The one decorator that makes a noun, and the one way to change one."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar, dataclass_transform

Thing = TypeVar("Thing")

# Read by pydantic where nouns enter the program; a plain dict, so nothing is imported for it.
_CLOSED = {"extra": "forbid"}


@dataclass_transform(frozen_default=True, kw_only_default=True)
def noun(kind: type[Thing]) -> type[Thing]:
    """Make a class a noun: frozen, slotted, written with names, closed to unknown fields."""
    kind.__pydantic_config__ = _CLOSED  # type: ignore[attr-defined]
    return dataclass(frozen=True, slots=True, kw_only=True)(kind)


def but(thing: Thing, **changes: Any) -> Thing:  # noqa: ANN401  # as open as the fields of all nouns
    """Make the same noun with changes. The new noun checks itself like any other."""
    changed: Thing = replace(thing, **changes)  # type: ignore[type-var]
    return changed


class BrokenNounError(ValueError):
    """A noun was about to be made that cannot be true."""


def require(holds: object, why: str, *about: object) -> None:
    """Refuse to make a noun unless something holds.

    Raises:
        BrokenNounError: it does not hold; the message says why and about what.
    """
    if not holds:
        raise BrokenNounError(": ".join((why, *map(str, about))))
