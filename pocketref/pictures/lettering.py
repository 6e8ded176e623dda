"""Words in a picture: how wide they are, where they break, and how high their lines stand."""

from collections.abc import Sequence
from functools import cache

from pocketref.model.noun import noun
from pocketref.pictures.scene import Align, Words, room_for

# The steps of the look's type scale that pictures use: pixels, and pixels of a line.
SIZES = {"small": (12.5, 18), "label": (12, 16), "body": (14, 20), "value": (15, 20)}
_HEAVY = {"value"}  # bold by itself


@noun
class Style:
    """How words are set."""

    role: str = "small"
    bold: bool = False
    colour: str = "text"
    align: Align = Align.LEFT

    @property
    def line(self) -> int:
        """The height of a line."""
        return SIZES[self.role][1]


@noun
class Place:
    """Where words begin, and how wide they may run."""

    x: float
    y: float
    width: float


PLAIN = Style()
BOLD = Style(bold=True)
DIM = Style(colour="text2")


def room(text: str, style: Style = PLAIN) -> float:
    """The width that a text surely does not exceed in one line."""
    return _room(text, style.role, style.bold or style.role in _HEAVY)


@cache
def _room(text: str, role: str, bold: bool) -> float:  # noqa: FBT001  # a key of the cache
    return room_for(text, SIZES[role][0], bold=bold)


def longest(text: str, style: Style = PLAIN) -> float:
    """The width of the longest word: below it, a word would have to be cut."""
    return max(room(word, style) for word in text.split(" "))


def broken(text: str, width: float, style: Style = PLAIN) -> tuple[str, ...]:
    """A text in lines no wider than `width`, broken at plain spaces only."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and room(longer, style) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines) if text else ()


def high(text: str, width: float, style: Style = PLAIN) -> float:
    """How high a text stands in a width."""
    return len(broken(text, width, style)) * style.line


def paragraph(text: str, place: Place, style: Style = PLAIN) -> tuple[Words, ...]:
    """A text in as many lines as it needs, from the top of its place."""
    return tuple(
        Words(
            x=place.x,
            y=place.y + number * style.line,
            width=place.width,
            height=style.line,
            text=line,
            colour=style.colour,
            role=style.role,
            bold=style.bold,
            align=style.align,
        )
        for number, line in enumerate(broken(text, place.width, style))
    )


def stacked(said: Sequence[tuple[str, Style]], place: Place) -> tuple[tuple[Words, ...], float]:
    """Texts one below another, and where they end."""
    words: list[Words] = []
    y = place.y
    for text, style in said:
        words += paragraph(text, Place(x=place.x, y=y, width=place.width), style)
        y += high(text, place.width, style)
    return tuple(words), y
