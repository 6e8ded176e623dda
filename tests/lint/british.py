"""British words that an American reader should not meet."""

import re
from collections.abc import Iterable, Iterator

from pocketref.pack.library import Library
from tests.lint.rules import without_quotations
from tests.lint.saying import Said
from tests.lint.walking import plainly


class British:
    """Finds words of a list; titles of sources and places in them are as their authors wrote."""

    def __init__(self, words: Iterable[str], library: Library) -> None:
        self._words = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
        titles = {text for source in library.sources() for text in (source.title, source.short)}
        cited = {each.place for fact in library.facts() for each in fact.cited}
        self._kept = sorted(filter(None, titles | cited), key=len, reverse=True)

    def met(self, said: Said) -> Iterator[str]:
        """Every British word of a string."""
        text = without_quotations(plainly(said.text))
        if not self._words.search(text):
            return
        for kept in self._kept:
            text = text.replace(kept, "").replace(kept[:1].upper() + kept[1:], "")
        yield from self._words.findall(text)
