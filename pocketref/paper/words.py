"""Words on paper: letters of a few sizes, and the small shapes that stand among them."""

from enum import Enum, StrEnum

from pocketref.model.noun import noun


class Size(Enum):
    """The sizes of letters on paper, in points. Nothing is smaller than SMALL."""

    TITLE = 18.5
    DOSE = 13.6
    VALUE = 11.5
    HEADING = 10.6
    LEAD = 9.8
    BODY = 9.2
    SMALL = 8.7


class Weight(Enum):
    """How heavy letters are."""

    REGULAR = 400
    SEMIBOLD = 600
    BOLD = 700


class Tone(StrEnum):
    """What ink words are set in; WHITE stands on a black box."""

    INK = "ink"
    DIM = "dim"
    WHITE = "white"


class Edge(StrEnum):
    """How the border of a box is drawn; it tells drugs apart where there is no colour."""

    NONE = "none"
    HAIR = "hair"
    PLAIN = "plain"
    DASHED = "dashed"
    DOTTED = "dotted"


class Align(StrEnum):
    """Where a line of words stands in its width."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@noun
class Face:
    """A letter's size and weight."""

    size: Size = Size.BODY
    weight: Weight = Weight.REGULAR


@noun
class Run:
    """Letters of one face. A line may break at its plain spaces, never at a non-breaking one."""

    text: str
    face: Face = Face()
    tone: Tone = Tone.INK


@noun
class Tick:
    """A box to tick, with the space after it; `ticked` where it was done before the print."""

    ticked: bool = False


@noun
class Blank:
    """A line to write on; without a width it shares what is left of its line."""

    width: float | None = None


@noun
class Gap:
    """Space within a line."""

    width: float


@noun
class Badge:
    """A letter in a small box whose border tells the drug; without a letter, a clock."""

    letter: str = ""
    edge: Edge = Edge.PLAIN


@noun
class Break:
    """A new line begins here."""


@noun
class PageNumber:
    """Which page this is, of how many."""

    face: Face = Face()
    tone: Tone = Tone.INK


Inline = Run | Tick | Blank | Gap | Badge | Break | PageNumber


@noun
class Words:
    """A paragraph.

    Attributes:
        hang: how far lines after the first are indented.
        above: space before it.
        keep: whether it must stand on the same page as what follows.
    """

    inlines: tuple[Inline, ...]
    face: Face = Face()
    align: Align = Align.LEFT
    hang: float = 0.0
    above: float = 0.0
    keep: bool = False
