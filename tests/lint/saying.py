"""What the lint reads: strings, each with what it is and where it was met."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a string is to the person who meets it."""

    SEEN = "seen"  # on a label, a button, a field
    SPOKEN = "spoken"  # by a screen reader: a name or a description
    COPIED = "copied"  # on the clipboard
    PAINTED = "painted"  # what really stands on the screen, a paragraph in its lines
    PRINTED = "printed"  # on paper
    ANSWERED = "answered"  # by the command line, in plain text
    DOCUMENT = "document"  # a text inside a JSON document
    REFUSED = "refused"  # what is wrong with what was entered


@dataclass(frozen=True, order=True)
class Said:
    """One string."""

    kind: Kind
    place: str
    text: str


class Heard:
    """Everything that was read: every string counted, each text kept once for each kind."""

    def __init__(self) -> None:
        self.counts: Counter[Kind] = Counter()
        self._places: dict[tuple[Kind, str], str] = {}

    def hear(self, said: Iterable[Said]) -> None:
        """Read strings; a text that was read before only counts."""
        for each in said:
            if each.text.strip():
                self.counts[each.kind] += 1
                self._places.setdefault((each.kind, each.text), each.place)

    def __iter__(self) -> Iterator[Said]:
        """Each text once, at the place where it was read first."""
        for (kind, text), place in self._places.items():
            yield Said(kind, place, text)

    @property
    def total(self) -> int:
        """How many strings were read."""
        return self.counts.total()
