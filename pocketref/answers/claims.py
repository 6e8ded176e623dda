"""Which field a figure is for, where a unit or a word beside it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pocketref.answers.question import How
from pocketref.answers.ranges import Ranges, fits
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocketref.answers.pieces import Piece
    from pocketref.model.vocabulary import Term

# Units that say by themselves which field a figure is for.
_BY_UNIT = frozenset({"weight", "height", "temperature", "months", "taxane-level", "haemoglobin"})
# Units that a field may have behind its figure, beside no unit at all.
_TAKES = {
    "anc": {"count", "cells"},
    "anc-normal": {"count", "cells"},
    "platelets": {"count", "cells"},
    "platelets-normal": {"count", "cells"},
    "lvef": {"percent"},
    "lvef-baseline": {"percent"},
    "lvef-normal": {"percent"},
    "skin-area": {"percent"},
    "bilirubin": {"limits"},
    "bilirubin-baseline": {"limits"},
    "alt": {"limits"},
    "alt-baseline": {"limits"},
    "ast": {"limits"},
    "ast-baseline": {"limits"},
    "alp": {"limits"},
}
# Words that claim only the figure right behind them: `c 1`, `day 8`, `grade 3`.
_BEFORE_ONLY = frozenset({"cycle", "day", "grade", "taxane-level"})
_HEART = ("lvef-baseline", "lvef", "lvef-normal")
# Words of the heart that beside another measure speak of it: `anc 1.6 lln 2`, `alt 6 baseline 2`.
_OF_OTHERS = {
    "lvef-normal": ("-normal", frozenset({"anc", "platelets", "haemoglobin"})),
    "lvef-baseline": ("-baseline", frozenset({"bilirubin", "alt", "ast"})),
}
_FALLS = frozenset({"to", ">", "->", "=>", "\u2192"})
_BACK = frozenset({"before", "from", "previous", "previously", "prior", "was", "were"})
_PAIR = 2  # baseline, then now
_NORMAL = "-normal"

Claims: TypeAlias = dict[int, str]  # the place of a figure among the pieces, and its field


def claimed(
    text: str,
    pieces: tuple[Piece, ...],
    ranges: Ranges,
    measures: tuple[Term, ...],
    *,
    without: frozenset[int] = frozenset(),
) -> Claims:
    """The figures whose field is said, by a unit or by a word.

    Args:
        text: the whole text.
        pieces: its words and figures.
        ranges: the limits of the pack.
        measures: which fields grade which term.
        without: where words begin that name a drug, and no field.
    """
    claims: Claims = {at: piece.unit for at, piece in enumerate(pieces) if piece.unit in _BY_UNIT}
    heart = _is_of_heart(pieces)
    # The word for both of a pair, `lvef`, comes last.
    words = [
        (at, field)
        for at, said in _fields(pieces)
        for field in [said if heart else _meant(pieces, at, said)]
        if pieces[at].start not in without
        and (heart or field not in _HEART)
        and not (field == "lvef" and _asks(pieces[at]))
    ]
    sided = _sided(pieces, words, claims, ranges, 1) or _sided(pieces, words, claims, ranges, -1)
    claims.update(sided or _mixed(pieces, words, claims, ranges))
    if heart or _is_fall(text, pieces, ranges):
        _claim_pair(pieces, claims)
    claims.update(_by_event(pieces, claims, measures))
    return claims


def _meant(pieces: tuple[Piece, ...], at: int, field: str) -> str:
    """The limit or the baseline of the measure that was named last before it, if one was."""
    if field not in _OF_OTHERS:
        return field
    end, measures = _OF_OTHERS[field]
    named = [value for piece in pieces[:at] for value in piece.values(Sense.FIELD)]
    return next((name + end for name in reversed(named) if name in measures), field)


def _is_fall(text: str, pieces: tuple[Piece, ...], ranges: Ranges) -> bool:
    """Whether there is nothing but `62 to 48` or `62>48`."""
    figures = [piece for piece in pieces if piece.figure]
    if len(figures) != _PAIR or any(not p.figure and not p.values(Sense.FILLER) for p in pieces):
        return False
    between = text[figures[0].end : figures[1].start].strip(" %").casefold()
    return between in _FALLS and all(
        fits("lvef", piece.text, ranges) and piece.unit in {"", "percent"} for piece in figures
    )


def _by_event(
    pieces: tuple[Piece, ...], claims: Claims, measures: tuple[Term, ...]
) -> Iterator[tuple[int, str]]:
    """A figure whose unit only one measure of the side effect takes: `rash 20%`."""
    for at in _free(pieces, claims):
        for piece in pieces if pieces[at].unit else ():
            named = piece.values(Sense.EVENT, Sense.TERM)
            fields = (field for term in measures if term.value in named for field in term.words)
            field = next((each for each in fields if pieces[at].unit in _TAKES.get(each, ())), "")
            if field:
                yield at, field


def _fields(pieces: tuple[Piece, ...]) -> Iterator[tuple[int, str]]:
    for at, piece in enumerate(pieces):
        for field in piece.values(Sense.FIELD) if not piece.found.drugs else ():
            yield at, field


def _asks(piece: Piece) -> bool:
    return "lvef" in piece.values(Sense.ASK)


def _is_of_heart(pieces: tuple[Piece, ...]) -> bool:
    """Whether `now` and `limit` speak of the heart: beside `lvef`, or beside `baseline`."""
    fields = {field for _, field in _fields(pieces)}
    return any(map(_asks, pieces)) or {"lvef", "lvef-baseline"} <= fields


def _sided(
    pieces: tuple[Piece, ...],
    words: list[tuple[int, str]],
    claims: Claims,
    ranges: Ranges,
    side: int,
) -> Claims:
    """Every word with the figure on one side of it: `68 weight 165 height`; all or none."""
    free, made = _free(pieces, claims), Claims()
    for at, field in words:
        place = at + side
        wanted = side > 0 or not _only_behind(pieces, at, field)
        if not wanted or place not in free or place in made or not _may(pieces[place], field):
            return {}
        if not fits(field, pieces[place].text, ranges):
            return {}
        made[place] = field
    return made


def _mixed(
    pieces: tuple[Piece, ...], words: list[tuple[int, str]], claims: Claims, ranges: Ranges
) -> Claims:
    """Each word in turn with the figure it may have."""
    made: Claims = {}
    for at, field in words:
        figure = _for_word(pieces, at, field, {**claims, **made}, ranges)
        if figure is not None:
            made[figure] = field
    return made


def _only_behind(pieces: tuple[Piece, ...], at: int, field: str) -> bool:
    """Whether a word has no figure before it; nor has one that is only half typed."""
    half = pieces[at].found.how is How.PREFIX and at == len(pieces) - 1
    return half or field in _BEFORE_ONLY or field.endswith(_NORMAL)


def _for_word(
    pieces: tuple[Piece, ...], at: int, field: str, claims: Claims, ranges: Ranges
) -> int | None:
    """The figure of a word: behind it, else before it, else any that fits nothing but it."""
    free = [place for place in _free(pieces, claims) if _may(pieces[place], field)]
    behind = [place for place in free if place > at and _adjacent(pieces, at, place)]
    if field in _BEFORE_ONLY:
        return behind[0] if behind and behind[0] == at + 1 else None
    before = [place for place in free if place < at and _adjacent(pieces, place, at)][-1:]
    if _only_behind(pieces, at, field):
        return next(iter(behind), None)
    near = [*behind[:1], *before]
    rest = [place for place in free if place not in near]
    if Sense.EVENT in {each.means for each in pieces[at].found.meanings}:
        rest, near = [], [place for place in near if fits(field, pieces[place].text, ranges)]
    fitting = (place for place in (*near, *rest) if fits(field, pieces[place].text, ranges))
    return next(fitting, near[0] if near else None)


def _claim_pair(pieces: tuple[Piece, ...], claims: Claims) -> None:
    """Give the figures that are left to the heart: baseline, then now; one alone is now.

    `48 from 62` and `48, was 62` say it the other way round.
    """
    free = [place for place in _free(pieces, claims) if _may(pieces[place], "lvef")]
    open_fields = [field for field in _HEART[:_PAIR] if field not in claims.values()]
    if len(free) == 1 and "lvef" in open_fields:
        open_fields = ["lvef"]
    between = pieces[free[0] : free[1]] if len(free) == _PAIR else ()
    if any(piece.text in _BACK for piece in between):
        free.reverse()
    claims.update(zip(free, open_fields, strict=False))


def _free(pieces: tuple[Piece, ...], claims: Claims) -> list[int]:
    return [at for at, piece in enumerate(pieces) if piece.figure and at not in claims]


def _may(piece: Piece, field: str) -> bool:
    return not piece.unit or piece.unit in _TAKES.get(field, ())


def _adjacent(pieces: tuple[Piece, ...], one: int, other: int) -> bool:
    """Whether nothing but fillers stands between two places."""
    between = pieces[one + 1 : other]
    return all(piece.values(Sense.FILLER) and not piece.figure for piece in between)
