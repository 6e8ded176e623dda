"""Every noun inside a noun, with the path to it, so that a fault can name its line."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from pocketref.pack.tree import Step

Path = tuple[Step, ...]


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """The thing itself if it is a noun, and every noun inside it."""
    if isinstance(thing, tuple):
        for index, item in enumerate(thing):
            yield from walk(item, (*path, index))
    elif is_dataclass(thing):
        yield path, thing
        for field in fields(thing):
            yield from walk(getattr(thing, field.name), (*path, field.name))


def names_in(thing: object, field: str) -> Iterator[tuple[Path, str]]:
    """The ids a field holds: none, one, or several, each with the path from the noun to it."""
    held = getattr(thing, field)
    if isinstance(held, str):
        yield (field,), held
    elif isinstance(held, tuple):
        for index, name in enumerate(held):
            yield (field, index), name
