"""The dossier's gradings and scores, each grade and item with the id its fact has here."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from tests.content.figures import Entry, Figure, read

VERSIONS = {"5": "ctcae_v5", "6": "ctcae_v6"}
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
# `G2 >1.5-2.5`, in the note on people whose baseline is above the limit.
_NOTED = re.compile(r"G(?P<grade>\d) (?P<above>>?)(?P<low>[\d.]+)(?:-(?P<high>[\d.]+))?")
_UP_TO = re.compile(r"G3 [^,]*\(baseline up to (?P<limit>\d+) x ULN\)")


@noun
class Words:
    """What gradings.yaml says of the words of grading.yaml.

    Attributes:
        terms: a term of the content, and its name there.
        units: the unit of the numbers of a term.
        keys: the unit of a number by its own name; it wins.
        scores: the same, in definitions and scores only.
        liver: terms whose bands are for a normal and for an abnormal baseline.
        derived: grades of version 6 whose limits are those of version 5.
        facts: facts that are no grades, and the paths they state.
    """

    terms: dict[str, str]
    units: dict[str, str]
    keys: dict[str, str]
    scores: dict[str, str]
    liver: tuple[str, ...]
    derived: tuple[str, ...]
    facts: dict[str, tuple[str, ...]]


@noun
class Noted:
    """A band for people whose baseline is above the upper limit of normal."""

    above: bool
    low: str
    high: str | None


@cache
def words() -> Words:
    """What the words of grading.yaml are called in the content."""
    return TypeAdapter(Words).validate_python(read("gradings.yaml"))


@cache
def grading() -> dict[str, Any]:
    """The dossier's gradings, every scalar as text."""
    tree: dict[str, Any] = read("dossier/grading.yaml")
    return tree


def term(version: str, name: str) -> dict[str, Any]:
    """What the dossier says of a term in a version."""
    said: dict[str, Any] = grading()[VERSIONS[version]][words().terms[name]]
    return said


def noted(name: str) -> dict[str, Noted]:
    """The bands of a liver test in version 6 for an abnormal baseline, by grade."""
    return {
        found["grade"]: Noted(above=bool(found["above"]), low=found["low"], high=found["high"])
        for found in _NOTED.finditer(term("6", name)["note"])
    }


@cache
def graded() -> dict[str, Entry]:
    """An entry for each grade, definition and score, by the id of its fact."""
    found = {entry.id: entry for entry in (*_grades(), *_liver(), *_others())}
    return {**found, **{entry.id: entry for entry in _inherited(found)}}


def _grades() -> Iterator[Entry]:
    for version in VERSIONS:
        for name in words().terms:
            for grade, said in term(version, name).get("grades", {}).items():
                if said != "null":
                    unit = words().units.get(name, "1")
                    figures = tuple(_figures(said, unit, both=name in words().liver))
                    fact = f"ctcae-{version}-{name}-{grade}"
                    yield Entry(id=fact, verified="yes", figures=figures, text=str(said))


def _liver() -> Iterator[Entry]:
    """Version 6 of the liver tests: normal bands as in version 5, the others from the note."""
    for name in words().liver:
        note = term("6", name)["note"]
        for grade, band in noted(name).items():
            said = term("5", name)["grades"][grade]
            normal = _figures(said.get("normal", said), "ULN")
            base = [band.low, band.high] if band.high else [band.low]
            limits = [found["limit"] for found in _UP_TO.finditer(note)] if grade == "3" else []
            figures = (*normal, *_figures(base, "1", "baseline"), *_figures(limits, "ULN", "up-to"))
            yield Entry(id=f"ctcae-6-{name}-{grade}", verified="yes", figures=figures, text=note)


def _inherited(known: dict[str, Entry]) -> Iterator[Entry]:
    """Grades of version 6 of which the dossier says only what is added to version 5."""
    for fact in words().derived:
        before = known[fact.replace("ctcae-6", "ctcae-5")]
        name = fact.removeprefix("ctcae-6-").rpartition("-")[0]
        note = term("6", name)["note"]
        yield Entry(id=fact, verified="derived", figures=before.figures, text=note + before.text)


def _others() -> Iterator[Entry]:
    for fact, paths in words().facts.items():
        parts = [_part(path) for path in paths]
        figures = [one for path, said in zip(paths, parts, strict=True) for one in _of(path, said)]
        text = " ".join(map(str, parts))
        yield Entry(id=fact, verified=_verified(paths[0]), figures=tuple(figures), text=text)


def _of(path: str, said: object) -> Iterator[Figure]:
    """The numbers of a part whose names have a unit in gradings.yaml."""
    known = {**words().keys, **words().scores}
    named = said if isinstance(said, dict) else {path.rpartition(".")[2]: said}
    for name, value in named.items():
        if name in known:
            yield from _figures(value, known[name], name)


def _figures(said: object, unit: str, path: str = "", *, both: bool = False) -> Iterator[Figure]:
    """The numbers below a part; `both` if they count as multiples of a baseline as well."""
    if isinstance(said, dict):
        for name, inner in said.items():
            of = {"abnormal": "1", **words().keys}.get(name, unit)
            two = both and name not in ("normal", "abnormal")
            yield from _figures(inner, of, f"{path}.{name}".strip("."), both=two)
    elif isinstance(said, list):
        for index, inner in enumerate(said):
            yield from _figures(inner, unit, f"{path}.{index}", both=both)
    else:
        for number in _NUMBER.findall(str(said)):
            for symbol in (unit, "1") if both else (unit,):
                amount = Quantity.parse(f"{number} {symbol}")
                yield Figure(path=f"{path} in {symbol}", text=number, amount=amount)


def _part(path: str) -> Any:  # noqa: ANN401  # whatever stands there
    """What stands at a path: `mascc.items.1`."""
    here: Any = grading()
    for step in path.split("."):
        here = here[int(step)] if isinstance(here, list) else here[step]
    return here


def _verified(path: str) -> str:
    """The word of the innermost part around a path that has one."""
    steps = path.split(".")
    around = [_part(".".join(steps[:end])) for end in range(len(steps), 0, -1)]
    said = [part["verified"] for part in around if isinstance(part, dict) and "verified" in part]
    return str([*said, grading()["meta"]["verified"]][0])
