"""What a widget really paints: its letters as drawn, in paragraphs of lines.

A widget is drawn into a picture file that keeps text as text. So a word that is cut off, a line
that ends between a number and its unit, and a word that only the painter knows are all read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from tests.lint.saying import Heard, Kind, Said

_PART = re.compile(r'transform="(matrix\([^)]*\))"|<text ([^>]*)>(.*?)</text>', re.DOTALL)
_FIELD = re.compile(r'([\w-]+)="([^"]*)"')
_NEXT_LINE = 40  # pixels below a line that the next line of the same words begins at most
_CLOSE = 3  # pixels between two pieces of one line at most


@dataclass(frozen=True)
class Piece:
    """Letters of one font on one line, and the corner they are painted from."""

    corner: str
    left: float
    down: float
    text: str
    family: str
    size: float
    weight: int

    @property
    def right(self) -> float:
        """Where the piece ends."""
        return self.left + _metrics(self.family, self.size, self.weight).horizontalAdvance(
            self.text
        )

    def goes_on(self, after: "Piece") -> bool:
        """Whether it stands on the same line and begins where the other ends."""
        beside = self.corner == after.corner and self.down == after.down
        return beside and abs(self.left - after.right) < _CLOSE

    def is_below(self, line: "Piece") -> bool:
        """Whether it begins the line below another one."""
        beneath = self.corner == line.corner and self.left == line.left
        return beneath and 0 < self.down - line.down < _NEXT_LINE


def unsaid(heard: Heard) -> list[str]:
    """Words that are painted and stand in no text that was read: a widget keeps them to itself."""
    known = {_bare(said.text) for said in heard if said.kind in {Kind.SEEN, Kind.SPOKEN}}
    whole = "\n".join(known)
    texts = (said for said in heard if said.kind is Kind.PAINTED)
    return [
        f"{said.place}: {line!r}"
        for said in texts
        for line in said.text.split("\n")
        if _bare(line) not in whole
    ]


def _bare(text: str) -> str:
    """Letters and figures alone: how a text is wrapped and joined does not matter."""
    return re.sub(r"[\s\u2011\u2060-]+", "", text)


def painted(widget: QWidget, width: int, place: str) -> Iterator[Said]:
    """The paragraphs that a widget paints at a width."""
    for text in paragraphs(drawing(widget, width)):
        yield Said(Kind.PAINTED, place, text)


def drawing(widget: QWidget, width: int) -> str:
    """The widget as an SVG file, as high as it needs to be."""
    widget.ensurePolished()
    high = widget.heightForWidth(width) if widget.hasHeightForWidth() else 0
    widget.resize(width, max(high, widget.sizeHint().height()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, widget.height()))
    widget.render(generator)
    return bytes(buffer.data().data()).decode()


def paragraphs(drawn: str) -> Iterator[str]:
    """The texts of a drawing: pieces of a line joined, lines of a paragraph below each other."""
    lines: list[str] = []
    first = last = None
    for piece in _pieces(drawn):
        if last is not None and piece.goes_on(last):
            lines[-1] += piece.text
        elif first is not None and piece.is_below(first):
            lines.append(piece.text)
            first = piece
        else:
            yield from _joined(lines)
            lines, first = [piece.text], piece
        last = piece
    yield from _joined(lines)


def _joined(lines: list[str]) -> Iterator[str]:
    if lines:
        yield "\n".join(lines)


def _pieces(drawn: str) -> Iterator[Piece]:
    corner = ""
    for found in _PART.finditer(drawn):
        if found[1]:
            corner = found[1]
            continue
        given = dict(_FIELD.findall(found[2]))
        yield Piece(
            corner=corner,
            left=float(given["x"]),
            down=float(given["y"]),
            text=unescape(found[3]),
            family=unescape(given["font-family"]),
            size=float(given["font-size"]),
            weight=int(given["font-weight"]),
        )


@cache
def _metrics(family: str, size: float, weight: int) -> QFontMetricsF:
    font = QFont(family.split(","))
    font.setPointSizeF(size)
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font)
