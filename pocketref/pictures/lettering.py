"""Words in a picture: how wide they are, where they break, and how high their lines stand."""

from collections.abc import Sequence
from functools import cache

from pocketref.pictures.scene import Align, Words, room_for

# The steps of the look's type scale that pictures use: pixels, and pixels of a line.
SIZES = {"small": (12.5, 18), "label": (12, 16), "body": (14, 20), "h3": (15, 21)}
HEAVY = {"h3"}  # always bold


@cache
def room(text: str, role: str = "small", *, bold: bool = False) -> float:
    """The width that a text surely does not exceed in one line."""
    return room_for(text, SIZES[role][0], bold=bold or role in HEAVY)


def longest(text: str, role: str = "small", *, bold: bool = False) -> float:
    """The width below which a word of the text would have to be cut."""
    return max(room(word, role, bold=bold) for word in text.split(" "))


@cache
def broken(text: str, width: float, role: str = "small", *, bold: bool = False) -> tuple[str, ...]:
    """A text in lines no wider than `width`, broken at plain spaces only."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and room(longer, role, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines) if text else ()


def high(text: str, width: float, role: str = "small", *, bold: bool = False) -> float:
    """How high a text stands in a width."""
    return len(broken(text, width, role, bold=bold)) * SIZES[role][1]


def paragraph(
    text: str,
    x: float,
    y: float,
    width: float,
    role: str = "small",
    *,
    bold: bool = False,
    colour: str = "text",
    align: Align = Align.LEFT,
) -> tuple[Words, ...]:
    """A text in as many lines as it needs, its first line's top at `y`."""
    line = SIZES[role][1]
    return tuple(
        Words(
            x=x,
            y=y + place * line,
            width=width,
            height=line,
            text=said,
            role=role,
            bold=bold,
            colour=colour,
            align=align,
        )
        for place, said in enumerate(broken(text, width, role, bold=bold))
    )


def tallest(
    texts: Sequence[str], width: float, role: str = "small", *, bold: bool = False
) -> float:
    """The height of the highest of some texts side by side."""
    return max((high(text, width, role, bold=bold) for text in texts), default=0)
