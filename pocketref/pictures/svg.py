"""Any scene as SVG text."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from pocketref.pictures.scene import (
    Align,
    Box,
    Curve,
    Diamond,
    Disc,
    Edge,
    Line,
    Scene,
    Shape,
    Words,
)

DASHES = {Edge.PLAIN: "", Edge.DASHED: "6 3", Edge.DOTTED: "1.5 3"}
MARGIN = 12  # around the picture, of its ground
FAMILY = "Inter, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif"
ANCHORS = {Align.LEFT: "start", Align.CENTRE: "middle", Align.RIGHT: "end"}
HATCH = (
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><path d="M0 0V6" stroke="currentColor"/></pattern>'
)


def svg(scene: Scene, colours: Mapping[str, str], sizes: Mapping[str, float]) -> str:
    """Write a scene. `colours` and `sizes` give a look's colour values and type sizes by name."""
    shapes = "\n".join(_shape(shape, colours, sizes) for shape in scene.shapes)
    wide, high = scene.width + 2 * MARGIN, scene.height + 2 * MARGIN
    box = f'viewBox="{-MARGIN} {-MARGIN} {wide:g} {high:g}"'
    size = f'width="{wide:g}" height="{high:g}" font-family={quoteattr(FAMILY)}'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img">'
    told = "\n".join(scene.numbers)
    title = f"<title>{escape(scene.text)}</title><desc>{escape(told)}</desc>"
    ground = f'x="{-MARGIN}" y="{-MARGIN}" width="{wide:g}" height="{high:g}"'
    paper = f"<rect {ground}{_fill('surface', colours)}/>"
    return "\n".join((head, title, f"<defs>{HATCH}</defs>", paper, shapes, "</svg>")) + "\n"


def _shape(shape: Shape, colours: Mapping[str, str], sizes: Mapping[str, float]) -> str:
    match shape:
        case Box():
            return _box(shape, colours)
        case Line():
            ends = f'x1="{shape.x1:g}" y1="{shape.y1:g}" x2="{shape.x2:g}" y2="{shape.y2:g}"'
            stroke = _stroke(shape.colour, shape.thickness, shape.edge, colours)
            return f"<line {ends}{stroke}/>"
        case Curve():
            half = (shape.x1 + shape.x2) / 2
            way = f"M{shape.x1:g} {shape.y1:g}C{half:g} {shape.y1:g} {half:g} {shape.y2:g}"
            stroke = _stroke(shape.colour, shape.thickness, shape.edge, colours)
            return f'<path d="{way} {shape.x2:g} {shape.y2:g}" fill="none"{stroke}/>'
        case Diamond():
            stroke = _stroke(shape.line, shape.thickness, Edge.PLAIN, colours)
            return f'<polygon points="{_points(shape)}"{_fill(shape.fill, colours)}{stroke}/>'
        case Disc():
            where = f'cx="{shape.x:g}" cy="{shape.y:g}" r="{shape.radius:g}"'
            stroke = _stroke(shape.line, shape.thickness, Edge.PLAIN, colours)
            return f"<circle {where}{_fill(shape.fill, colours)}{stroke}/>"
        case Words():
            return _words(shape, colours, sizes)


def _points(diamond: Diamond) -> str:
    ends = ((0, -1), (1, 0), (0, 1), (-1, 0))
    x, y, radius = diamond.x, diamond.y, diamond.radius
    return " ".join(f"{x + a * radius:g},{y + b * radius:g}" for a, b in ends)


def _box(box: Box, colours: Mapping[str, str]) -> str:
    where = f'x="{box.x:g}" y="{box.y:g}" width="{box.width:g}" height="{box.height:g}"'
    where += f' rx="{box.corner:g}"'
    stroke = _stroke(box.line, box.thickness, box.edge, colours)
    drawn = f"<rect {where}{_fill(box.fill, colours)}{stroke}/>"
    if box.hatch:
        drawn += f'<rect {where} color={quoteattr(colours[box.line])} fill="url(#hatch)"/>'
    return drawn


def _words(words: Words, colours: Mapping[str, str], sizes: Mapping[str, float]) -> str:
    share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[words.align]
    x = words.x + share * words.width
    size = sizes[words.role]
    baseline = words.y + words.height / 2 + size * 0.36
    weight = 600 if words.bold else 400
    look = f'font-size="{size:g}" font-weight="{weight}" text-anchor="{ANCHORS[words.align]}"'
    where = f'x="{x:g}" y="{baseline:g}"'
    return f"<text {where} {look}{_fill(words.colour, colours)}>{escape(words.text)}</text>"


def _fill(name: str, colours: Mapping[str, str]) -> str:
    return f" fill={quoteattr(colours[name])}" if name else ' fill="none"'


def _stroke(name: str, thickness: float, edge: Edge, colours: Mapping[str, str]) -> str:
    if not name:
        return ""
    dash = f' stroke-dasharray="{DASHES[edge]}"' if DASHES[edge] else ""
    return f' stroke={quoteattr(colours[name])} stroke-width="{thickness:g}"{dash}'
