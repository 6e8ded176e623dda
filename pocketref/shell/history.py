"""Where the reader was: back and forward, and how far down each place was read."""

from pocketref.pages.page import Place

MOST = 50


class History:
    """The places visited, and which of them is open."""

    def __init__(self, first: Place) -> None:
        self._places = [first]
        self._read = [0]
        self._at = 0

    @property
    def here(self) -> Place:
        """The open place."""
        return self._places[self._at]

    @property
    def down(self) -> int:
        """How far down the open place was read when it was left, in pixels."""
        return self._read[self._at]

    def leave(self, down: int) -> None:
        """Keep how far down the open place is read."""
        self._read[self._at] = down

    def go(self, place: Place) -> None:
        """Open a place; what was ahead is forgotten."""
        if place == self.here:
            return
        self._places = [*self._places[: self._at + 1], place][-MOST:]
        self._read = [*self._read[: self._at + 1], 0][-MOST:]
        self._at = len(self._places) - 1

    def back(self) -> Place:
        """The place before, or the same at the beginning."""
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Place:
        """The place after, or the same at the end."""
        self._at = min(len(self._places) - 1, self._at + 1)
        return self.here
