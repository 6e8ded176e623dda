"""A noun as a row: plain names and texts that JSON can hold, nothing that says nothing."""

import json
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from pocketref.model.hints import arms, hints_of, member
from pocketref.model.quantity import Quantity, Range


def row_of(thing: object) -> str:
    """The canonical JSON of a noun: the same bytes for the same noun, always."""
    return canonical(_fields(thing))


def canonical(plain: object) -> str:
    """JSON with sorted names and no spaces."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _fields(thing: object) -> dict[str, object]:
    kind: Any = type(thing)
    hints = hints_of(kind)
    row = {}
    for field in fields(kind):
        held = getattr(thing, field.name)
        if held != field.default:
            row[field.name] = _flat(held, hints[field.name])
    return row


def _flat(held: object, hint: object) -> object:
    match held:
        case Quantity() | Range():
            return _tagged(held) if len(arms(hint)) > 1 else str(held)
        case Enum() as choice:
            return choice.value
        case date():
            return held.isoformat()
        case tuple():
            return [_flat(item, member(hint)) for item in held]
        case str() | bool() | int() | None:
            return held
        case _:
            return _fields(held)


def _tagged(held: Quantity | Range) -> dict[str, str]:
    """Where words could stand as well, an amount says that it is one."""
    return {"amount" if isinstance(held, Quantity) else "range": str(held)}
