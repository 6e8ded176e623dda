"""The part of a text in which the typed words stand: a sentence, or a few whole words. Pure.

A text is cut at ends of sentences and at plain spaces only, so that a number never loses its unit:
the two are bound by a space that is not plain.
"""

import re
from collections.abc import Sequence

from pocketref.search.folding import words_in

LONGEST = 160  # letters

_SENTENCE = re.compile(r"\n|(?<=[.?!]) (?=[A-Z\u201c\d])")
_BEFORE = 40  # letters shown before the first word that was meant
_CUT = "…"


def excerpt(text: str, words: Sequence[str]) -> str:
    """The first sentence that has most of the words, cut around them if it is long."""
    sentences = [sentence for sentence in _SENTENCE.split(text) if sentence]
    if not sentences:
        return ""
    best = max(sentences, key=lambda sentence: _stand_in(sentence, words))
    return best if len(best) <= LONGEST else _cut(best.split(" "), words)


def _stand_in(sentence: str, words: Sequence[str]) -> int:
    has = words_in(sentence)
    return sum(any(word.startswith(typed) for word in has) for typed in words)


def _cut(parts: list[str], words: Sequence[str]) -> str:
    """Whole parts of a sentence, from a little before the first that was meant."""
    start = next((at for at, part in enumerate(parts) if _stand_in(part, words)), 0)
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
