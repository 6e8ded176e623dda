"""Which keys, typed outside a field, begin a search."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# Some keyboards have a key for further letters that is told as both at once.
_FURTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def begins_search(event: QKeyEvent) -> bool:
    """Whether a key is a letter or a digit, of any script, and no command."""
    commands = event.modifiers() & _COMMANDS
    letter = event.text()[:1].isalnum()
    return letter and commands in (Qt.KeyboardModifier.NoModifier, _FURTHER)
