"""The grades of a measured value on a ruler, and where the value stands."""

from collections.abc import Sequence
from itertools import pairwise

from pocketref.model.noun import noun, require
from pocketref.pictures.lettering import DIM, Place, Style, high, longest, paragraph, room
from pocketref.pictures.scene import Align, Box, Edge, Line, Part, Scene, Shape, Words

FLAG = 18
TOP = 20  # of the bands, below the flag
BAND, REACH = 30, 7  # a band and how far the flag reaches into it, above its words
MARGIN = 8
TICKS = 16
_SEVERE = 3  # from this grade on, the value is flagged in the colour of a stop
_OPEN = 1.25  # an open stretch is wider than the others
_FILLS = {5: "stop_tint", 4: "stop_tint", 3: "warn_tint", 2: "sunken", 1: "surface", 0: "surface"}
_NAME = Style(align=Align.CENTRE)
_LIT_NAME = Style(bold=True, align=Align.CENTRE)
_TICK = Style(role="label", colour="text2", align=Align.CENTRE)


@noun
class GradeStretch:
    """A grade's stretch of the ruler.

    Attributes:
        low: where it begins; `begins` is that in words.
        high: where it ends; None if it is open.
        text: `Grade 3`, `Grade 1 or none`.
        grade: 0 to 5, for its colour; None if it depends on what was not entered.
    """

    id: str
    low: float
    high: float | None
    begins: str
    text: str
    grade: int | None
    facts: tuple[str, ...] = ()


@noun
class Reading:
    """The value that was entered, and its words.

    Attributes:
        lit: the stretch it lies in, by id. On a limit the picture cannot tell; without it, none
            is lit there.
    """

    at: float
    text: str
    lit: str = ""


@noun
class _Drawn:
    """A stretch and where it is drawn."""

    stretch: GradeStretch
    x: float
    width: float
    lit: bool


def grade_ruler(
    stretches: Sequence[GradeStretch],
    now: Reading | None,
    unit: str,
    *,
    width: float,
    text: str,
) -> Scene:
    """Draw grades in order from the lowest value; the stretch of the value is lit.

    Each stretch is as wide as its words need rather than to one scale; the value stands within
    its stretch where it stands between the ends.
    """
    require(stretches, "a ruler without a stretch")
    drawn = _placed(stretches, now, width)
    band = max(
        BAND, max(high(one.stretch.text, one.width - 6, _LIT_NAME) for one in drawn) + REACH + 4
    )
    shapes: list[Shape] = []
    for one in sorted(drawn, key=lambda each: each.lit):  # the lit edge is seen whole
        shapes += _band(one, band)
    ticks, foot = _ticks(drawn, unit, TOP + band + 2, width)
    shapes += ticks
    if now is not None:
        shapes += _flag(now, drawn, width)
    parts = tuple(_part(one, band) for one in drawn)
    numbers = tuple(part.text for part in parts)
    return Scene(
        width=width, height=foot, shapes=tuple(shapes), text=text, numbers=numbers, parts=parts
    )


def _placed(
    stretches: Sequence[GradeStretch], now: Reading | None, width: float
) -> tuple[_Drawn, ...]:
    """Stretches side by side: first what their longest words need, then equal shares."""
    needs = [longest(one.text, _LIT_NAME) + 8 for one in stretches]
    shares = [_OPEN if one.high is None else 1.0 for one in stretches]
    whole = width - 2 * MARGIN
    unit = _unit(needs, shares, whole)
    wide = [max(need, share * unit) for need, share in zip(needs, shares, strict=True)]
    lit = _lit(stretches, now)
    drawn: list[_Drawn] = []
    x = float(MARGIN)
    for one, each in zip(stretches, wide, strict=True):
        drawn.append(_Drawn(stretch=one, x=x, width=each, lit=one.id == lit))
        x += each
    return tuple(drawn)


def _unit(needs: Sequence[float], shares: Sequence[float], whole: float) -> float:
    """How wide one share is, so that all fill the whole and none is below its need."""
    fixed: set[int] = set()
    while True:
        free = [place for place in range(len(needs)) if place not in fixed]
        left = whole - sum(needs[place] for place in fixed)
        unit = left / sum(shares[place] for place in free) if free else 0.0
        short = {place for place in free if shares[place] * unit < needs[place]}
        if not short:
            return unit
        fixed |= short


