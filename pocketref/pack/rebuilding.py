"""A row as a noun again, without pydantic: what a pack holds was validated when it was built."""

import json
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from pocketref.model.hints import arms, hints_of, member
from pocketref.model.quantity import Quantity, Range

Thing = TypeVar("Thing")
Maker = Callable[[Any], Any]


def rebuild(kind: type[Thing], row: str) -> Thing:
    """Make the noun a row was made from. The noun checks itself, as always.

    Raises:
        ValueError: the row is not JSON, or not a noun's.
        TypeError: the row has other fields than the noun.
        KeyError: the row has a field the noun does not know.
    """
    hint: Any = kind
    made: Thing = _maker(hint)(json.loads(row))
    return made


@lru_cache(maxsize=256)
def _maker(hint: Any) -> Maker:  # noqa: ANN401  # annotations have no common type
    """How to make what a field holds; worked out once for each annotation."""
    held = arms(hint)
    if len(held) > 1:
        return _amount_or_words
    only = held[0]
    item = member(only)
    if item is not None:
        return _several(_maker(item))
    if only in _KNOWN:
        return _KNOWN[only]
    if is_dataclass(only):
        return _noun(only)
    return only if issubclass(only, Enum) else _as_it_is


def _noun(kind: Any) -> Maker:  # noqa: ANN401  # any noun class
    # Made at the first use, so that the table of makers fills from the outside in.
    hints = hints_of(kind)

    def make(row: dict[str, Any]) -> object:
        return kind(**{name: _maker(hints[name])(value) for name, value in row.items()})

    return make


def _several(make: Maker) -> Maker:
    return lambda rows: tuple(map(make, rows))


def _amount_or_words(row: dict[str, str] | str) -> Quantity | Range | str:
    if isinstance(row, str):
        return row
    return Quantity.parse(row["amount"]) if "amount" in row else Range.parse(row["range"])


def _as_it_is(row: object) -> object:
    return row


_KNOWN: dict[Any, Maker] = {
    Quantity: Quantity.parse,
    Range: Range.parse,
    date: date.fromisoformat,
}
