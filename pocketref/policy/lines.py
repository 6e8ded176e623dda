"""On which line of a TOML file a key stands, which its reader does not tell."""

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]

# What may hold the end of a line that ends no statement, and what ends one. A text that is not TOML
# is cut somewhere all the same.
_PART = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:\'{0,2})'
    r'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[{]|[\]}]|\n',
    re.DOTALL,
)
_DEEPEST = 9  # names on a path; no fault is told of anything further down
UNREADABLE = (ValueError, ArithmeticError, RecursionError)  # what the reader stops with


class Lines:
    """Finds lines by cutting the file into its statements, each read once more by the same reader.

    It is asked only for faults.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[Path, int] | None = None

    def of(self, path: Path) -> int:
        """The line, counted from 1, on which the thing at the end of a path begins.

        Of a path that leads nowhere, the line of the last part that is there.
        """
        if self._places is None:
            self._places = dict(_places(self._text))
        while path and path not in self._places:
            path = path[:-1]
        return self._places.get(path, 1)


def unreadable(text: str) -> int:
    """The line of the first statement that cannot be read by itself; 1 if each can."""
    return next((line for line, written in _statements(text) if _read(written) is None), 1)


def _places(text: str) -> Iterator[tuple[Path, int]]:
    """Every table and key with its line."""
    under: Path = ()
    tables: dict[Path, int] = {}
    for line, statement in _statements(text):
        path = _spine(_read(statement))
        if statement.startswith("[["):
            yield path, line
            tables[path] = tables.get(path, -1) + 1
            path = (*path, tables[path])
            under = path
        elif statement.startswith("["):
            under = path
        else:
            path = (*under, *path)
        yield path, line


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each header and each key with its value, however many lines it takes."""
    began = line = 1
    open_, start = 0, 0
    for part in _PART.finditer(f"{text}\n"):
        line += part[0].count("\n")
        open_ += (part[0] in "[{") - (part[0] in "]}")
        if part[0] != "\n" or open_ > 0:
            continue
        written = text[start : part.end()].strip()
        if written and not written.startswith("#"):
            yield began, written
        began, start, open_ = line, part.end(), 0


def _read(statement: str) -> dict[str, object] | None:
    try:
        return tomllib.loads(statement, parse_float=Decimal)
    except UNREADABLE:
        return None


def _spine(given: object) -> Path:
    """The names that lead down to where there is more than one, or none."""
    names: list[str] = []
    while isinstance(given, dict) and len(given) == 1 and len(names) < _DEEPEST:
        ((name, given),) = given.items()
        names.append(name)
    return tuple(names)
