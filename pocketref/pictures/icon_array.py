"""Groups of people as discs: filled for those affected, hollow for the others."""

from collections.abc import Sequence

from pocketref.model.noun import noun, require
from pocketref.pictures.lettering import DIM, Place, Style, high, paragraph, room
from pocketref.pictures.scene import Disc, Scene, Shape

HUNDRED = 100
ACROSS = {HUNDRED: 10, 1000: 40}  # discs in a row, by how many there are
PITCH = {HUNDRED: 15.5, 1000: 6.0}  # from disc to disc, at most
FILLED, HOLLOW = 0.37, 0.34  # a radius as a share of the pitch
BETWEEN = 23
ABOVE = 8  # between the words and the discs
LEGEND_ABOVE, DOT, BESIDE = 14, 6, 8
_TITLE = Style(role="body", bold=True)


@noun
class Group:
    """A group of people.

    Attributes:
        title: what they were given.
        said: how many were affected, in words: `11 of 100`, or `not reported`.
        affected: how many discs are filled; None if it was not reported, and none is drawn.
    """

    title: str
    said: str
    affected: int | None


@noun
class Legend:
    """What a filled disc and a hollow ring mean."""

    affected: str
    spared: str


def icon_array(
    groups: Sequence[Group],
    of: int = HUNDRED,
    *,
    width: float,
    text: str,
    legend: Legend | None = None,
) -> Scene:
    """Draw groups side by side, each of 100 people, or of 1000 for rates below 1 of 100."""
    require(of in ACROSS, "an icon array is of 100 or of 1000", of)
    require(groups, "an icon array without a group")
    column = _column(groups, of, width)
    pitch = min(PITCH[of], column / ACROSS[of])
    said = max(high(group.title, column, _TITLE) for group in groups)
    top = said + max(high(group.said, column) for group in groups) + ABOVE
    foot = top + of / ACROSS[of] * pitch
    shapes: list[Shape] = []
    for place, group in enumerate(groups):
        x = place * (column + BETWEEN)
        shapes += paragraph(group.title, Place(x=x, y=0, width=column), _TITLE)
        shapes += paragraph(group.said, Place(x=x, y=said, width=column), DIM)
        shapes += _discs(group.affected, of, x, top, pitch)
    if legend is not None:
        meant, foot = _legend(legend, foot + LEGEND_ABOVE, width)
        shapes += meant
    meanings = () if legend is None else (f"Filled: {legend.affected}", f"Hollow: {legend.spared}")
    numbers = (*(f"{group.title}: {group.said}" for group in groups), *meanings)
    return Scene(width=width, height=foot, shapes=tuple(shapes), text=text, numbers=numbers)


def _column(groups: Sequence[Group], of: int, width: float) -> float:
    """As wide as discs and titles like to be, if there is room."""
    room_each = (width - BETWEEN * (len(groups) - 1)) / len(groups)
    titles = max(room(group.title, _TITLE) for group in groups)
    return min(room_each, max(PITCH[of] * ACROSS[of], titles))


def _discs(affected: int | None, of: int, x: float, y: float, pitch: float) -> list[Shape]:
    """The people of a group, those affected first, from the top left."""
    if affected is None:
        return []
    across = ACROSS[of]
    return [
        _person(
            x + (place % across + 0.5) * pitch,
            y + (place // across + 0.5) * pitch,
            pitch,
            affected=place < affected,
        )
        for place in range(of)
    ]


def _person(x: float, y: float, pitch: float, *, affected: bool) -> Disc:
    if affected:
        return Disc(x=x, y=y, radius=pitch * FILLED, fill="arr_event")
    return Disc(x=x, y=y, radius=pitch * HOLLOW, line="arr_none", thickness=pitch * 0.08)


def _legend(legend: Legend, y: float, width: float) -> tuple[list[Shape], float]:
    """Its shapes, and where they end."""
    shapes: list[Shape] = []
    x = 0.0
    for meaning, affected in ((legend.affected, True), (legend.spared, False)):
        wide = 2 * DOT + BESIDE + room(meaning)
        if x and x + wide > width:
            x, y = 0.0, y + 20
        shapes.append(_person(x + DOT, y + 9, PITCH[HUNDRED], affected=affected))
        place = Place(x=x + 2 * DOT + BESIDE, y=y, width=room(meaning))
        shapes += paragraph(meaning, place, DIM)
        x += wide + 14
    return shapes, y + 18