def _lit(stretches: Sequence[GradeStretch], now: Reading | None) -> str:
    if now is None or now.lit:
        return now.lit if now else ""
    within = (one.id for one in stretches if one.low < now.at < _end(one))
    lowest = stretches[0]
    return lowest.id if now.at <= lowest.low else next(within, "")


def _end(one: GradeStretch) -> float:
    return float("inf") if one.high is None else one.high


def _band(one: _Drawn, band: float) -> tuple[Shape, ...]:
    grade = one.stretch.grade
    severe = grade is not None and grade >= _SEVERE
    line = ("stop" if severe else "accent") if one.lit else "line_control"
    box = Box(
        x=one.x,
        y=TOP,
        width=one.width,
        height=band,
        fill="surface" if grade is None else _FILLS[grade],
        line=line,
        edge=Edge.DASHED if grade is None else Edge.PLAIN,
        thickness=2 if one.lit else 1,
        corner=3,
    )
    style = _LIT_NAME if one.lit else _NAME
    tall = high(one.stretch.text, one.width - 6, style)
    top = TOP + REACH + (band - REACH - tall) / 2
    place = Place(x=one.x + 3, y=top, width=one.width - 6)
    return (box, *paragraph(one.stretch.text, place, style))


def _ticks(
    drawn: Sequence[_Drawn], unit: str, y: float, width: float
) -> tuple[tuple[Shape, ...], float]:
    """Where each stretch begins, and the unit at the end; in two rows where one has no room."""
    words = [
        _tick(one.stretch.begins, one.x, room(one.stretch.begins, _TICK) + 2, y, width)
        for one in drawn
    ]
    if any(a.x + a.width > b.x for a, b in pairwise(words)):
        words = [
            _tick(a.text, one.x, a.width, y + place % 2 * TICKS, width)
            for place, (a, one) in enumerate(zip(words, drawn, strict=True))
        ]
    foot = max(word.y for word in words) + TICKS
    wide = room(unit, DIM)
    clear = max(word.x + word.width for word in words) + 4 <= width - wide
    at = Place(x=width - wide, y=y - 1 if clear else foot, width=wide)
    said = paragraph(unit, at, Style(role="label", colour="text2", align=Align.RIGHT))
    return (*words, *said), foot if clear or not unit else foot + TICKS


def _tick(text: str, x: float, wide: float, y: float, width: float) -> Words:
    left = min(max(x - wide / 2, 0), width - wide)
    return Words(
        x=left, y=y, width=wide, height=TICKS, text=text, colour="text2", align=Align.CENTRE
    )


def _flag(now: Reading, drawn: Sequence[_Drawn], width: float) -> tuple[Shape, ...]:
    lit = next((one.stretch.grade for one in drawn if one.lit), None)
    severe = lit is not None and lit >= _SEVERE
    fill, colour = ("stop", "on_stop") if severe else ("text", "surface")
    x = _where(now.at, drawn)
    wide = room(now.text, _LIT_NAME) + 12
    left = min(max(x - wide / 2, 0), width - wide)
    style = Style(bold=True, colour=colour, align=Align.CENTRE)
    return (
        Line(x1=x, y1=FLAG, x2=x, y2=TOP + REACH, colour=fill, thickness=2),
        Box(x=left, y=0, width=wide, height=FLAG, fill=fill, corner=3),
        *paragraph(now.text, Place(x=left, y=0, width=wide), style),
    )


def _where(at: float, drawn: Sequence[_Drawn]) -> float:
    """The place of a value: to scale within a stretch; an open one is never quite filled."""
    held = next((one for one in reversed(drawn) if one.stretch.low <= at), drawn[0])
    low, end = held.stretch.low, held.stretch.high
    above = max(at - low, 0.0)
    share = above / (above + max(low, 1.0)) if end is None else above / (end - low)
    return held.x + min(share, 1.0) * held.width


def _part(one: _Drawn, band: float) -> Part:
    stretch = one.stretch
    return Part(
        id=stretch.id,
        x=one.x,
        y=TOP,
        width=one.width,
        height=band,
        text=f"{stretch.text}: {stretch.begins}",
        facts=stretch.facts,
    )
