"""The cover: while it is up no widget of the window has anything of the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.bounds import Bounds
    from pocketref.pages.running import RunSaid
    from pocketref.shell.cover import Cover
    from pocketref.worksheet.worksheet import Worksheet

# What may be wished while covered. Nothing else is heard: no place, no sheet, no copy.
FREE = frozenset(
    {
        "new-patient",
        "next-region",
        "previous-region",
        "larger",
        "smaller",
        "hundred",
        "theme",
        "quit",
    }
)


def put_away(window: QWidget) -> None:
    """Close what is open above the window, the newest first: a preview shows the patient."""
    for dialog in reversed(window.findChildren(QDialog)):
        dialog.reject()


class Coverable(Protocol):
    """A frame that shows a cover in the place of everything but the status."""

    def cover_with(self, cover: QWidget) -> None: ...  # noqa: D102  # the frame says it
    def lift_cover(self) -> None: ...  # noqa: D102


class Covering:
    """Puts the cover up and takes it away for the right weight, and for nothing else."""

    def __init__(self, frame: Coverable, limits: Callable[[], tuple[Bounds, ...]]) -> None:
        self._frame, self._limits = frame, limits
        self._cover: Cover | None = None

    @property
    def covered(self) -> bool:
        """Whether the cover is up."""
        return self._cover is not None

    def put_up(self, sheet: Worksheet, said: RunSaid | None, *, restored: bool) -> Cover:
        """Put the cover up in the place of everything but the status.

        Args:
            sheet: whose weight takes it away again.
            said: the running day in words, if one runs.
            restored: whether the day was found after the program had ended without meaning to.
        """
        from pocketref.shell.cover import Cover

        cover = Cover(sheet.measured.weight, self._limits, restored=restored)
        self._cover = cover
        cover.say(said)
        self._frame.cover_with(cover)
        cover.begin()
        return cover

    def say(self, said: RunSaid | None) -> None:
        """Say where the day is now."""
        if self._cover is not None:
            self._cover.say(said)

    def note(self, text: str) -> None:
        """Say something in passing."""
        if self._cover is not None:
            self._cover.note(text)

    def take_away(self) -> None:
        """Take the cover away."""
        if self._cover is not None:
            self._cover = None
            self._frame.lift_cover()
