"""Amounts with a unit, ranges of them, and the closed table of units."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pocketref.model.noun import noun, require

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

# Each symbol: the dimension it measures and its size in that dimension's first symbol.
# "ULN" is the upper limit of normal of the laboratory; "1" counts things; "%" of something stays
# apart from plain numbers, because 5 percent of ejection fraction is not a twentieth of a dose.
SYMBOLS: dict[str, tuple[str, Fraction]] = {
    "1": ("", Fraction(1)),
    "10^9": ("", Fraction(10**9)),
    "cells": ("", Fraction(1)),
    "g": ("mass", Fraction(1)),
    "kg": ("mass", Fraction(1000)),
    "mg": ("mass", Fraction(1, 1000)),
    "microgram": ("mass", Fraction(1, 1000_000)),
    "L": ("volume", Fraction(1)),
    "dL": ("volume", Fraction(1, 10)),
    "mL": ("volume", Fraction(1, 1000)),
    "mm3": ("volume", Fraction(1, 1000_000)),
    "m": ("length", Fraction(1)),
    "cm": ("length", Fraction(1, 100)),
    "m2": ("area", Fraction(1)),
    "min": ("time", Fraction(1)),
    "h": ("time", Fraction(60)),
    "d": ("time", Fraction(1440)),
    "week": ("time", Fraction(10080)),
    "month": ("calendar", Fraction(1)),
    "year": ("calendar", Fraction(12)),
    "cycle": ("cycle", Fraction(1)),
    "%": ("percent", Fraction(1)),
    "ULN": ("upper limit of normal", Fraction(1)),
    "degC": ("temperature", Fraction(1)),
    "unit": ("biological activity", Fraction(1)),
    "grade": ("grade", Fraction(1)),
    "gauge": ("gauge", Fraction(1)),
}
_WRITTEN = re.compile(r"(?P<value>-?\d+(?:\.\d+)?)(?:\s+(?P<unit>\S+))?")
_SPAN = re.compile(r"(?P<low>-?\d+(?:\.\d+)?) to (?P<high>-?\d+(?:\.\d+)?)(?:\s+(?P<unit>\S+))?")


class UnitMismatchError(Exception):
    """Two amounts of unlike kinds met. That is a bug, never a finding."""


class UnknownUnitError(ValueError):
    """A unit that is not in the table."""


@lru_cache(maxsize=256)
def _powers(unit: str) -> tuple[tuple[str, int], ...]:
    above, *below = unit.split("/")
    powers: Counter[str] = Counter()
    for symbol in above.split("."):
        powers[symbol] += 1
    for symbol in below:
        powers[symbol] -= 1
    for symbol in powers:
        if symbol not in SYMBOLS:
            message = f"unknown unit {symbol!r} in {unit!r}"
            raise UnknownUnitError(message)
    return tuple((symbol, power) for symbol, power in powers.items() if power and symbol != "1")


@lru_cache(maxsize=256)
def _dimension(unit: str) -> frozenset[tuple[str, int]]:
    total: Counter[str] = Counter()
    for symbol, power in _powers(unit):
        total[SYMBOLS[symbol][0]] += power
    return frozenset((name, power) for name, power in total.items() if name and power)


@lru_cache(maxsize=256)
def _size(unit: str) -> Fraction:
    size = Fraction(1)
    for symbol, power in _powers(unit):
        size *= SYMBOLS[symbol][1] ** power
    return size


def _named(powers: Counter[str]) -> str:
    above = [symbol for symbol, power in powers.items() for _ in range(power)]
    below = [symbol for symbol, power in powers.items() for _ in range(-power)]
    return "/".join((".".join(above) or "1", *below))


@noun
class Quantity:
    """An amount with its unit, exact, written `60 mg/m2`. A plain count has the unit `1`."""

    value: Decimal
    unit: str = "1"

    def __post_init__(self) -> None:
        require(self.value.is_finite(), "an amount must be finite", self.value)
        _powers(self.unit)

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read an amount as content writes it: `8 mg/kg`, `0.74 mg/mL`, `6`.

        Raises:
            ValueError: the text is not an amount, or its unit is unknown.
        """
        written = _WRITTEN.fullmatch(text.strip())
        if written is None:
            message = f"not an amount: {text!r}"
            raise ValueError(message)
        return cls(value=Decimal(written["value"]), unit=written["unit"] or "1")

    def __str__(self) -> str:
        number = f"{self.value.normalize():f}"
        return number if self.unit == "1" else f"{number} {self.unit}"

    def to(self, unit: str) -> Quantity:
        """The same amount in another unit of the same dimension.

        Raises:
            UnitMismatchError: the units do not measure the same thing.
        """
        if unit == self.unit:
            return self
        self._must_match(unit)
        factor = _size(self.unit) / _size(unit)
        value = self.value * factor.numerator / factor.denominator
        return Quantity(value=value, unit=unit)

    def same_as(self, other: Quantity) -> bool:
        """Whether both are the same amount, however written."""
        self._must_match(other.unit)
        return self.value * _size_decimal(self.unit) == other.value * _size_decimal(other.unit)

    def __lt__(self, other: Quantity) -> bool:
        return self.value < other.to(self.unit).value

    def __le__(self, other: Quantity) -> bool:
        return self.value <= other.to(self.unit).value

    def __add__(self, other: Quantity) -> Quantity:
        return Quantity(value=self.value + other.to(self.unit).value, unit=self.unit)

    def __sub__(self, other: Quantity) -> Quantity:
        return Quantity(value=self.value - other.to(self.unit).value, unit=self.unit)

    def __mul__(self, other: Quantity) -> Quantity:
        return Quantity(value=self.value * other.value, unit=_joined(self.unit, other.unit, 1))

    def __truediv__(self, other: Quantity) -> Quantity:
        return Quantity(value=self.value / other.value, unit=_joined(self.unit, other.unit, -1))

    def _must_match(self, unit: str) -> None:
        if _dimension(self.unit) != _dimension(unit):
            message = f"{self.unit} and {unit} do not measure the same thing"
            raise UnitMismatchError(message)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Let content write an amount as text. Called by pydantic, so pydantic is there already."""
        from pydantic_core import core_schema  # noqa: PLC0415

        return core_schema.no_info_plain_validator_function(
            lambda given: given if isinstance(given, cls) else cls.parse(str(given))
        )


@lru_cache(maxsize=256)
def _size_decimal(unit: str) -> Decimal:
    size = _size(unit)
    return Decimal(size.numerator) / Decimal(size.denominator)


@lru_cache(maxsize=256)
def _joined(one: str, other: str, sign: int) -> str:
    powers: Counter[str] = Counter()
    for unit, times in ((one, 1), (other, sign)):
        for symbol, power in _powers(unit):
            powers[symbol] += power * times
    return _named(powers)


@noun
class Range:
    """From one amount to another of the same unit, both included; `30 to 60 min`."""

    low: Quantity
    high: Quantity

    def __post_init__(self) -> None:
        require(self.low.unit == self.high.unit, "a range of two units", self.low, self.high)
        require(self.low <= self.high, "a range that runs backwards", self.low, self.high)

    @classmethod
    def parse(cls, text: str) -> Range:
        """Read a range as content writes it: `30 to 60 min`, or one amount for both ends.

        Raises:
            ValueError: the text is neither a range nor an amount.
        """
        written = _SPAN.fullmatch(text.strip())
        if written is None:
            both = Quantity.parse(text)
            return cls(low=both, high=both)
        unit = written["unit"] or "1"
        low, high = (Quantity(value=Decimal(written[end]), unit=unit) for end in ("low", "high"))
        return cls(low=low, high=high)

    def __str__(self) -> str:
        if self.low == self.high:
            return str(self.low)
        return f"{self.low.value.normalize():f} to {self.high}"

    def __contains__(self, amount: Quantity) -> bool:
        return self.low <= amount <= self.high

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Let content write a range as text. Called by pydantic, so pydantic is there already."""
        from pydantic_core import core_schema  # noqa: PLC0415

        return core_schema.no_info_plain_validator_function(
            lambda given: given if isinstance(given, cls) else cls.parse(str(given))
        )
