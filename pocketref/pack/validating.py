"""A shaped tree as a noun, through pydantic; its complaints in our own words."""

from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from pocketref.model.hints import arms, hint_at, hints_of, noun_of
from pocketref.model.quantity import SYMBOLS, UnknownUnitError
from pocketref.pack.faults import Complaints
from pocketref.pack.tree import Tree, line_at, plain

Thing = TypeVar("Thing")
Path = tuple[str | int, ...]

_SHAPES = {
    "tuple_type": ("a list is needed", "Write it as [one, another] or one item a line."),
    "dataclass_type": ("names and values are needed", "Write it as `name: value` lines."),
    "string_type": ("plain text is needed", "Write one text, no list and no names."),
    "bool_parsing": ("is neither true nor false", "Write true or false."),
    "bool_type": ("is neither true nor false", "Write true or false."),
    "int_parsing": ("is not a whole number", "Write digits only."),
    "int_type": ("is not a whole number", "Write digits only."),
    "date": ("is not a date", "Write it as 2026-03-09."),
}
_OTHER = "Write it as its noun in `model` asks."


def validated(tree: Tree, kind: type[Thing], file: str, complaints: Complaints) -> Thing | None:
    """Make the noun. What is wrong with it goes to the complaints, and there is none."""
    try:
        hint: Any = kind
        made: Thing = _adapter(hint).validate_python(plain(tree))
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            path: Path = tuple(detail["loc"])
            what, mend = _explained(kind, path, detail)
            complaints.add(file, line_at(tree, path), what, mend)
        return None
    return made


@lru_cache(maxsize=32)
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401  # mypy does not call a class hashable
    return TypeAdapter(kind)


def _explained(kind: type, path: Path, detail: ErrorDetails) -> tuple[str, str]:
    """What is wrong and how to mend it, for the errors our nouns can give."""
    given = f"`{detail['input']}`" if isinstance(detail["input"], str) else "this"
    match detail["type"]:
        case "missing":
            return f"`{path[-1]}` is missing", f"Write `{path[-1]}: …` here."
        case "unexpected_keyword_argument":
            return f"`{path[-1]}` is not known here", _allowed_keys(kind, path[:-1])
        case "enum":
            field = next(step for step in reversed(path) if isinstance(step, str))
            return f"{given} is not known as {field}", _allowed_values(kind, path)
        case "value_error":
            return _refused(detail["ctx"]["error"])
        case known:
            what, mend = _SHAPES.get(known.partition("_from")[0], (detail["msg"], _OTHER))
            return (f"{given} {what}" if what.startswith("is") else f"`{path[-1]}`: {what}"), mend


def _refused(error: Exception) -> tuple[str, str]:
    """What a noun or an amount says of itself when it cannot be made."""
    if isinstance(error, UnknownUnitError):
        return str(error), f"Use the units of the table: {', '.join(SYMBOLS)}."
    if str(error).startswith("not an amount"):
        return str(error), "Write a number, a space and a unit: 8 mg/kg."
    return str(error), "Mend what this says; it cannot be as it stands."


def _allowed_keys(kind: type, path: Path) -> str:
    inside = noun_of(hint_at(kind, path))
    return f"Allowed: {', '.join(hints_of(inside))}." if inside else "Remove it."


def _allowed_values(kind: type, path: Path) -> str:
    for arm in arms(hint_at(kind, path)):
        if isinstance(arm, type) and issubclass(arm, Enum):
            return f"Allowed: {', '.join(str(choice.value) for choice in arm)}."
    return "Write one of the known values."
