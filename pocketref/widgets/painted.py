"""Parts that paint themselves: what they show is set once for a width, and kept until it changes.

A label for each text would be read as HTML and asked by its layouts many times with every key.
"""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

Layout = TypeVar("Layout")


class Painted(QWidget, Generic[Layout]):
    """As high as its width makes it. `lay_out` says what stands where, `tall` how high that is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set: dict[int, Layout] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lay_out(self, width: int) -> Layout:
        """Set what it shows for a width."""
        raise NotImplementedError

    def tall(self, layout: Layout) -> int:
        """How high it then is."""
        raise NotImplementedError

    def placed(self, width: int) -> Layout:
        """What stands where; set once for a width."""
        if width not in self._set:
            self._set[width] = self.lay_out(width)
        return self._set[width]

    def renew(self) -> None:
        """Something else is to be shown."""
        self._set.clear()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Set everything anew in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.renew()

    def heightForWidth(self, width: int) -> int:
        """As high as what it shows."""
        return self.tall(self.placed(width))

    def sizeHint(self) -> QSize:
        """As wide as it is: its layout asks it how high that makes it."""
        return QSize(self.width(), self.heightForWidth(self.width()))
