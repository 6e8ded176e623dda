"""On which line of a TOML file a key stands, which its reader does not tell."""

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]


class Lines:
    """Finds lines by reading the file once more, statement by statement, with the same reader.

    So there is no second opinion about what a line of TOML means. It is asked only for faults.
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


def _places(text: str) -> Iterator[tuple[Path, int]]:
    """Every table and key with its line."""
    under: Path = ()
    tables: dict[Path, int] = {}
    for line, statement, given in _statements(text):
        path = _spine(given)
        if statement.lstrip().startswith("[["):
            yield path, line
            tables[path] = tables.get(path, -1) + 1
            path = (*path, tables[path])
            under = path
        elif statement.lstrip().startswith("["):
            under = path
        else:
            path = (*under, *path)
        yield path, line


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, object]]]:
    """Each header and each key with its value, however many lines it takes."""
    statement, began = "", 1
    for line, written in enumerate(text.splitlines(keepends=True), start=1):
        if not statement:
            began = line
        statement += written
        try:
            given = tomllib.loads(statement, parse_float=Decimal)
        except tomllib.TOMLDecodeError:
            continue
        if given:
            yield began, statement, given
        statement = ""


def _spine(given: object) -> Path:
    """The names that lead down to where there is more than one, or none."""
    match given:
        case dict() if len(given) == 1:
            ((name, below),) = given.items()
            return (name, *_spine(below))
        case _:
            return ()
