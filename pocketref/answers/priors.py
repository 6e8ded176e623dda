"""What was given before a recurrence, as the words and drugs of a text say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.placed import Placed, Value
from pocketref.answers.question import Choice, Doubt, Reading, Typed
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from pocketref.answers.lexicon import Lexicon
    from pocketref.answers.namings import Naming
    from pocketref.answers.pieces import Piece

# Pertuzumab before means pertuzumab with trastuzumab, so both named are no contradiction.
_BOTH = "pertuzumab"
_WITH = {_BOTH, "trastuzumab"}


def prior_of(text: str, pieces: tuple[Piece, ...], naming: Naming, lexicon: Lexicon) -> Placed:
    """What was given before; two things that exclude each other are asked about."""
    found = [
        (start, value, reading)
        for start, reading in naming.readings
        if (value := lexicon.alone(Sense.PRIOR, reading.value))
    ]
    for piece in pieces:
        if piece.start not in naming.taken:
            priors = piece.values(Sense.PRIOR)
            found.extend((piece.start, value, _reading(piece)) for value in priors)
    found.sort(key=lambda each: each[0])
    values = dict.fromkeys(value for _, value, _ in found)
    if set(values) == _WITH:
        found = [each for each in found if each[1] == _BOTH]
    elif len(values) > 1:
        return Placed(doubts=(_which(text, found),))
    return Placed(
        values=tuple(
            Value(
                start=start,
                typed=Typed(field="prior", text=value),
                reading=Reading(what="prior", value=value, typed=reading.typed, how=reading.how),
            )
            for start, value, reading in found[:1]
        )
    )


def _reading(piece: Piece) -> Reading:
    return Reading(what="prior", value="", typed=piece.typed, how=piece.found.how)


def _which(text: str, found: list[tuple[int, str, Reading]]) -> Doubt:
    """Ask which of them it was; each choice leaves the words of the others out."""
    choices = []
    for value, reading in {value: reading for _, value, reading in found}.items():
        left = text
        for start, other, read in found:
            if other != value:
                left = left[:start] + " " * len(read.typed) + left[start + len(read.typed) :]
        means = Reading(what="prior", value=value, typed=reading.typed)
        choices.append(Choice(text=" ".join(left.split()), means=(means,)))
    typed = " ".join(reading.typed for _, _, reading in found)
    return Doubt(code="which-prior", about="prior", typed=typed, choices=tuple(choices))
