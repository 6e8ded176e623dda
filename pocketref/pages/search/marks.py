"""Which letters of a title are those that were typed."""

import re

_WORD = re.compile(r"\w+")


def marks(title: str, typed: str) -> tuple[tuple[int, int], ...]:
    """From and to of every beginning of a word that was typed, in order, none overlapping."""
    words = {word for word in _WORD.findall(typed.casefold()) if not word.isdigit()}
    found = []
    for word in _WORD.finditer(title):
        lower = word.group().casefold()
        longest = max((len(one) for one in words if lower.startswith(one)), default=0)
        if longest and len(lower) == len(word.group()):
            found.append((word.start(), word.start() + longest))
    return tuple(found)
