"""What is shown of how a text was read, its scope, and the words that are to be found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pocketref.answers.placed import Placed, Value
from pocketref.answers.question import Kind, Reading, Typed
from pocketref.answers.tokens import folded
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocketref.answers.lexicon import Lexicon
    from pocketref.answers.namings import Naming
    from pocketref.answers.pieces import Piece
    from pocketref.answers.signs import Signs

_SILENT = frozenset({Sense.FIELD, Sense.FILLER, Sense.UNIT})
_SCOPE = re.compile(r"(?<!\S)(?P<name>[^\W\d_]{1,20}):")


def scope_of(text: str, lexicon: Lexicon) -> tuple[Reading | None, str]:
    """The scope that a text begins a word with, and the text with spaces in its place."""
    for begun in _SCOPE.finditer(text):
        scope = lexicon.alone(Sense.SCOPE, folded(begun["name"]))
        if scope:
            blank = " " * len(begun[0])
            reading = Reading(what="scope", value=scope, typed=begun[0])
            return reading, text[: begun.start()] + blank + text[begun.end() :]
    return None, text


def words_of(text: str, pieces: Iterable[Piece], placed: Placed, kind: Kind | None) -> str:
    """The words to be found: without figures that were understood and the words of their fields.

    Beside an answer words that say nothing are left out too, and so is `source`.
    """
    taken = {value.start for value in placed.values if value.typed}
    for piece in pieces:
        if (piece.figure and piece.start in taken) or (kind and _says_nothing(piece)):
            text = text[: piece.start] + " " * len(piece.typed) + text[piece.end :]
    return " ".join(word for word in text.split() if any(map(str.isalnum, word)))


def _says_nothing(piece: Piece) -> bool:
    """Whether a word only names a field, fills, or asks for a source."""
    if piece.figure or piece.found.drugs or not piece.found.meanings:
        return False
    senses = {each.means for each in piece.found.meanings}
    return senses <= _SILENT or Kind.SOURCE in piece.values(Sense.ASK)


def choices_of(pieces: Iterable[Piece], naming: Naming) -> Placed:
    """Values that are words by themselves: `loading` is cycle 1."""
    values = []
    for piece in pieces:
        for choice in piece.values(Sense.CHOICE) if piece.start not in naming.taken else ():
            field, _, value = choice.partition("=")
            reading = Reading(what=field, value=value, typed=piece.typed, how=piece.found.how)
            typed = Typed(field=field, text=value)
            values.append(Value(start=piece.start, typed=typed, reading=reading))
        for phase in piece.values(Sense.PHASE) if piece.start not in naming.taken else ():
            reading = Reading(what="phase", value=phase, typed=piece.typed, how=piece.found.how)
            values.append(Value(start=piece.start, typed=None, reading=reading))
    return Placed(values=tuple(values))


def readings_of(
    pieces: tuple[Piece, ...], naming: Naming, signs: Signs, placed: Placed, *, prior: bool
) -> tuple[Reading, ...]:
    """Everything that was understood, in the order typed.

    Args:
        pieces: of the text.
        naming: its drugs, `prior` where they were given before and are values.
        signs: what the text is about.
        placed: its values.
        prior: whether the drugs were given before.
    """
    read = [(value.start, value.reading) for value in placed.values]
    if not prior:
        read.extend(naming.readings)
    for piece in pieces:
        if piece.figure or piece.start in naming.taken:
            continue
        read.extend((piece.start, reading) for reading in _about(piece, signs))
    return tuple(reading for _, reading in sorted(read, key=lambda each: each[0]))


def _about(piece: Piece, signs: Signs) -> Iterator[Reading]:
    """What a word is about: the kind of answer, the event, the term, the regimen, a page."""
    wanted = (
        (Sense.ASK, "topic", signs.asks),
        (Sense.EVENT, "event", {signs.event}),
        (Sense.REGIMEN, "regimen", {signs.regimen}),
        (Sense.GROUP, "topic", piece.values(Sense.GROUP)),
        (Sense.SCORE, "term", {signs.score}),
        (Sense.TERM, "term", {signs.term} if not signs.event else ()),
    )
    for means, what, values in wanted:
        for value in piece.values(means):
            if value in values:
                yield Reading(what=what, value=value, typed=piece.typed, how=piece.found.how)
                return
    if piece.typed in signs.topics:
        topic = piece.value(Sense.TOPIC)
        yield Reading(what="topic", value=topic, typed=piece.typed, how=piece.found.how)
