"""Lines of text in several fonts and colours, measured and painted without a label for each.

What changes with every key is painted: a label would read its text as HTML and ask its layouts.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from pocketref.model.noun import noun
from pocketref.widgets.look import Look, look
from pocketref.widgets.wrapping import Wrapper, unbroken, wrapper

_STRONG = re.compile(r"\*\*(.+?)\*\*")
_WORDS = re.compile(r"[ \n]|[^ \n]+")

Piece: TypeAlias = tuple[str, str, str, float]  # text, font, colour, width
Run: TypeAlias = tuple[float, str, str, str]  # how far right, then the piece
Line: TypeAlias = tuple[Run, ...]


@noun
class Span:
    """Text at a step of the type scale, in a named colour."""

    text: str
    role: str = "body"
    ink: str = "text"


class Faces:
    """The fonts of a look, each made once."""

    def __init__(self, worn: Look) -> None:
        self._worn = worn
        self._fonts: dict[str, tuple[QFont, Wrapper, float]] = {}

    def _face(self, role: str) -> tuple[QFont, Wrapper, float]:
        if role not in self._fonts:
            font = self._worn.font(role.removesuffix("+"), bold=role.endswith("+"))
            metrics = QFontMetricsF(font)
            base = (self._worn.line(role.removesuffix("+")) - metrics.height()) / 2
            self._fonts[role] = font, wrapper(font), base + metrics.ascent()
        return self._fonts[role]

    def font(self, role: str) -> QFont:
        """The font of a step; a `+` behind its name makes it strong."""
        return self._face(role)[0]

    def wraps(self, role: str) -> Wrapper:
        """What measures its words."""
        return self._face(role)[1]

    def base(self, role: str) -> float:
        """How far below the top of a line its letters stand."""
        return self._face(role)[2]


@lru_cache(maxsize=2)
def _faces(worn: Look) -> Faces:
    return Faces(worn)


def faces() -> Faces:
    """The fonts of the look the application wears now."""
    return _faces(look())


def strong_spans(
    text: str, role: str = "body", ink: str = "text", strong: str = ""
) -> tuple[Span, ...]:
    """Text with `**strong**` words as spans; these in the colour `strong` if one is given."""
    parts = _STRONG.split(text)
    return tuple(
        Span(text=part, role=f"{role}+" if at % 2 else role, ink=(strong or ink) if at % 2 else ink)
        for at, part in enumerate(parts)
        if part
    )


def set_lines(spans: Sequence[Span], room: float) -> tuple[Line, ...]:
    """Set spans in lines no wider than the room; a word that is wider has its own line."""
    lines: list[list[Run]] = [[]]
    used, blanks = 0.0, ""
    for word in _words(spans):
        if not word or not word[0][0]:
            blanks = f"{blanks} " if word and lines[-1] else ""
            if not word:
                lines.append([])
                used = 0.0
            continue
        gap = len(blanks) * faces().wraps(word[0][1]).width(" ")
        wide = _wide(word)
        if lines[-1] and used + gap + wide > room:
            lines.append([])
            used, gap, blanks = 0.0, 0.0, ""
        _append(lines[-1], word, used + gap, blanks)
        used, blanks = used + gap + wide, ""
    return tuple(map(tuple, lines))


def _append(line: list[Run], word: Sequence[Piece], left: float, blanks: str) -> None:
    """Add a word to a line: to what stands there in the same font and colour, or as a new run."""
    for text, role, ink, wide in word:
        if line and line[-1][2:] == (role, ink):
            line[-1] = line[-1][0], f"{line[-1][1]}{blanks}{text}", role, ink
        else:
            line.append((left, text, role, ink))
        left += wide
        blanks = ""


def _words(spans: Sequence[Span]) -> list[list[Piece]]:
    """Words, each in pieces of one font; a blank is a piece without text, a line's end none."""
    words: list[list[Piece]] = []
    for span in spans:
        width = faces().wraps(span.role).width
        for part in _WORDS.findall(unbroken(span.text)):
            if part == "\n":
                words.append([])
                continue
            text = part.strip(" ")
            piece = text, span.role, span.ink, width(text)
            if text and words and words[-1] and words[-1][-1][0]:
                words[-1].append(piece)
            else:
                words.append([piece])
    return words


def _wide(word: Sequence[Piece]) -> float:
    return sum(wide for _, _, _, wide in word)


def widest_line(spans: Sequence[Span]) -> float:
    """The width with which nothing is wrapped."""
    return max(map(line_width, set_lines(spans, 1e6)), default=0.0)


def widest_word(spans: Sequence[Span]) -> float:
    """The width without which a word would not fit."""
    return max(map(_wide, _words(spans)), default=0.0)


def line_width(line: Line) -> float:
    """How wide a line is."""
    if not line:
        return 0.0
    left, text, role, _ = line[-1]
    return left + faces().wraps(role).width(text)


def paint_lines(
    painter: QPainter, lines: Sequence[Line], left: float, top: float, role: str
) -> None:
    """Paint lines below each other, on the base lines of one step of the type scale."""
    worn, kind = look(), faces()
    base, high = top + kind.base(role), worn.line(role)
    for line in lines:
        for right, text, face, ink in line:
            painter.setFont(kind.font(face))
            painter.setPen(worn.colour(ink))
            painter.drawText(QPointF(left + right, base), text)
        base += high


def plainly(spans: Sequence[Span]) -> str:
    """What spans say."""
    return "".join(span.text for span in spans)
