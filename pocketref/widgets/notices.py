"""Notices: what a reader must be told, by weight: a bar, a sign and words, never colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.seeing import see


@noun
class NoticeLook:
    """How one kind of notice is drawn, and what a screen reader says before it."""

    sign: str
    ink: str
    text: str
    spoken: str


KINDS = {
    "hazard": NoticeLook(sign="warning", ink="warn", text="text", spoken="Caution"),
    "stop": NoticeLook(sign="stop", ink="stop", text="text", spoken="Stop"),
    "blocked": NoticeLook(sign="stop", ink="on_stop", text="on_stop", spoken="Stop"),
    "stale": NoticeLook(sign="clock", ink="warn", text="text", spoken="Old content"),
    "differs": NoticeLook(sign="differ", ink="differ", text="text", spoken="Sources differ"),
    "newer": NoticeLook(sign="newer", ink="newer", text="text", spoken="Newer than the article"),
    "silent": NoticeLook(sign="silent", ink="silent", text="text", spoken="Note"),
    "local": NoticeLook(sign="people", ink="text2", text="text", spoken="Note"),
    "note": NoticeLook(sign="info", ink="text2", text="text2", spoken="Note"),
}


class Notice(QFrame):
    """A banner. The first words are strong and in the notice's own colour.

    A stop is read out at once, unless `aloud` is off because the page does so in its own time.
    """

    def __init__(self, kind: str, parent: QWidget | None = None, *, aloud: bool = True) -> None:
        super().__init__(parent)
        self._aloud = aloud
        self._look = KINDS[kind]
        self.setProperty("notice", kind)
        self._text = ""
        self._words = Words(colour=self._look.text, capitals=True, strong=self._look.ink)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(10)
        sign = Icon(self._look.sign, self._look.ink, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def said(self) -> str:
        """Everything it says."""
        return self._words.said

    def say(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences, the first of them strong; hide when there are none."""
        see(self, seen=bool(sentences))
        if not sentences:
            self._forget()
            return
        first, *others = sentences
        strong = first if first.startswith("**") else f"**{first}**"
        text = " ".join((strong, *others))
        if text == self._text:
            return
        self._text = text
        self._words.say(text)
        self.setAccessibleName(f"{self._look.spoken}: {self._words.said}")
        self._announce()

    def _forget(self) -> None:
        """Keep nothing of what was said: it may be of a patient who is gone."""
        if self._text:
            self._text = ""
            self._words.say("")
            self.setAccessibleName("")

    def _announce(self) -> None:
        """Have a stop read out at once; everything else waits for the reader to come by."""
        # Loaded with the first stop rather than with the window.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        if self._look.spoken == "Stop" and self._aloud and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self.accessibleName())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
