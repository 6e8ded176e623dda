"""A decision drawn narrow: rows one below another, and under each its leaves in words."""

from pocketref.pictures.branch_axis import FLAG, flag
from pocketref.pictures.branch_boxes import (
    LIT,
    box_for,
    boxed,
    leaf_part,
    leaf_words,
    notes,
    row_part,
    tall,
    under,
    words,
)
from pocketref.pictures.branches import History, Leaf, Path
from pocketref.pictures.lettering import Place, stacked
from pocketref.pictures.scene import Box, Curve, Part, Shape

INDENT, STEM = 26, 12  # of a leaf; where the branches to the leaves leave their row
ROW_GAP, LEAF_GAP = 14, 6
Drawn = tuple[list[Shape], list[Part], float]


def draw(path: Path, width: float) -> Drawn:
    """The shapes, the parts and the height."""
    lit = any(row.lit for row in path.rows)
    said = words(path.title, path.details, lit=lit)
    frame = box_for(Place(x=0, y=2, width=width), tall(said, width), lit=lit)
    shapes: list[Shape] = [*boxed(said, frame)]
    parts: list[Part] = []
    y = frame.y + frame.height
    for row in path.rows:
        drawn, reached, y = _row(path, row, y + ROW_GAP, width)
        shapes += drawn
        parts += reached
    return shapes, parts, y


def _row(path: Path, row: History, y: float, width: float) -> Drawn:
    said = words(row.title, row.details, lit=row.lit)
    frame = box_for(Place(x=0, y=y, width=width), tall(said, width), lit=row.lit)
    shapes: list[Shape] = [*boxed(said, frame)]
    parts = [row_part(row, frame)]
    stem = y = frame.y + frame.height
    lit = [leaf.id for leaf in row.leaves if leaf.lit]
    for leaf in row.leaves:
        y += LEAF_GAP
        if path.marker and lit[:1] == [leaf.id]:
            shapes += flag(path.marker.text, width / 2, y, width)
            y += FLAG
        drawn, box, y = _leaf(leaf, y, width)
        shapes += [_branch(stem, box, lit=leaf.lit), *drawn]
        parts.append(leaf_part(leaf, box, row))
    return shapes, parts, y


def _leaf(leaf: Leaf, y: float, width: float) -> tuple[list[Shape], Box, float]:
    """A leaf's shapes, its box, and where the lines under it end."""
    place = Place(x=INDENT, y=y, width=width - INDENT)
    height = tall(leaf_words(leaf), place.width)
    box = box_for(place, height, lit=leaf.lit, silent=leaf.silent)
    below = Place(x=INDENT, y=y + height, width=place.width)
    shapes: list[Shape] = [*boxed(leaf_words(leaf), box), *stacked(notes(leaf), below)[0]]
    return shapes, box, y + height + under(leaf, place.width)


def _branch(stem: float, box: Box, *, lit: bool) -> Curve:
    return Curve(
        x1=STEM,
        y1=stem,
        x2=INDENT,
        y2=box.y + box.height / 2,
        colour="accent" if lit else "line_control",
        thickness=LIT if lit else 1,
    )
