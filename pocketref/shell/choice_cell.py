"""A cell whose value is one of a few words; Space or a click goes to the next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.quantity_field import FieldName

EMPTY = "–"
SIGN = 12


class ChoiceButton(QAbstractButton):
    """The word, and a sign that there are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the word and the sign."""
        worn = look()
        wide = QFontMetrics(worn.font("value")).horizontalAdvance(self.text())
        return QSize(wide + worn.px(SIGN) + 8, worn.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the word and the sign."""
        worn = look()
        painter = QPainter(self)
        painter.setPen(worn.colour("text"))
        painter.setFont(worn.font("value"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), self.text())
        side = worn.px(SIGN)
        sign = tinted("chevron-down", "text3", side, self.devicePixelRatio())
        painter.drawPixmap(self.width() - side, (self.height() - side) // 2, sign)
        painter.end()


class ChoiceCell(QWidget):
    """Label above, word below."""

    chosen = Signal(str)  # the next word, or nothing

    def __init__(self, name: FieldName, choices: tuple[str, ...], *, empty: bool) -> None:
        super().__init__()
        self._name = name
        self._choices = (("",) if empty else ()) + choices
        self._text = ""
        self.label = Words(name.label, "label", "text2", wrap=False)
        self.button = ChoiceButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.button)

    def put(self, text: str) -> None:
        """Show a word."""
        self._text = text
        self.button.setText(text or EMPTY)
        self.button.setAccessibleName(f"{self._name.spoken}: {text or 'not chosen'}")
        others = ", ".join(choice or "not chosen" for choice in self._choices)
        self.button.setAccessibleDescription(f"Space goes to the next of: {others}")
        self.button.updateGeometry()
        self.button.update()

    def _on_clicked(self) -> None:
        here = self._choices.index(self._text) if self._text in self._choices else -1
        self.chosen.emit(self._choices[(here + 1) % len(self._choices)])
