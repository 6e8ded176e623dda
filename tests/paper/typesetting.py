"""What tests of paper share: a ruler without a typeface, and short sheets."""

from collections.abc import Iterator

from pocketref.model.noun import noun
from pocketref.paper.blocks import Block, Cell, Sheet, Table
from pocketref.paper.marks import Laid, Mark, Text
from pocketref.paper.parsing import parse
from pocketref.paper.sizes import POINT
from pocketref.paper.words import Face, Run, Words


@noun
class StubRuler:
    """Every letter is half as wide as it is high."""

    def width(self, text: str, face: Face) -> float:
        return len(text) * face.size.value * POINT / 2


def words(text: str) -> Words:
    return Words(inlines=(Run(text=text),))


def a_sheet(body: str, again: str = "", foot: str = "") -> Sheet:
    places = f"<body>{body}</body><again>{again}</again><foot>{foot}</foot>"
    return parse(f"<sheet title='A sheet'>{places}</sheet>")


def block(text: str) -> Block:
    (found,) = a_sheet(text).body
    return found


def marks(laid: Laid, x: float = 0.0, y: float = 0.0) -> Iterator[tuple[float, float, Mark]]:
    """Every mark of something laid out, with the place its group stands at."""
    for mark in laid.marks:
        yield x, y, mark
    for part in laid.parts:
        yield from marks(part.laid, x + part.x, y + part.y)


def texts(laid: Laid) -> list[str]:
    """Everything that is written, in the order it is drawn."""
    return [mark.text for _, _, mark in marks(laid) if isinstance(mark, Text)]


def letters(table: Table) -> list[str]:
    """The text of each cell of a table's rows."""
    return [_said(cell) for row in table.rows for cell in row.cells]


def _said(cell: Cell) -> str:
    found = (one for one in cell.blocks if isinstance(one, Words))
    return "".join(run.text for one in found for run in one.inlines if isinstance(run, Run))
