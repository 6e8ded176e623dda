"""The cover: while it is up no widget of the window has anything of the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.model.bounds import Bounds
    from pocketref.model.site import Site
    from pocketref.pages.running import RunSaid
    from pocketref.shell.cover import Cover
    from pocketref.shell.second_panel import SecondPanel
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

    site: Site

    def cover_with(self, cover: QWidget) -> None: ...  # noqa: D102  # the frame says it
    def lift_cover(self) -> None: ...  # noqa: D102


class Covering:
    """Puts the cover up and takes it away for the right weight, and for nothing else."""

    def __init__(self, frame: Coverable, limits: Callable[[], tuple[Bounds, ...]]) -> None:
        self._frame, self._limits = frame, limits
        self._cover: Cover | SecondPanel | None = None
        self.checking = False  # whether it is a second person that the figures are covered for

    @property
    def covered(self) -> bool:
        """Whether the cover is up."""
        return self._cover is not None

    @property
    def free(self) -> frozenset[str]:
        """What may be wished now."""
        return FREE | {"close", "cover"} if self.checking else FREE

    def put_up(self, sheet: Worksheet, said: RunSaid | None, *, restored: bool) -> Cover:
        """Put the cover up in the place of everything but the status.

        Args:
            sheet: whose weight takes it away again; where it was just taken out or is refused,
                the one that stood before.
            said: the running day in words, if one runs.
            restored: whether the day was found after the program had ended without meaning to.
        """
        from pocketref.shell.cover import Cover
        from pocketref.wording.site import call

        lines = call(self._frame.site)
        weight = sheet.measured.weight or sheet.weighed
        cover = Cover(weight, self._limits, restored=restored, local=lines)
        cover.say(said)
        self._put(cover)
        return cover

    def check_with(self, panel: SecondPanel) -> None:
        """Put a panel up for a second person, who is to see nothing of the first."""
        self._put(panel)
        self.checking = True

    def _put(self, cover: Cover | SecondPanel) -> None:
        self.take_away()
        self._cover = cover
        self._frame.cover_with(cover)
        cover.begin()

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
            self._cover, self.checking = None, False
            self._frame.lift_cover()
