"""Lines of plain text: how wide words are, and where a text goes on in the next line.

Much quicker than a label for each text, so that a table of hundreds of fields opens at once.
"""

import re
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

_HYPHEN = re.compile(r"(?<=[a-z])-(?=[A-Za-z])")  # names do not break at their hyphens
_ENDS = re.compile(r"[ \n]")
_SIGNS = re.compile(
    r"(?<=[/\u2011\-_?&=%.])(?!/)"
)  # an address goes on in the next line after these
_PER = re.compile(r"(?<=[a-z])/(?=[A-Za-z])")  # nor units at their stroke
RATE = re.compile(r"\b(per) (?=(?:mm³|m²|kg|mL|dL|L|min|h)(?!\w))")  # nor after `per`

_SPAN = re.compile(r"(?<![\d.,])([\d.]{1,4}%?) to (?=[\d.]{1,4}(?![\d,]))")  # nor a short range


@lru_cache(maxsize=4096)  # a page of tables asks for the same texts at every width
def unbroken(text: str) -> str:
    """The text as it is drawn: hyphens inside names are those at which no line ends."""
    if "://" in text:
        return text
    whole = _SPAN.sub("\\1\u00a0to\u00a0", RATE.sub("\\1\u00a0", text))
    return _PER.sub("/\u2060", _HYPHEN.sub("\u2011", whole))


class Wrapper:
    """Wraps texts of one font. Each word is measured once."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._words: dict[str, float] = {}
        self._space = self._metrics.horizontalAdvance(" ")
        self.ascent = self._metrics.ascent()
        self.height = self._metrics.height()

    def lines(self, text: str, room: float) -> list[str]:
        """The text in lines no wider than the room; a word that is wider has its own line."""
        return [line for part in text.split("\n") for line in self._wrapped(part, room)]

    def widest_word(self, text: str) -> float:
        """The width without which a word would not fit; an address breaks at its signs."""
        words = _ENDS.split(text)
        return max((self.width(part) for word in words for part in _parts(word)), default=0.0)

    def widest_line(self, text: str) -> float:
        """The width with which nothing is wrapped."""
        return max(self._line(part) for part in text.split("\n"))

    def width(self, word: str) -> float:
        """How wide a word is."""
        if word not in self._words:
            self._words[word] = self._metrics.horizontalAdvance(word)
        return self._words[word]

    def _line(self, part: str) -> float:
        words = part.split(" ")
        return sum(map(self.width, words)) + self._space * (len(words) - 1)

    def _wrapped(self, part: str, room: float) -> list[str]:
        lines, used = [""], 0.0
        for word in part.split(" "):
            for at, piece in enumerate(_parts(word)):
                apart = bool(lines[-1]) and not at
                gap, wide = self._space if apart else 0.0, self.width(piece)
                if lines[-1] and used + gap + wide > room:
                    lines.append(piece)
                    used = wide
                else:
                    lines[-1] += f" {piece}" if apart else piece
                    used += gap + wide
        return lines


def _parts(word: str) -> list[str]:
    """A word in the parts between which a line may end: one, but for a long address."""
    return _SIGNS.split(word) if "://" in word else [word]


def wrapper(font: QFont) -> Wrapper:
    """The wrapper of a font; the same for fonts that look the same."""
    return _wrapper(font.toString())


@cache
def _wrapper(described: str) -> Wrapper:
    font = QFont()
    font.fromString(described)
    return Wrapper(font)
