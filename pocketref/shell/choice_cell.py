"""A cell whose value is one of a few words; Space or a click goes to the next, or lists them."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.quantity_field import FieldName

EMPTY = "–"
NOTHING = "not chosen"
SIGN = 12
FEW = 3  # more words than these open as a list
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoiceButton(QAbstractButton):
    """The word, and a sign that there are others."""

    entered = Signal()  # Enter
    lowered = Signal()  # Down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down are told; Space presses."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.lowered.emit()
        else:
            super().keyPressEvent(event)

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

    chosen = Signal(str)  # one of the choices, or nothing
    accepted = Signal()  # Enter, where there is a word to accept

    def __init__(
        self,
        name: FieldName,
        choices: tuple[str, ...],
        *,
        empty: bool,
        shown: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._name = name
        words = dict(zip(choices, shown or choices, strict=True))
        self._words = {"": NOTHING, **words} if empty else words
        self._text = ""
        self._opened: QMenu | None = None
        self.label = Words(name.label, "label", "text2", wrap=False)
        self.button = ChoiceButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        self.button.entered.connect(self._on_entered)
        self.button.lowered.connect(self._on_lowered)
        self.setFocusProxy(self.button)

    def put(self, text: str) -> None:
        """Show the word of a choice."""
        self._text = text
        word = self._words.get(text, text) if text else ""
        self.button.setText(word or EMPTY)
        self.button.setAccessibleName(f"{self._name.spoken}: {word or NOTHING}")
        does = "lists" if self._lists else "goes to the next of"
        self.button.setAccessibleDescription(f"Space {does}: {', '.join(self._words.values())}")
        self.button.updateGeometry()
        self.button.update()

    @property
    def _lists(self) -> bool:
        return len(self._words) > FEW + 1

    def menu(self) -> QMenu:
        """The words as a list, the chosen one marked."""
        menu = QMenu(self)
        menu.setAccessibleName(self._name.spoken)
        words = self._words if self._text else {one: self._words[one] for one in self._words if one}
        for choice, word in words.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(choice == self._text)
            action.triggered.connect(lambda _=False, one=choice: self.chosen.emit(one))
            if choice == self._text:
                menu.setActiveAction(action)
        if not self._text:
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _open(self) -> None:
        """Show the list. It is thrown away with the next one: it still acts while it closes."""
        if self._opened is not None:
            self._opened.deleteLater()
        menu = self._opened = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_entered(self) -> None:
        """Enter accepts the word and goes on; with none yet, it opens the list."""
        if self._lists and not self._text:
            self._open()
        else:
            self.accepted.emit()

    def _on_lowered(self) -> None:
        if self._lists:
            self._open()

    def _on_clicked(self) -> None:
        if self._lists:
            self._open()
            return
        choices = tuple(self._words)
        here = choices.index(self._text) if self._text in choices else -1
        self.chosen.emit(choices[(here + 1) % len(choices)])
