"""A button that lists what can be chosen and shows what is."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.icons import tinted
from pocketref.widgets.look import look

SIGN, AROUND = 12, 8
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}


class MenuButton(Button):
    """`Trial: all`. Space, Enter, Down or a click lists the choices."""

    chosen = Signal(str)  # the id of the choice

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._title = title
        self._choices: tuple[tuple[str, str], ...] = ()
        self._opened: QMenu | None = None
        self.clicked.connect(self._open)

    def offer(self, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Show these choices as (id, words), and which of them is chosen, up to a colon."""
        self._choices = choices
        self.name(f"{self._title}: {dict(choices)[chosen].partition(':')[0]}")

    def sizeHint(self) -> QSize:
        """As wide as its words and the sign."""
        hint = super().sizeHint()
        return QSize(hint.width() + look().px(SIGN) + AROUND, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List the choices."""
        if Qt.Key(event.key()) in OPENS:
            self._open()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """The list."""
        menu = QMenu(self)
        menu.setAccessibleName(self._title)
        for name, text in self._choices:
            menu.addAction(text).triggered.connect(
                lambda _=False, name=name: self.chosen.emit(name)
            )
        return menu

    def _open(self) -> None:
        if self._opened is not None:
            self._opened.deleteLater()
        menu = self._opened = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.setActiveAction(menu.actions()[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the sign that it opens."""
        super().paintEvent(event)
        side = look().px(SIGN)
        painter = QPainter(self)
        sign = tinted("chevron-down", "text3", side, self.devicePixelRatio())
        painter.drawPixmap(self.width() - side - AROUND, (self.height() - side) // 2, sign)
        painter.end()
