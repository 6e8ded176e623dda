"""Words as a reader spells them: American for British, whole words, capitals kept. Pure."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pocketref.model.noun import but
from pocketref.pack.texts import drug_shown, is_text, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Speller = Callable[[str], str]
    Fields = Callable[[object], tuple[str, ...]]

Thing = TypeVar("Thing")


def speller(words: Iterable[tuple[str, str]]) -> Speller:
    """Make what spells a text anew, from pairs of a word and how it is spelled instead."""
    known = {word.lower(): other for word, other in words}
    if not known:
        return str
    # The longest first, so that a word of two parts is not taken for its first part.
    written = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    pattern = re.compile(rf"\b(?:{written})\b", re.IGNORECASE)
    return partial(pattern.sub, partial(_other, known))


def respelled(
    thing: Thing, spell: Speller, letters: Mapping[str, str], said: Fields = texts_of
) -> Thing:
    """The same noun with its texts spelled anew and its drug in a locale's letters; no id.

    So every noun inside it.

    Args:
        thing: the noun.
        spell: how a text is spelled.
        letters: the shown name of a drug by its id; statements stay plain.
        said: which fields of a noun are spelled anew.
    """
    spoken = said(thing)
    changes: dict[str, Any] = {}
    for field in fields(thing):  # type: ignore[arg-type]  # a noun, or a noun inside one
        held = getattr(thing, field.name)
        new = (
            _words(held, field.name, spell)
            if field.name in spoken
            else _inside(held, spell, letters, said)
        )
        if new is not held:
            changes[field.name] = new
    drug = drug_shown(thing)
    if drug in letters:
        changes["shown"] = letters[drug]
    return but(thing, **changes) if changes else thing


def _words(held: Any, field: str, spell: Speller) -> Any:  # noqa: ANN401  # text, texts, amount
    new = held
    if isinstance(held, tuple):
        new = tuple(spell(word) if is_text(word, field) else word for word in held)
    elif isinstance(held, str):
        new = spell(held)
    return held if new == held else new


def _inside(held: Any, spell: Speller, letters: Mapping[str, str], said: Fields) -> Any:  # noqa: ANN401  # any
    if is_dataclass(held):
        return respelled(held, spell, letters, said)
    if isinstance(held, tuple) and held and is_dataclass(held[0]):
        new = tuple(respelled(item, spell, letters, said) for item in held)
        same = all(one is other for one, other in zip(new, held, strict=True))
        return held if same else new
    return held


def _other(known: Mapping[str, str], found: re.Match[str]) -> str:
    word = found.group()
    other = known[word.lower()]
    if word.isupper() and len(word) > 1:
        return other.upper()
    return other[:1].upper() + other[1:] if word[0].isupper() else other
