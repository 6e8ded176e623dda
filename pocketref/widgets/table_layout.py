"""Where the fields of a table stand: side by side, or below each other where there is no room."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from pocketref.model.noun import noun
from pocketref.widgets.look import Look
from pocketref.widgets.table_plan import planned, shares
from pocketref.widgets.wrapping import Wrapper, unbroken, wrapper

GAP, HIGH = 14, 7  # between columns; above and below the words of a field
EDGE = GAP // 2  # left and right of a table: grounds and rings of its outer fields stand there
SMALL = "small"
LABEL = 0.36  # the share of labels where fields stand below each other
STRONG = frozenset({"strong", "strong-differs", "stop", "hold", "unclear", "go"})


class Field(Protocol):
    """One field. See `tone` for how it is drawn."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def detail(self) -> str: ...  # noqa: D102
    @property
    def tone(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def copied(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


@noun
class Spot:
    """A field at its place, in lines. `row` -1 is the head; a label has no field of its own."""

    row: int
    column: int
    room: QRectF
    lines: tuple[str, ...]
    details: tuple[str, ...] = ()
    label: bool = False


@noun
class Layout:
    """All fields at their places, and where each line of the table ends."""

    spots: tuple[Spot, ...]
    ends: tuple[float, ...]
    stacked: bool

    @property
    def height(self) -> float:
        """How high the table is."""
        return self.ends[-1] if self.ends else 0.0


@noun
class Measured:
    """How wide each column must be at least, and how wide it would like to be.

    Attributes:
        weights: how columns share the room whatever they would like; empty if they are asked.
    """

    least: tuple[float, ...]
    wanted: tuple[float, ...]
    weights: tuple[int, ...] = ()

    def widths(self, room: float) -> list[float] | None:
        """What each gets; None if not even the longest words fit."""
        if self.weights:
            return planned(self.least, self.weights, room)
        return shares(self.least, self.wanted, room)


class Type:
    """The fonts of a table as the application wears them now."""

    def __init__(self, worn: Look) -> None:
        self.worn = worn
        self.small = wrapper(worn.font(SMALL))
        self._plain = wrapper(worn.font("body"))
        self._strong = wrapper(worn.font("body_strong"))

    def font(self, tone: str) -> QFont:
        """The font of a field's words."""
        return self.worn.font(self.role(tone))

    @staticmethod
    def role(tone: str) -> str:
        """The step of the type scale of a field's words."""
        return SMALL if tone in {"quiet", "empty"} else "body_strong" if tone in STRONG else "body"

    def wraps(self, tone: str) -> Wrapper:
        """What wraps a field's words."""
        role = self.role(tone)
        return {SMALL: self.small, "body": self._plain, "body_strong": self._strong}[role]

    def inset(self, tone: str) -> float:
        """How much narrower its words are because of an edge around them."""
        return 2 * self.worn.px(6) if tone == "empty" else 0.0

    def high(self, spot: Spot, tone: str) -> float:
        """The height of a field."""
        lines = len(spot.lines) * self.worn.line(self.role(tone))
        return lines + len(spot.details) * self.worn.line(SMALL) + 2 * HIGH


def measure(
    columns: Sequence[str],
    lines: Sequence[Sequence[Field]],
    kind: Type,
    weights: Sequence[int] = (),
) -> Measured:
    """How wide the columns must be and would like to be; with weights, nobody is asked."""
    places = tuple(enumerate(columns))
    return Measured(
        least=tuple(_most(kind, column, at, lines, wide=False) for at, column in places),
        wanted=()
        if weights
        else tuple(_most(kind, column, at, lines, wide=True) for at, column in places),
        weights=tuple(weights),
    )


def lay_out(
    columns: Sequence[str],
    lines: Sequence[Sequence[Field]],
    measured: Measured,
    width: float,
    kind: Type,
) -> Layout:
    """Set every field, for a width in pixels."""
    widths = measured.widths(width - 2 * EDGE - GAP * (len(columns) - 1))
    if widths is None:
        return _stacked(columns, lines, width, kind)
    return _side_by_side(columns, lines, widths, kind)


def _most(
    kind: Type, column: str, place: int, lines: Sequence[Sequence[Field]], *, wide: bool
) -> float:
    head = kind.small.widest_line(column) if wide else kind.small.widest_word(column)
    return max([head, *(_needs(kind, line[place], wide=wide) for line in lines)]) + 1


def _needs(kind: Type, field: Field, *, wide: bool) -> float:
    words, small = kind.wraps(field.tone), kind.small
    text, detail = unbroken(field.text), unbroken(field.detail)
    if wide:
        return max(words.widest_line(text), small.widest_line(detail)) + kind.inset(field.tone)
    return max(words.widest_word(text), small.widest_word(detail)) + kind.inset(field.tone)


def _side_by_side(
    columns: Sequence[str], lines: Sequence[Sequence[Field]], widths: list[float], kind: Type
) -> Layout:
    lefts = [EDGE + sum(widths[:place]) + GAP * place for place in range(len(widths))]
    head = [
        tuple(kind.small.lines(unbroken(text), wide))
        for text, wide in zip(columns, widths, strict=True)
    ]
    top = max(len(texts) for texts in head) * kind.worn.line(SMALL) + 2.0 * HIGH
    spots = [
        Spot(row=-1, column=at, room=QRectF(lefts[at], 0, widths[at], top), lines=texts)
        for at, texts in enumerate(head)
    ]
    ends = [top]
    for row, line in enumerate(lines):
        made = [
            _spot(row, at, field, QRectF(lefts[at], top, widths[at], 0), kind)
            for at, field in enumerate(line)
        ]
        tall = max(kind.high(spot, line[spot.column].tone) for spot in made)
        for spot in made:
            spot.room.setHeight(tall)
        spots += made
        top += tall
        ends.append(top)
    return Layout(spots=tuple(spots), ends=tuple(ends), stacked=False)


def _stacked(
    columns: Sequence[str], lines: Sequence[Sequence[Field]], width: float, kind: Type
) -> Layout:
    """Each line as a list: its title, then every field behind the title of its column."""
    spots: list[Spot] = []
    ends: list[float] = []
    top, left = 0.0, width * LABEL
    right = width - EDGE
    for row, line in enumerate(lines):
        for at, field in enumerate(line):
            room = QRectF(left if at else EDGE, top, right - (left if at else EDGE), 0)
            spot = _spot(row, at, field, room, kind)
            tall = kind.high(spot, field.tone)
            if at:
                texts = tuple(kind.small.lines(unbroken(columns[at]), left - EDGE - GAP))
                label = QRectF(EDGE, top, left - EDGE - GAP, tall)
                spots.append(Spot(row=row, column=at, room=label, lines=texts, label=True))
                tall = max(tall, len(texts) * kind.worn.line(SMALL) + 2.0 * HIGH)
            room.setHeight(tall)
            spots.append(spot)
            top += tall
        ends.append(top)
    return Layout(spots=tuple(spots), ends=tuple(ends), stacked=True)


def _spot(row: int, column: int, field: Field, room: QRectF, kind: Type) -> Spot:
    wide = room.width() - kind.inset(field.tone)
    return Spot(
        row=row,
        column=column,
        room=room,
        lines=tuple(kind.wraps(field.tone).lines(unbroken(field.text), wide)) if field.text else (),
        details=tuple(kind.small.lines(unbroken(field.detail), wide)) if field.detail else (),
    )
