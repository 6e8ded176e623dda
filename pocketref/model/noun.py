"""The one decorator that makes a noun, and the one way to change one."""

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Thing = TypeVar("Thing")

# Read by pydantic where nouns enter the program; a plain dict, so nothing is imported for it.
_CLOSED = {"extra": "forbid"}


@dataclass_transform(frozen_default=True, kw_only_default=True)
def noun(kind: type[Thing]) -> type[Thing]:
    """Make a class a noun: frozen, slotted, written with names, closed to unknown fields."""
    kind.__pydantic_config__ = _CLOSED  # type: ignore[attr-defined]
    made = dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)(kind)
    _make_comparable(made)
    return made


def _make_comparable(made: Any) -> None:  # noqa: ANN401  # a class, of which names are set
    """Compare, hash and show a noun by its fields.

    A dataclass would compile these three anew for each of a hundred classes, which takes a third
    of the time of making one; the window is waiting for it.
    """
    names = tuple(made.__dataclass_fields__)
    values = attrgetter(*names) if names else _nothing

    def equal(self: object, other: object) -> Any:  # noqa: ANN401  # NotImplemented has no type
        if self is other:
            return True
        same = other.__class__ is self.__class__
        return values(self) == values(other) if same else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, _shown


def _nothing(_: object) -> tuple[()]:
    """The values of a noun without fields."""
    return ()


def _shown(self: Any) -> str:  # noqa: ANN401  # any noun
    values = (f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{type(self).__qualname__}({', '.join(values)})"


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
