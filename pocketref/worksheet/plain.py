"""Nouns as plain values that JSON can hold, and back: exact, and strict about what comes back."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args

from pocketref.model.hints import arms, hints_of, member

Thing = TypeVar("Thing")
Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain] | None"


class UnreadableError(ValueError):
    """A plain value that is not what it should be."""


def plain(held: object, hint: Any) -> Plain:  # noqa: ANN401  # annotations have no common type
    """What a field holds; where its annotation leaves several kinds open, with its kind."""
    if held is not None and len(arms(hint)) > 1:
        return {type(held).__name__: _bare(held, type(held))}
    return _bare(held, hint)


def _bare(held: object, hint: Any) -> Plain:  # noqa: ANN401  # as above
    match held:
        case Enum():
            return str(held.value)
        case None | bool() | int() | str():
            return held
        case Decimal():
            return str(held)
        case date() | time():
            return held.isoformat()
        case tuple():
            return [plain(item, member(hint)) for item in held]
        case _:
            return _fields(held)


def _fields(thing: Any) -> dict[str, Plain]:  # noqa: ANN401  # any noun
    """The fields of a noun that say something."""
    hints = hints_of(type(thing))
    held = {each.name: (getattr(thing, each.name), each.default) for each in fields(thing)}
    return {name: plain(it, hints[name]) for name, (it, usual) in held.items() if it != usual}


def made(given: object, kind: type[Thing]) -> Thing:
    """The noun that plain values are of.

    Raises:
        UnreadableError: they are of no such noun: a name is unknown or missing, or a value is not
            what its field holds.
    """
    try:
        thing: Thing = _made(given, kind)
    except (ValueError, TypeError, ArithmeticError) as error:
        message = f"no {kind.__name__}"
        raise UnreadableError(message) from error
    return thing


def _made(given: object, hint: Any) -> Any:  # noqa: ANN401  # as above
    if given is None:
        _must(NoneType in get_args(hint) or hint is NoneType)
        return None
    held = arms(hint)
    if len(held) == 1:
        return _one(given, held[0])
    _must(isinstance(given, dict) and len(given) == 1)
    ((name, inside),) = given.items()  # type: ignore[attr-defined]  # it is a dict
    kinds = {arm.__name__: arm for arm in held}
    _must(name in kinds)
    return _one(inside, kinds[name])


def _one(given: object, kind: Any) -> Any:  # noqa: ANN401  # as above
    item = member(kind)
    if item is not None:
        _must(type(given) is list)
        return tuple(_made(each, item) for each in given)  # type: ignore[attr-defined]  # a list
    if is_dataclass(kind):
        return _noun(given, kind)
    if kind in {bool, int, str}:
        _must(type(given) is kind)
        return given
    _must(type(given) is str)
    return _READ.get(kind, kind)(given)


def _noun(given: object, kind: Any) -> Any:  # noqa: ANN401  # as above
    hints = hints_of(kind)
    _must(type(given) is dict and given.keys() <= hints.keys())
    return kind(**{name: _made(it, hints[name]) for name, it in given.items()})  # type: ignore[attr-defined]


def _must(holds: object) -> None:
    if not holds:
        raise UnreadableError


def _with_its_offset(text: str) -> datetime:
    read = datetime.fromisoformat(text)
    _must(read.tzinfo is not None)
    return read


_READ: dict[Any, Callable[[str], object]] = {
    Decimal: Decimal,
    date: date.fromisoformat,
    time: time.fromisoformat,
    datetime: _with_its_offset,
}
