"""The part of a text in which the typed words stand: a sentence, or a few whole words. Pure.

A text is cut at ends of sentences and at plain spaces only, so that a number never loses its unit:
the two are bound by a space that is not plain.
"""

import re
from collections.abc import Sequence

LONGEST = 160  # letters

_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z\u201c\d])")
_BEFORE = 40  # letters shown before the first word that was meant
_CUT = "…"


def excerpt(text: str, words: Sequence[str]) -> str:
    """The first line that has most of the words; if it is long, its sentence, cut around them.

    Args:
        text: statements, each on a line.
        words: folded, each at least the beginning of a word.
    """
    line = _best(text.split("\n"), words)
    if len(line) <= LONGEST:
        return line
    sentence = _best(_SENTENCE.split(line), words)
    return sentence if len(sentence) <= LONGEST else _cut(sentence.split(" "), words)


def _best(texts: Sequence[str], words: Sequence[str]) -> str:
    return max(texts, key=lambda text: _standing_in(text, words))


def _standing_in(text: str, words: Sequence[str]) -> int:
    """How many of the words a text has."""
    plain = text.lower()
    return sum(_stands_in(plain, word) for word in words)


def _stands_in(plain: str, word: str) -> bool:
    at = plain.find(word)
    while at > 0 and plain[at - 1].isalnum():
        at = plain.find(word, at + 1)
    return at >= 0


def _cut(parts: Sequence[str], words: Sequence[str]) -> str:
    """Whole parts of a sentence, from a little before the first that was meant."""
    start = next((at for at, part in enumerate(parts) if _standing_in(part, words)), 0)
    before = 0
    while start and before + len(parts[start - 1]) < _BEFORE:
        start -= 1
        before += len(parts[start]) + 1
    end, length = start, 0
    while end < len(parts) and (end == start or length + len(parts[end]) < LONGEST):
        length += len(parts[end]) + 1
        end += 1
    shown = " ".join(parts[start:end])
    return f"{_CUT if start else ''}{shown}{_CUT if end < len(parts) else ''}"
