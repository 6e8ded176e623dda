"""Names nearest to a text that finds nothing: those that share most of its letters. Pure."""

from collections.abc import Mapping

from pocketref.search.folding import words_in

_LETTERS = 3  # at a time


def nearest(text: str, names: Mapping[int, str], limit: int) -> tuple[int, ...]:
    """The keys of the nearest names, the nearest first; far ones where no other are left.

    Args:
        text: what was typed.
        names: what to choose from; a name may have several lines, of which the nearest counts.
        limit: how many.
    """
    wanted = _parts(text)

    def alike(key: int) -> int:
        return max((_alike(wanted, _parts(name)) for name in names[key].splitlines()), default=0)

    return tuple(sorted(names, key=alike, reverse=True)[:limit])


def _alike(one: set[str], other: set[str]) -> int:
    """How much two sets share, in thousandths."""
    return 2_000 * len(one & other) // max(1, len(one) + len(other))


def _parts(text: str) -> set[str]:
    """Each word's runs of letters, its beginning and end marked."""
    marked = [f" {word} " for word in words_in(text)]
    return {word[at : at + _LETTERS] for word in marked for at in range(len(word) - _LETTERS + 1)}
