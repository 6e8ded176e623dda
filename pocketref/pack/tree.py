"""A file as it was written: texts, lists and mappings, each with its line."""

from __future__ import annotations

from typing import TypeAlias

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, Range


@noun
class Text:
    """Letters as they stand in the file. There are no numbers, dates or booleans yet."""

    line: int
    text: str


@noun
class Listing:
    """A list."""

    line: int
    items: tuple[Tree, ...]


@noun
class Mapping:
    """Names with something behind each; `lines` says where each name stands."""

    line: int
    entries: dict[str, Tree]
    lines: dict[str, int]


@noun
class Made:
    """An amount that was read already, in place of its text."""

    line: int
    thing: Quantity | Range


Tree: TypeAlias = Text | Listing | Mapping | Made
Step: TypeAlias = str | int


def plain(tree: Tree) -> object:
    """The same without lines."""
    match tree:
        case Text(text=text):
            return text
        case Made(thing=thing):
            return thing
        case Listing(items=items):
            return [plain(item) for item in items]
        case Mapping(entries=entries):
            return {name: plain(entry) for name, entry in entries.items()}


def text_at(tree: Tree, name: str) -> str | None:
    """The text behind a name, if there is one."""
    found = tree.entries.get(name) if isinstance(tree, Mapping) else None
    return found.text if isinstance(found, Text) else None


def line_at(tree: Tree, path: tuple[Step, ...]) -> int:
    """The line of the thing at the end of a path, or of the last part that was written."""
    line = tree.line
    for step in path:
        if isinstance(tree, Mapping) and isinstance(step, str) and step in tree.entries:
            line, tree = tree.lines[step], tree.entries[step]
        elif isinstance(tree, Listing) and isinstance(step, int) and step < len(tree.items):
            tree = tree.items[step]
            line = tree.line
        else:
            return line
    return line
