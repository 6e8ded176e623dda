"""Typing errors: which of some words a typed word may have been meant for. Pure.

One edit for words of 5 to 7 letters, two from 8; a letter put in, left out, put in another's place
or swapped with its neighbour counts one. Shorter words, and words with a digit, are never
corrected.
"""

from collections.abc import Iterable

from pocketref.model.noun import noun

SHORTEST = 5  # letters; nothing shorter is corrected
_LONG = 8  # letters, from which two edits are allowed
_ALPHABET = 32  # bits for the letters
_LONGEST = 40  # letters; no word is that long, and a pasted line must not take long


@noun
class Near:
    """A word that may have been meant.

    Attributes:
        edits: how many letters were typed otherwise.
        whole: whether the whole word is near; else a beginning of it is: it is only half typed.
    """

    word: str
    edits: int
    whole: bool


class Vocabulary:
    """Words to choose from, in their order; folded, as `folding.folded` leaves them.

    The letters of each word are kept as bits, so that most words are passed over at the cost of
    one comparison.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [(word, _letters(word)) for word in words]

    def near(self, typed: str) -> tuple[Near, ...]:
        """The words within the allowed edits, or whose beginnings are: nearest and whole first."""
        allowed = edits_allowed(typed)
        if not allowed:
            return ()
        letters, reach = _letters(typed), len(typed) + allowed
        likely = [word for word, other in self._words if (letters & ~other).bit_count() <= allowed]
        near = [
            each
            for word in likely
            if (letters & ~_letters(word[:reach])).bit_count() <= allowed
            and (each := _compared(typed, word, allowed))
        ]
        return tuple(sorted(near, key=lambda each: (each.edits, not each.whole)))


def near(typed: str, words: Iterable[str]) -> tuple[Near, ...]:
    """The words that a typed word is near to, nearest and whole first; both folded.

    Whoever asks the same words again keeps a `Vocabulary`.
    """
    return Vocabulary(words).near(typed)


def meant(found: Iterable[Near], alike: Iterable[frozenset[str]] = ()) -> tuple[str, ...]:
    """The nearest of the words, and every other that could be taken for one of them.

    A beginning counts like a whole word, since nobody knows whether the word is finished.

    Args:
        found: words that are near to a typed one, the nearest first.
        alike: sets of words of which none may be chosen silently while another is near too.
    """
    near = tuple(found)
    if not near:
        return ()
    chosen = {each.word for each in near if each.edits == near[0].edits}
    rivals = frozenset[str]().union(*(group for group in alike if group & chosen))
    return tuple(each.word for each in near if each.word in chosen | rivals)


def edits_allowed(typed: str) -> int:
    """How many letters of a word may be wrong."""
    if not SHORTEST <= len(typed) <= _LONGEST or not typed.isalpha():
        return 0
    return 2 if len(typed) >= _LONG else 1


def _letters(word: str) -> int:
    """The letters of a word as bits, a letter that comes again as another bit.

    Letters beyond a to z share the bits of these; then a word is passed over less often.
    """
    bits = 0
    for letter in word:
        bit = 1 << (ord(letter) & _ALPHABET - 1)
        while bits & bit:
            bit <<= _ALPHABET
        bits |= bit
    return bits


def _compared(typed: str, word: str, allowed: int) -> Near | None:
    """How near a word is, if it is near enough."""
    last = _last_row(typed, word[: len(typed) + allowed], allowed)
    if not last:
        return None
    edits = min(last)
    whole = len(word) == len(last) - 1 and last[-1] == edits
    return Near(word=word, edits=edits, whole=whole) if edits <= allowed else None


def _last_row(typed: str, word: str, allowed: int) -> list[int]:
    """Edits from a typed word to each beginning of a word; empty as soon as all are too many."""
    before, row = [0] * (len(word) + 1), list(range(len(word) + 1))
    for place, letter in enumerate(typed, 1):
        last = typed[place - 2] if place > 1 else ""
        older, before, row = before, row, [place]
        for at, other in enumerate(word, 1):
            cost = min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != other))
            if at > 1 and last == other and letter == word[at - 2]:
                cost = min(cost, older[at - 2] + 1)
            row.append(cost)
        if min(row) > allowed and min(before) > allowed:
            return []
    return row
