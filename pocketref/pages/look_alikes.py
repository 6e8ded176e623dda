"""The drugs that must not be taken for those that are given, by their whole names."""

from pocketref.model.drug import Drug
from pocketref.pack.library import Library

_CONJUGATE = "conjugate"


def look_alikes(library: Library, drugs: tuple[Drug, ...]) -> tuple[str, ...]:
    """The drugs that must not be taken for one of these, by their whole names.

    Those whose names differ by a word in capitals come first: of these most is told of mistakes.
    """
    return tuple(_with_brand(drug, drugs) for drug in sorted(_others(library, drugs), key=_rank))


def conjugates(library: Library, drugs: tuple[Drug, ...]) -> tuple[str, ...]:
    """Of these only those whose names differ by a word in capitals, with that word in `**`."""
    found = (drug for drug in _others(library, drugs) if drug.kind == _CONJUGATE)
    return tuple(_strong(_with_brand(drug, drugs)) for drug in found)


def _others(library: Library, drugs: tuple[Drug, ...]) -> tuple[Drug, ...]:
    alike = (alike.drug for drug in drugs for alike in drug.look_alikes)
    today = {drug.id for drug in drugs}
    others = (library.drug(drug) for drug in dict.fromkeys(alike) if drug not in today)
    return tuple(drug for drug in others if drug.brands)


def _with_brand(other: Drug, drugs: tuple[Drug, ...]) -> str:
    """The brand beside a conjugate, and beside a name that holds one of today's or is its part."""
    within = any(drug.name in other.name or other.name in drug.name for drug in drugs)
    branded = within or other.kind == _CONJUGATE
    return f"{other.shown} ({other.brands[0]})" if branded else other.shown


def _rank(drug: Drug) -> int:
    return 0 if drug.kind == _CONJUGATE else 1


def _strong(name: str) -> str:
    words = (f"**{word}**" if word.isupper() else word for word in name.split(" "))
    return " ".join(words)
