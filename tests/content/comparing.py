"""What a fact's numbers and the dossier's have not in common, and why that may be."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache

from pydantic import TypeAdapter

from pocketref.model.fact import Fact, Verification
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, Range
from tests.content.entered import alike, amounts, ends
from tests.content.figures import Figure, read

WORDS = {
    "yes": Verification.READ,
    "derived": Verification.DERIVED,
    "secondary": Verification.SECONDARY,
    "no": Verification.NOT_READ,
}
_TOKEN = re.compile(r"\d+(?:\.\d+)?")


@noun
class Differences:
    """What differences.yaml says: where content and dossier part on purpose.

    Attributes:
        carried: the facts that carry an entry together, where it is not one of the same id.
        no_fact: entries that are no statements for a reader.
        left_out: numbers of an entry that no fact has, by path.
        verified: another word than the dossier's, and why.
        unworded: entries of the dossier that do not say how far they were verified.
    """

    carried: dict[str, tuple[str, ...]]
    no_fact: dict[str, str]
    left_out: dict[str, dict[str, str]]
    verified: dict[str, tuple[str, str]]
    unworded: dict[str, str]


@noun
class SecondEntry:
    """What dossier_numbers.yaml says: numbers typed a second time, as texts.

    Attributes:
        facts: every number of a fact, by name.
        prose: the numbers of a fact that the dossier says only in words.
    """

    facts: dict[str, dict[str, str]]
    prose: dict[str, dict[str, str]]
    gates: dict[str, tuple[str, ...]]
    reach: dict[str, tuple[str, ...]]
    bounds: dict[str, dict[str, str]]
    verified: dict[str, str]


@cache
def differences() -> Differences:
    """Where content and dossier part on purpose."""
    return TypeAdapter(Differences).validate_python(read("differences.yaml"))


@cache
def second() -> SecondEntry:
    """The second entry."""
    return TypeAdapter(SecondEntry).validate_python(read("dossier_numbers.yaml"))


def typed(fact: Fact) -> Mapping[str, str]:
    """The numbers of a fact that were typed a second time, by name."""
    return {**second().prose.get(fact.id, {}), **second().facts.get(fact.id, {})}


def wanting(facts: Iterable[Fact], figures: Iterable[Figure]) -> list[str]:
    """Numbers of the dossier that none of the facts has; their unit counts."""
    carried = list(facts)
    return [
        f"{one.path}: {one.amount or one.text}"
        for one in figures
        if not any(_has(fact, one) for fact in carried)
    ]


def foreign(fact: Fact, figures: Iterable[Figure]) -> list[str]:
    """Numbers of a fact that the dossier has nowhere, and nobody typed a second time."""
    known = [figure.amount for figure in figures if figure.amount is not None]
    return [
        f"{fact.id}.{name}: {end}"
        for name, amount in amounts(fact).items()
        if not _same(amount, typed(fact).get(name))
        for end in ends(amount)
        if not any(alike(end, other) for other in known)
    ]


def mistyped(fact: Fact) -> list[str]:
    """Numbers of a fact that are not what was typed a second time under their name."""
    held = amounts(fact)
    return [
        f"{fact.id}.{name}: {held.get(name)}, not {text}"
        for name, text in typed(fact).items()
        if name not in held or not _same(held[name], text)
    ]


def mistaken(fact: Fact, names: Mapping[str, str], figures: Iterable[Figure]) -> list[str]:
    """Numbers of a fact that are not those at the paths its names stand for; a range has two."""
    held = amounts(fact)
    at = {figure.path: figure.amount for figure in figures}
    wrong = []
    for name, paths in names.items():
        wanted = [at.get(path) for path in paths.split()]
        got = ends(held[name]) if name in held else ()
        fits = len(got) == len(wanted) and all(
            figure is not None and alike(end, figure)
            for end, figure in zip(got, wanted, strict=True)
        )
        if not fits:
            wrong.append(f"{fact.id}.{name}: {held.get(name)}, not {' '.join(map(str, wanted))}")
    return wrong


def _same(amount: Quantity | Range, text: str | None) -> bool:
    """Whether an amount is exactly what was typed, in the unit in which it was typed."""
    return text is not None and str(amount) == text


def _has(fact: Fact, figure: Figure) -> bool:
    if figure.amount is not None:
        held = (end for amount in amounts(fact).values() for end in ends(amount))
        return any(alike(figure.amount, end) for end in held)
    tokens = {str(value.value) for value in fact.values}
    tokens |= {token for value in tokens for token in value.split()}
    if figure.text in tokens:
        return True
    numbers = {Decimal(number) for token in tokens for number in _TOKEN.findall(token)}
    return bool(_TOKEN.fullmatch(figure.text)) and Decimal(figure.text) in numbers
