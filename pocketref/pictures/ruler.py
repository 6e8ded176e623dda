"""The picture of one rule about the heart: bands of verdicts on a ruler of ejection fraction."""

from collections.abc import Sequence
from typing import Protocol

from pocketref.model.noun import noun
from pocketref.pictures.scene import Align, Box, Edge, Line, Part, Scene, Shape, Words, room_for

ROW = 44
BAND = 20
MARGIN = 6
SMALL = 12.5
# Each verdict: fill, line, edge. A band that depends on a missing value is drawn like an unclear
# one; the words in it differ. A rule that is only shown beside the others has no warning colour.
BANDS = {
    "stop": ("stop_tint", "stop", Edge.PLAIN),
    "hold": ("stop_tint", "stop", Edge.PLAIN),
    "unclear": ("warn_tint", "warn_edge", Edge.DASHED),
    "depends": ("warn_tint", "warn_edge", Edge.DOTTED),
    "beside": ("sunken", "line_control", Edge.PLAIN),
    "go": ("surface", "line_control", Edge.PLAIN),
}


class Stretch(Protocol):
    """What the picture needs of a band, in percent of ejection fraction; `said` is read out."""

    @property
    def low(self) -> int: ...  # noqa: D102  # the class says it
    @property
    def high(self) -> int: ...  # noqa: D102
    @property
    def verdict(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def said(self) -> str: ...  # noqa: D102


@noun
class Scale:
    """Percent to pixels, from `low` to `high` percent over `width` pixels."""

    low: int
    high: int
    width: float

    def x(self, percent: float) -> float:
        """Where a value stands; values beyond an end stand at that end."""
        held = min(max(percent, self.low), self.high)
        share = (held - self.low) / (self.high - self.low)
        return MARGIN + share * (self.width - 2 * MARGIN)


def rule_bands(
    bands: Sequence[Stretch],
    scale: Scale,
    now: int | None,
    text: str,
    facts: tuple[str, ...] = (),
) -> Scene:
    """Draw one rule's bands, with a stroke at the value measured now; `facts` are the rule's."""
    shapes: list[Shape] = []
    for band in bands:
        shapes += _band(band, scale)
    if now is not None:
        shapes += _stroke(scale.x(now), [one for one in shapes if isinstance(one, Words)])
    parts = tuple(_part(band, scale, facts) for band in bands)
    return Scene(
        width=scale.width,
        height=ROW,
        shapes=tuple(shapes),
        text=text,
        numbers=tuple(part.text for part in parts),
        parts=parts,
    )


def _stroke(x: float, words: list[Words]) -> tuple[Shape, ...]:
    """The stroke of a value through its band; where it would cross words, above and below them."""
    top, foot = (ROW - BAND) / 2 - 4, (ROW + BAND) / 2 + 4
    crossed = any(abs(x - one.x - one.width / 2) < room_for(one.text, SMALL) / 2 for one in words)
    pieces = ((top, top + 7), (foot - 7, foot)) if crossed else ((top, foot),)
    return tuple(
        Line(x1=x, y1=begins, x2=x, y2=ends, colour="text", thickness=2) for begins, ends in pieces
    )


def markers(scale: Scale, now: int | None, was: int | None) -> Scene:
    """Draw the flags above the rulers: filled for now, hollow for the baseline."""
    shapes: list[Shape] = []
    said = []
    apart = now is None or was is None or abs(scale.x(now) - scale.x(was)) > _FLAG_ROOM
    if was is not None:
        said.append(f"was {was}")
        shapes += _flag(scale, was, f"was {was}", filled=False, row=0 if apart else 1)
    if now is not None:
        said.append(f"now {now}%")
        shapes += _flag(scale, now, f"now {now}%", filled=True, row=0)
    height = 20 if apart else 40
    text = ", ".join(reversed(said)) or "No value entered"
    return Scene(width=scale.width, height=height, shapes=tuple(shapes), text=text)


def percents(scale: Scale, step: int = 5) -> Scene:
    """Draw the numbers below the rulers, without those at the very ends."""
    first = scale.low + step - scale.low % step
    shown = range(first, scale.high, step)
    words = tuple(
        Words(
            x=scale.x(percent) - 16,
            y=2,
            width=32,
            height=16,
            text=str(percent),
            colour="text2",
            align=Align.CENTRE,
        )
        for percent in shown
    )
    text = f"Ejection fraction from {scale.low} to {scale.high} percent"
    return Scene(width=scale.width, height=20, shapes=words, text=text)


_FLAG_ROOM = 64


def _part(band: Stretch, scale: Scale, facts: tuple[str, ...]) -> Part:
    """A band as keys reach it: from where to where, and what the rule says there."""
    return Part(
        id=f"{band.low}-{band.high}",
        x=scale.x(band.low),
        y=(ROW - BAND) / 2,
        width=scale.x(band.high) - scale.x(band.low),
        height=BAND,
        text=f"{band.low} to {band.high}%: {band.said or band.text or band.verdict}",
        facts=facts,
    )


def _band(band: Stretch, scale: Scale) -> tuple[Shape, ...]:
    fill, line, edge = BANDS[band.verdict]
    x, top = scale.x(band.low), (ROW - BAND) / 2
    wide = scale.x(band.high) - x
    if wide <= 0:
        return ()
    box = Box(
        x=x, y=top, width=wide, height=BAND, fill=fill, line=line, edge=edge, thickness=1, corner=3
    )
    if not band.text or room_for(band.text, SMALL) > wide - 4:
        return (box,)
    words = Words(
        x=x, y=top + 1, width=wide, height=18, text=band.text, role="small", align=Align.CENTRE
    )
    return (box, words)


def _flag(scale: Scale, percent: int, text: str, *, filled: bool, row: int) -> tuple[Shape, ...]:
    wide = room_for(text, SMALL, bold=filled) + 8
    left = min(max(scale.x(percent) - wide / 2, 0), scale.width - wide)
    y = row * 20.0
    box = Box(
        x=left,
        y=y + 1,
        width=wide,
        height=18,
        fill="text" if filled else "surface",
        line="" if filled else "line_control",
        corner=4,
    )
    colour = "surface" if filled else "text"
    words = Words(
        x=left,
        y=y + 1,
        width=wide,
        height=18,
        text=text,
        role="small",
        colour=colour,
        bold=filled,
        align=Align.CENTRE,
    )
    return (box, words)
