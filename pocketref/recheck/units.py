"""Units by a table of their own: every amount becomes an exact fraction of a named unit."""

from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from pocketref.model.quantity import Quantity, UnitMismatchError

# Whole sizes in the smallest unit of each kind, kept apart from the table of the nouns on purpose:
# a slip in either one is seen when the two engines are compared.
_SIZES = MappingProxyType(
    {
        "1": ("number", 1),
        "cells": ("number", 1),
        "10^9": ("number", 1_000_000_000),
        "microgram": ("mass", 1),
        "mg": ("mass", 1_000),
        "g": ("mass", 1_000_000),
        "kg": ("mass", 1_000_000_000),
        "mm3": ("volume", 1),
        "mL": ("volume", 1_000),
        "dL": ("volume", 100_000),
        "L": ("volume", 1_000_000),
        "cm": ("length", 1),
        "m": ("length", 100),
        "m2": ("area", 1),
        "min": ("time", 1),
        "h": ("time", 60),
        "d": ("time", 1_440),
        "week": ("time", 10_080),
        "month": ("calendar", 1),
        "year": ("calendar", 12),
        "cycle": ("cycle", 1),
        "%": ("percent", 1),
        "ULN": ("upper limit of normal", 1),
        "degC": ("temperature", 1),
        "unit": ("activity", 1),
        "grade": ("grade", 1),
        "gauge": ("gauge", 1),
    }
)


@lru_cache(maxsize=256)
def _read(unit: str) -> tuple[Fraction, tuple[str, ...]]:
    """The size of a unit, and its kinds: `mg/m2` is mass per area."""
    above, *below = unit.split("/")
    size, kinds = Fraction(1), []
    for symbol in above.split("."):
        kind, each = _SIZES[symbol]
        size *= each
        kinds.append(kind)
    for symbol in below:
        kind, each = _SIZES[symbol]
        size /= each
        kinds.append(f"per {kind}")
    return size, tuple(sorted(kinds))


@lru_cache(maxsize=256)
def factor(unit: str, into: str) -> Fraction:
    """How many of one unit make up another.

    Raises:
        UnitMismatchError: the units do not measure the same thing.
    """
    (size, kinds), (target, wanted) = _read(unit), _read(into)
    if kinds != wanted:
        message = f"{unit} and {into} do not measure the same thing"
        raise UnitMismatchError(message)
    return size / target


def exact(amount: Quantity, unit: str) -> Fraction:
    """The amount as an exact fraction of a unit.

    Raises:
        UnitMismatchError: the amount measures something else.
    """
    number = Fraction(amount.value)
    return number if amount.unit == unit else number * factor(amount.unit, unit)


def whole(amount: Quantity, unit: str) -> int:
    """The amount as a whole number of a unit, half up; for minutes and days."""
    number = exact(amount, unit)
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)
