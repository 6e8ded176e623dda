"""Which drugs a text names.

A correction, a beginning or a part of a name never chooses between drugs that look alike: it asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.question import Choice, Doubt, How, Reading
from pocketref.model.noun import but, noun
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocketref.answers.lexicon import Lexicon
    from pocketref.answers.pieces import Piece

_SHORT = 2  # letters; so few point to a longer name, and name nothing


@noun
class Naming:
    """The drugs of a text.

    Attributes:
        ids: in the order typed.
        readings: beside the place in the text at which each begins.
        taken: the places of pieces that were understood as a drug's name or a part of one.
    """

    ids: tuple[str, ...] = ()
    readings: tuple[tuple[int, Reading], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    taken: frozenset[int] = frozenset()

    @property
    def possible(self) -> tuple[str, ...]:
        """The drugs that are named, and those in doubt."""
        choices = (choice for doubt in self.doubts for choice in doubt.choices)
        return (*self.ids, *(reading.value for choice in choices for reading in choice.means))


def named_in(text: str, pieces: tuple[Piece, ...], lexicon: Lexicon) -> Naming:
    """The drugs that a text names, and which of them it leaves open."""
    read: dict[str, Piece] = {}
    doubts: list[Doubt] = []
    taken: set[int] = set()
    for piece in pieces:
        drugs = piece.found.drugs
        if drugs:
            taken.add(piece.start)
        if len(drugs) == 1 and not (piece.found.how is How.SPELLING and piece.found.points - drugs):
            read.setdefault(next(iter(drugs)), piece)
        elif drugs:
            doubts.append(_doubt(text, piece, drugs | piece.found.points, lexicon))
    for name, piece in _in_regimens(pieces, lexicon):
        read.setdefault(name, piece)
    for piece in _pointing(pieces):
        asked = _pointed(text, piece, read, lexicon)
        if asked is not None:
            taken.add(piece.start)
            doubts.extend(asked)
    for piece, doubt in _begun(text, pieces, read, lexicon):
        taken.add(piece.start)
        doubts.append(doubt)
    kept = _whole(read, lexicon)
    readings = tuple(
        (piece.start, Reading(what="drug", value=name, typed=piece.typed, how=piece.found.how))
        for name, piece in kept.items()
    )
    ordered = sorted(kept, key=lambda name: kept[name].start)
    return Naming(
        ids=tuple(ordered), readings=readings, doubts=tuple(doubts), taken=frozenset(taken)
    )


def _in_regimens(pieces: Iterable[Piece], lexicon: Lexicon) -> Iterator[tuple[str, Piece]]:
    """Drugs inside the words of a regimen: `weekly paclitaxel`."""
    for piece in pieces:
        for word in piece.text.split() if piece.values(Sense.REGIMEN) else ():
            for name in lexicon.phrase(word).drugs:
                yield name, piece


def _pointing(pieces: Iterable[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.found.points and not piece.found.drugs]


def _pointed(
    text: str, piece: Piece, read: dict[str, Piece], lexicon: Lexicon
) -> tuple[Doubt, ...] | None:
    """Let a part of a longer name take the place of the plain name beside it: `sc`, `emtansine`.

    None where it names nothing here.
    """
    candidates = piece.found.points
    if candidates & read.keys():
        return ()
    if len(candidates) > 1 and not read:
        return None  # `subcutaneous` alone names no drug
    best = _fitting(candidates, read, lexicon)
    plain = [name for name in read if all(_within(name, other, lexicon) for other in best)]
    if len(best) == 1:
        for name in plain:
            piece = _joined(text, piece, read.pop(name))
        read[next(iter(best))] = piece
        return ()
    if not plain:
        return None
    for name in plain:
        piece = _joined(text, piece, read.pop(name))
    return (_doubt(text, piece, best, lexicon),)


def _fitting(
    candidates: frozenset[str], read: dict[str, Piece], lexicon: Lexicon
) -> frozenset[str]:
    """Of longer names those that hold most of the plain names that were typed, and no others."""

    def worth(name: str) -> tuple[int, int]:
        held = sum(_within(other, name, lexicon) for other in read)
        plain = sum(_within(other, name, lexicon) for other in lexicon.drugs if other != name)
        return held, -plain

    best = max(map(worth, candidates))
    return frozenset(name for name in candidates if worth(name) == best)


def _begun(
    text: str, pieces: tuple[Piece, ...], read: dict[str, Piece], lexicon: Lexicon
) -> Iterator[tuple[Piece, Doubt]]:
    """One or two letters that begin a part of a longer name: `trastuzumab d`, `trastuzumab 68 em`.

    A single letter counts only right behind the name.
    """
    for at, piece in enumerate(pieces):
        if piece.figure or piece.found.drugs or len(piece.text) > _SHORT or not _idle(pieces, at):
            continue
        for name, plain in list(read.items()):
            behind = at > 0 and pieces[at - 1] is plain
            others = lexicon.pointed(piece.text, name) if behind or len(piece.text) > 1 else ()
            if others:
                del read[name]
                whole = _joined(text, piece, plain) if behind else plain
                yield piece, _doubt(text, whole, frozenset((name, *others)), lexicon)


def _idle(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether a short word means nothing here: no word of the pack, or a field without a figure."""
    if not pieces[at].found.known:
        return True
    follows = at + 1 < len(pieces) and pieces[at + 1].start == pieces[at].end  # `d8`
    senses = {each.means for each in pieces[at].found.meanings}
    return senses <= {Sense.FIELD, Sense.UNIT} and not follows


def _whole(read: dict[str, Piece], lexicon: Lexicon) -> dict[str, Piece]:
    """Without plain names of which a longer name was typed too."""
    return {
        name: piece
        for name, piece in read.items()
        if not any(_within(name, other, lexicon) for other in read if other != name)
    }


def _within(plain: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a drug's generic name is a part of another's names."""
    own = set(lexicon.drugs[plain].name.replace("-", " ").replace(",", " ").split())
    return plain != name and own <= lexicon.words_of[name]


def _joined(text: str, one: Piece, other: Piece) -> Piece:
    """Two pieces as one, with what stands between them, if nothing but a space does."""
    first, last = sorted((one, other), key=lambda piece: piece.start)
    if text[first.end : last.start].strip(" -"):
        return one
    return but(one, start=first.start, end=last.end, typed=text[first.start : last.end])


def _doubt(text: str, piece: Piece, names: Iterable[str], lexicon: Lexicon) -> Doubt:
    """Which of these drugs was meant; the shortest name first."""
    wanted = set(names)
    choices = tuple(
        Choice(
            text=" ".join(f"{text[: piece.start]} {drug.name} {text[piece.end :]}".split()),
            means=(Reading(what="drug", value=drug.id, typed=piece.typed),),
        )
        for drug in sorted(lexicon.drugs.values(), key=lambda drug: len(drug.name))
        if drug.id in wanted
    )
    return Doubt(code="which-drug", about=piece.text, typed=piece.typed, choices=choices)
