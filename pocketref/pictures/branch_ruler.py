"""A decision drawn broad: root, rows and leaves from left to right, the leaves on months."""

from pocketref.model.noun import noun
from pocketref.pictures.branch_axis import END, FLAG, axis, marker
from pocketref.pictures.branch_boxes import (
    LIT,
    box_for,
    boxed,
    leaf_part,
    leaf_words,
    needed,
    notes,
    row_part,
    tall,
    under,
    words,
)
from pocketref.pictures.branch_columns import Columns, columns
from pocketref.pictures.branches import History, Leaf, Path
from pocketref.pictures.lettering import Place, longest, stacked
from pocketref.pictures.scene import Curve, Line, Part, Shape

TOP, FLAGGED = 2, 28  # above the first row; with the flag that says how many months
ROW_GAP, CLOSE, MANY = 10, 6, 4  # between rows, and between more than these many
UNDER = 2  # above the lines under a leaf
AXIS = 14  # from the last row to the axis
LEAF_GAP = 1


@noun
class Placed:
    """A row, where it stands, how high its boxes are, and where its lines end."""

    row: History
    leaves: tuple[tuple[Leaf, Place], ...]
    y: float
    height: float
    foot: float

    @property
    def middle(self) -> float:
        """Where branches meet it."""
        return self.y + self.height / 2


def fits(path: Path, width: float) -> bool:
    """Whether every leaf has room for its words and for the lines under it."""
    where = columns(path, width - END)
    return all(
        place.width >= max(needed(leaf_words(leaf)), _longest_note(leaf))
        for row in path.rows
        for leaf, place in _leaves(row, where, 0)
    )


def _longest_note(leaf: Leaf) -> float:
    return max((longest(text, style) for text, style in notes(leaf)), default=0)


def draw(path: Path, width: float) -> tuple[list[Shape], list[Part], float]:
    """The shapes, the parts and the height."""
    where = columns(path, width - END)
    placed = _placed(path, where)
    last = placed[-1].foot
    shapes: list[Shape] = [*_branches(path, placed, where)]
    foot = last
    if path.axis:
        gaps = tuple(
            zip(
                (float(FLAG), *(one.foot for one in placed)),
                (*(one.y for one in placed), last + AXIS),
                strict=True,
            )
        )
        shapes += marker(path, gaps, where, width)
        ruled, foot = axis(path, last + AXIS, where)
        shapes += ruled
    parts: list[Part] = []
    for one in placed:
        boxes, reached = _row(one, where)
        shapes += boxes
        parts += reached
    return shapes, parts, foot


def _leaves(row: History, where: Columns, y: float) -> tuple[tuple[Leaf, Place], ...]:
    """Leaves on the ruler; those without months share it equally."""
    count = len(row.leaves)
    placed = []
    for number, leaf in enumerate(row.leaves):
        if leaf.low is None:
            x, end = (where.left + where.width * each / count for each in (number, number + 1))
        else:
            x = where.x(leaf.low)
            end = where.x(where.end if leaf.high is None else leaf.high)
        placed.append((leaf, Place(x=x + LEAF_GAP, y=y, width=end - x - 2 * LEAF_GAP)))
    return tuple(placed)


def _placed(path: Path, where: Columns) -> tuple[Placed, ...]:
    placed = []
    y = float(FLAGGED if path.marker and path.axis else TOP)
    for row in path.rows:
        leaves = _leaves(row, where, y)
        height = max(
            tall(words(row.title, row.details), where.row),
            *(tall(leaf_words(leaf), place.width) for leaf, place in leaves),
        )
        below = max((under(leaf, place.width) for leaf, place in leaves), default=0)
        foot = y + height + (below + UNDER if below else 0)
        placed.append(Placed(row=row, leaves=leaves, y=y, height=height, foot=foot))
        y = foot + (CLOSE if len(path.rows) > MANY else ROW_GAP)
    return tuple(placed)


def _branches(path: Path, placed: tuple[Placed, ...], where: Columns) -> list[Shape]:
    """The root, and the strokes to each row and on to its leaves; the lit one above the others."""
    middle = (placed[0].y + placed[-1].y + placed[-1].height) / 2
    said = words(path.title, path.details, lit=any(one.row.lit for one in placed))
    height = tall(said, where.root) + 4
    place = Place(x=1, y=middle - height / 2, width=where.root - 1)
    shapes: list[Shape] = []
    for one in sorted(placed, key=lambda each: each.row.lit):
        colour, thick = ("accent", LIT) if one.row.lit else ("line_control", 1.0)
        y, end = one.middle, where.rows + where.row
        shapes += [
            Curve(x1=where.root, y1=middle, x2=where.rows, y2=y, colour=colour, thickness=thick),
            Line(x1=end, y1=y, x2=where.left + LEAF_GAP, y2=y, colour=colour, thickness=thick),
        ]
    lit = any(one.row.lit for one in placed)
    return [*shapes, *boxed(said, box_for(place, height, lit=lit))]


def _row(one: Placed, where: Columns) -> tuple[list[Shape], list[Part]]:
    """A row and its leaves, the lit ones last, with the lines under them."""
    row = one.row
    place = Place(x=where.rows, y=one.y, width=where.row)
    frame = box_for(place, one.height, lit=row.lit)
    shapes: list[Shape] = [*boxed(words(row.title, row.details, lit=row.lit), frame)]
    parts = [row_part(row, frame)]
    for leaf, at in one.leaves:
        box = box_for(at, one.height, lit=leaf.lit, silent=leaf.silent)
        below = Place(x=at.x, y=one.y + one.height + UNDER, width=at.width)
        shapes += [*boxed(leaf_words(leaf), box), *stacked(notes(leaf), below)[0]]
        parts.append(leaf_part(leaf, box, row))
    return shapes, parts
