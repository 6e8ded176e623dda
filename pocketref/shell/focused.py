"""What the part with the focus is about: a dynamic property of it, or of what is around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def property_around(widget: QWidget | None, name: str) -> Any:  # noqa: ANN401  # as Qt has it
    """A property of a widget, or of the nearest one around it that has it; None if none has."""
    while widget is not None:
        if found := widget.property(name):
            return found
        widget = widget.parentWidget()
    return None
