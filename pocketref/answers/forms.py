"""A name as it may be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.tokens import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.model.vocabulary import Named

_PREFIXED = 3  # letters before a hyphen that may be left out: `t-dm1`, `nab-paclitaxel`
_PARTED = str.maketrans({"-": " ", ",": " "})


def forms_of(name: str) -> tuple[str, ...]:
    """A name as it may be typed: with spaces for its hyphens; `t-dm1` and `tdm1` as well.

    Two long names never are one word, so that the first of them alone begins no other name.
    """
    whole = " ".join(folded(name).replace(",", " ").split())
    first, hyphen, _ = whole.partition("-")
    if not hyphen:
        return (whole,)
    parted = whole.replace("-", " ")
    if len(first) > _PREFIXED:
        return (whole, parted) if any(map(str.isdigit, whole)) else (parted,)
    return (whole, parted, whole.replace("-", ""))


def words_in(names: Iterable[str]) -> frozenset[str]:
    """Every word of some names."""
    return frozenset(word for name in names for word in listed(name))


def listed(name: str) -> list[str]:
    """The words of a name, in their order."""
    return folded(name).translate(_PARTED).split()


def named(drugs: Iterable[Named]) -> dict[str, frozenset[str]]:
    """The drugs that each form of their names means."""
    found: dict[str, frozenset[str]] = {}
    for drug in drugs:
        for form in (form for name in drug.names for form in forms_of(name)):
            found[form] = found.get(form, frozenset()) | {drug.id}
    return found
