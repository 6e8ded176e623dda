"""The boxes of a decision's picture: root, rows and leaves, and the lines under a leaf."""

from collections.abc import Iterable

from pocketref.pictures.branches import Agreement, History, Leaf, Note
from pocketref.pictures.lettering import Place, Style, high, longest, stacked
from pocketref.pictures.scene import Align, Box, Edge, Part, Shape

PAD = 4  # inside a box, above and below
SIDES = {Align.LEFT: 11, Align.CENTRE: 6}  # and beside its words
LIT = 2.5
_SIGNS = {Agreement.SAME: "= ", Agreement.DIFFERENT: "≠ ", Agreement.PLAIN: ""}
_NOTES = {
    Agreement.SAME: Style(role="label", colour="ok", align=Align.CENTRE),
    Agreement.DIFFERENT: Style(role="label", colour="differ", bold=True, align=Align.CENTRE),
    Agreement.PLAIN: Style(role="label", colour="text2", align=Align.CENTRE),
}
Said = tuple[tuple[str, Style], ...]


def words(title: str, details: str, align: Align = Align.LEFT, *, lit: bool = False) -> Said:
    """A box's two texts and how they are set."""
    colour = "accent_strong" if lit else "text"
    return (
        (title, Style(bold=True, colour=colour, align=align)),
        (details, Style(role="label", colour="text2", align=align)),
    )


def leaf_words(leaf: Leaf) -> Said:
    """What stands in a leaf."""
    title, months = words(leaf.title, leaf.months, Align.CENTRE, lit=leaf.lit)
    dim = Style(bold=True, colour="silent", align=Align.CENTRE)
    return ((leaf.title, dim) if leaf.silent and not leaf.lit else title, months)


def notes(leaf: Leaf) -> Said:
    """What stands under a leaf, each with its sign."""
    return tuple((_signed(note), _NOTES[note.agreement]) for note in leaf.notes)


def _signed(note: Note) -> str:
    return f"{_SIGNS[note.agreement]}{note.text}"


def needed(said: Said) -> float:
    """The least width of a box in which no word is cut."""
    return max((longest(text, style) for text, style in said if text), default=0) + 2 * _side(said)


def _side(said: Said) -> float:
    return SIDES[said[0][1].align]


def tall(said: Said, width: float) -> float:
    """How high a box of this width must be for its words."""
    return sum(high(text, width - 2 * _side(said), style) for text, style in said) + 2 * PAD


def under(leaf: Leaf, width: float) -> float:
    """How high the lines under a leaf of this width are."""
    return sum(high(text, width, style) for text, style in notes(leaf))


def boxed(said: Said, box: Box) -> tuple[Shape, ...]:
    """A box with its words in the middle of its height."""
    room = tall(said, box.width) - 2 * PAD
    top = box.y + (box.height - room) / 2
    side = _side(said)
    place = Place(x=box.x + side, y=top, width=box.width - 2 * side)
    return (box, *stacked(said, place)[0])


def box_for(place: Place, height: float, *, lit: bool, silent: bool = False) -> Box:
    """The frame of a row or a leaf: thick where lit, dashed where a source is silent."""
    fill = "accent_tint" if lit else "silent_tint" if silent else "surface"
    return Box(
        x=place.x,
        y=place.y,
        width=place.width,
        height=height,
        fill=fill,
        line="accent" if lit else "line_control",
        edge=Edge.DASHED if silent else Edge.PLAIN,
        thickness=LIT if lit else 1,
        corner=6,
    )


def row_part(row: History, box: Box) -> Part:
    """A row that can be reached."""
    return _part(row.id, box, (row.title, row.details), row.facts)


def leaf_part(leaf: Leaf, box: Box, row: History) -> Part:
    """A leaf that can be reached: its row, months, words and what others say."""
    told = (row.title, leaf.months, leaf.title, *(note.text for note in leaf.notes))
    return _part(leaf.id, box, told, leaf.facts)


def _part(name: str, box: Box, told: Iterable[str], facts: tuple[str, ...]) -> Part:
    return Part(
        id=name,
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
        text=". ".join(text for text in told if text),
        facts=facts,
    )
