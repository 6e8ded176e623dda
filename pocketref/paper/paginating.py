"""Which piece stands on which page: rows stay whole, headings stay with what follows."""

from pocketref.model.noun import noun, require
from pocketref.paper.marks import Laid, Part

_HAIR = 0.01  # sums of lengths differ by less


@noun
class Piece:
    """Something that no page may part.

    Attributes:
        above: the space before it, left out on top of a page.
        keep: whether the next piece must stand on the same page.
        head: of its table; it stands above the table's first row on every page.
        spare: counts the empty rows beyond the least a table must have; others have none.
    """

    laid: Laid
    above: float = 0.0
    keep: bool = False
    head: Laid | None = None
    spare: int = 0


@noun
class Room:
    """How high the first page is, and the later ones; by how much spaces are stretched."""

    first: float
    later: float
    stretch: float = 1.0


@noun
class Placed:
    """What stands on one page, and how much of its height is used."""

    parts: tuple[Part, ...]
    used: float


class _Page:
    """A page being filled."""

    def __init__(self, room: float, stretch: float) -> None:
        self.room = room
        self.stretch = stretch
        self.parts: list[Part] = []
        self.used = 0.0
        self.head: Laid | None = None

    def need(self, pieces: tuple[Piece, ...]) -> float:
        """The height of the page if the pieces stood on it too."""
        used, head = self.used, self.head
        for piece in pieces:
            used += piece.above * self.stretch if used else 0.0
            used += piece.head.height if piece.head is not None and piece.head is not head else 0.0
            used, head = used + piece.laid.height, piece.head
        return used

    def fits(self, pieces: tuple[Piece, ...]) -> bool:
        return self.need(pieces) <= self.room + _HAIR

    def put(self, piece: Piece) -> None:
        self.used += piece.above * self.stretch if self.used else 0.0
        if piece.head is not None and piece.head is not self.head:
            self._add(piece.head)
        self._add(piece.laid)
        self.head = piece.head

    def placed(self) -> Placed:
        return Placed(parts=tuple(self.parts), used=self.used)

    def _add(self, laid: Laid) -> None:
        self.parts.append(Part(x=0.0, y=self.used, laid=laid))
        self.used += laid.height


def paginate(pieces: tuple[Piece, ...], room: Room) -> tuple[Placed, ...]:
    """Share pieces among pages, in order, each whole.

    A run of pieces kept together begins a new page when it does not fit on this one; a run higher
    than a page is parted between its pieces.

    Raises:
        BrokenNounError: one piece alone is higher than a page.
    """
    pages = [_Page(room.first, room.stretch)]
    for run in _runs(pieces):
        for together in _parted(run, pages[-1], room):
            if not pages[-1].fits(together):
                pages.append(_Page(room.later, room.stretch))
            require(pages[-1].fits(together), "a block higher than a page")
            for piece in together:
                pages[-1].put(piece)
    return tuple(page.placed() for page in pages if page.parts)


def _parted(run: tuple[Piece, ...], page: _Page, room: Room) -> tuple[tuple[Piece, ...], ...]:
    if page.fits(run) or _Page(room.later, room.stretch).fits(run):
        return (run,)
    return tuple((piece,) for piece in run)


def _runs(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Each piece with those that must stay with it."""
    runs: list[list[Piece]] = [[]]
    for piece in pieces:
        runs[-1].append(piece)
        if not piece.keep:
            runs.append([])
    return tuple(tuple(run) for run in runs if run)
