"""From words to marks: where each letter and shape of a line stands."""

from itertools import pairwise

from pocketref.model.noun import but
from pocketref.paper.breaking import BADGE, TICK, Item, Line, face_of, lines
from pocketref.paper.marks import Dial, Frame, Laid, Mark, Part, Ruler, Stroke, Text
from pocketref.paper.sizes import ASCENT, CAPITAL, DESCENT, LEADING, MILLIMETRE, POINT
from pocketref.paper.words import Align, Badge, Blank, Edge, Face, Run, Size, Tick, Weight, Words

_SHARES = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
_TICKED = ((0.24, 0.5), (0.43, 0.72), (0.78, 0.28))  # corners of a tick, as shares of its box
_LETTER = Face(size=Size.HEADING, weight=Weight.BOLD)


def lay_words(words: Words, width: float, ruler: Ruler, page: str = "") -> Laid:
    """Lay a paragraph out, line below line."""
    parts: list[Part] = []
    top = 0.0
    for line in lay_lines(words, width, ruler, page):
        parts.append(Part(x=0.0, y=top, laid=line))
        top += line.height
    return Laid(width=width, height=top, parts=tuple(parts))


def lay_lines(words: Words, width: float, ruler: Ruler, page: str = "") -> tuple[Laid, ...]:
    """Lay out each line of a paragraph by itself."""
    laid = []
    for at, line in enumerate(lines(words, width, ruler, page)):
        indent = words.hang * MILLIMETRE if at else 0.0
        laid.append(_lay_line(line, words, width, indent, ruler))
    return tuple(laid)


def _lay_line(line: Line, words: Words, width: float, indent: float, ruler: Ruler) -> Laid:
    filled = _filled(line, width - indent)
    size = max(face_of(item.inline, words.face).size.value for item in line) * POINT
    shaped = any(isinstance(item.inline, Badge) for item in line)
    height = max(size * LEADING, BADGE if shaped else 0.0)
    baseline = (height - size * (ASCENT + DESCENT)) / 2 + size * ASCENT
    left = width - indent - sum(item.width for item in filled)
    x = indent + max(left, 0.0) * _SHARES[words.align]
    marks: list[Mark] = []
    for item in filled:
        marks.extend(_marks(item, x, baseline, words.face, ruler))
        x += item.width
    return Laid(width=width, height=height, marks=tuple(marks))


def _filled(line: Line, width: float) -> Line:
    """Give what is left of a line to its loose items, in equal shares."""
    loose = sum(item.loose for item in line)
    left = width - sum(item.width for item in line)
    if not loose or left <= 0:
        return line
    return tuple(
        but(item, width=item.width + left / loose) if item.loose else item for item in line
    )


def _marks(item: Item, x: float, baseline: float, base: Face, ruler: Ruler) -> tuple[Mark, ...]:
    middle = baseline - base.size.value * POINT * CAPITAL / 2
    match item.inline:
        case Run(text=text, face=face, tone=tone):
            return (
                (Text(x=x, y=baseline, text=text, face=face, tone=tone),) if text.strip(" ") else ()
            )
        case Tick(ticked=ticked):
            box = _square(x, middle, TICK, Edge.PLAIN, 1.2 * POINT)
            return (box, *(_tick(x, middle) if ticked else ()))
        case Blank():
            low = baseline + 1.6 * POINT
            return (Stroke(x=x, y=low, to_x=x + item.width, to_y=low, thick=0.8 * POINT),)
        case Badge(letter="", edge=edge):
            dial = Dial(x=x + BADGE / 2, y=middle, radius=BADGE * 0.24)
            return (_square(x, middle, BADGE, edge, 0.9 * POINT), dial)
        case Badge(letter=letter, edge=edge):
            return (_square(x, middle, BADGE, edge, 1.5 * POINT), _letter(letter, x, middle, ruler))
        case _:
            return ()


def _square(x: float, middle: float, side: float, edge: Edge, thick: float) -> Frame:
    return Frame(
        x=x,
        y=middle - side / 2,
        width=side,
        height=side,
        edge=edge,
        thick=thick,
        radius=side * 0.16,
    )


def _tick(x: float, middle: float) -> tuple[Stroke, ...]:
    """The tick within a box: down to its foot, then up to its far corner."""
    places = [(x + TICK * across, middle + TICK * (down - 0.5)) for across, down in _TICKED]
    return tuple(
        Stroke(x=left, y=top, to_x=right, to_y=low, thick=1.4 * POINT)
        for (left, top), (right, low) in pairwise(places)
    )


def _letter(letter: str, x: float, middle: float, ruler: Ruler) -> Text:
    left = x + (BADGE - ruler.width(letter, _LETTER)) / 2
    low = middle + _LETTER.size.value * POINT * CAPITAL / 2
    return Text(x=left, y=low, text=letter, face=_LETTER)
