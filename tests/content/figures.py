"""The dossier of sources as it was handed over, every number in it with the unit it is in.

The files in dossier/ are never edited. Their numbers have no units of their own but in their
names; units.yaml says which.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity

HERE = Path(__file__).parent
DOSSIER = HERE / "dossier"

_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_INDEX = re.compile(r"(?:\.\d+)+$")
_FILES = {"drugs.yaml": None, "evidence.yaml": "facts", "notes.yaml": None}


@noun
class Units:
    """What units.yaml says.

    Attributes:
        places: by entry and path; they win.
        names: by the name of a number.
        endings: by how the name ends.
        words: names whose texts hold no amounts, whatever digits they have.
        codes: names of codes and days, which are compared letter by letter.
    """

    places: dict[str, str]
    names: dict[str, str]
    endings: dict[str, str]
    words: tuple[str, ...]
    codes: tuple[str, ...]


@noun
class Figure:
    """One number of the dossier.

    Attributes:
        path: where it stands in its entry: `ci.0`, or `half#1` for the second number of a text.
        amount: how much it is; None for one that a fact can only say in words, or for a code.
        text: as it was typed.
    """

    path: str
    text: str
    amount: Quantity | None = None


@noun
class Entry:
    """One entry of the dossier."""

    id: str
    verified: str
    figures: tuple[Figure, ...]
    text: str = ""


def read(name: str) -> Any:  # noqa: ANN401  # whatever the file holds
    """A YAML file with every scalar as the text it was typed as."""
    text = (HERE / name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # it makes strings only


@cache
def units() -> Units:
    """Which unit a number of the dossier is in."""
    return TypeAdapter(Units).validate_python(read("units.yaml"))


@cache
def rows() -> tuple[dict[str, str], ...]:
    """The table of side effects."""
    with (DOSSIER / "toxicity.csv").open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table))


@cache
def entries() -> dict[str, Entry]:
    """The entries that became facts, by the id the fact has; the article's as `article-s01`."""
    found = [_entry(raw, raw["id"]) for name, key in _FILES.items() for raw in _list(name, key)]
    article = _list("seed-facts.yaml", "facts")
    found += [_entry({"verified": "yes", **raw}, f"article-{raw['id'].lower()}") for raw in article]
    assert len({entry.id for entry in found}) == len(found)
    return {entry.id: entry for entry in found}


def _list(name: str, key: str | None) -> list[dict[str, Any]]:
    tree = read(f"dossier/{name}")
    listed: list[dict[str, Any]] = tree[key] if key else tree
    return listed


def _entry(raw: Mapping[str, Any], name: str) -> Entry:
    words = (raw.get(field, "") for field in ("statement", "fact", "note", "use"))
    return Entry(
        id=name,
        verified=raw.get("verified", ""),
        figures=tuple(figures(name, raw.get("values") or {})),
        text=" ".join(str(word) for word in words),
    )


def figures(entry: str, values: object) -> Iterator[Figure]:
    """Every number below a value of the dossier.

    Raises:
        LookupError: nothing says in which unit it is.
    """
    for path, text in _leaves(values):
        name, at = next(step for step in reversed(path) if not step.isdigit()), ".".join(path)
        if name in units().codes and any(sign.isdigit() for sign in text):
            yield Figure(path=at, text=text)
        if name in units().words or name in units().codes:
            continue
        numbers = _NUMBER.findall(text)
        for index, number in enumerate(numbers):
            symbol = unit(entry, at, name)
            amount = None if symbol == "text" else Quantity.parse(f"{number} {symbol}")
            place = at if len(numbers) == 1 else f"{at}#{index}"
            yield Figure(path=place, text=number, amount=amount)


def unit(entry: str, path: str, name: str) -> str:
    """The unit of a number; `text` for one that no unit of the pack fits.

    Raises:
        LookupError: nothing says it.
    """
    known = units()
    listed = _INDEX.sub("", path)
    for place in (f"{entry}.{path}", f"{entry}.{listed}"):
        if place in known.places:
            return known.places[place]
    if name in known.names:
        return known.names[name]
    for ending, symbol in known.endings.items():
        if name.endswith(ending):
            return symbol
    message = f"in which unit is {entry}.{path}?"
    raise LookupError(message)


def _leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, (*path, str(name)))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*path, str(index)))
    else:
        yield path, str(value)
