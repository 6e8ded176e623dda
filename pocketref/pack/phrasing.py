"""How content is written: texts that cannot be misread, and numbers only where they belong."""

import re
from collections.abc import Iterator
from typing import Any

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.misread import misread
from pocketref.pack.texts import numberless_of, texts_of, words_of
from pocketref.pack.walking import Path, walk

# A digit that belongs to a name, as in HER2, is no amount.
_DIGIT = re.compile(r"(?<![A-Za-z0-9-])\d")


def phrasing(content: Content) -> Iterator[ContentError]:
    """Texts that can be misread, and texts with a number of their own."""
    for entry in content.entries():
        for path, thing in walk(entry.thing):
            for field in texts_of(thing):
                for text in words_of(thing, field):
                    for what, mend in misread(text):
                        yield entry.fault((*path, field), what, mend)
            for field in numberless_of(thing):
                for text in words_of(thing, field):
                    if _DIGIT.search(text):
                        what = f"`{text}` has a number of its own"
                        mend = "Say it without, and let a fact state the number."
                        yield entry.fault((*path, field), what, mend)


def texts(content: Content) -> Iterator[tuple[Entry[Any], Path, str]]:
    """Every text for readers, with its entry and the path to it."""
    for entry in content.entries():
        for path, thing in walk(entry.thing):
            for field in texts_of(thing):
                for text in words_of(thing, field):
                    yield entry, (*path, field), text
