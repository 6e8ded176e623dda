"""The ring around what has the focus: 2 px, 1 px away, in every theme."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from pocketref.widgets.look import OWN_RING, look

AWAY, THICK = 1, 2
MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}


def _framed(widget: QWidget) -> tuple[QWidget, int]:
    """What the ring goes round, and how far outside: a field with its label and its unit."""
    around: list[QWidget] = []
    above = widget.parentWidget()
    while above is not None:
        around.append(above)
        above = above.parentWidget()
    for each in around:
        if each.property("cell"):
            return each, -AWAY
    for each in around if isinstance(widget, QLineEdit) else []:
        if each.property("field-edge"):
            return each, AWAY + THICK
    return widget, AWAY + THICK


def _rings_itself(widget: QWidget) -> bool:
    """Whether nothing is to be framed, or the widget frames the one row or leaf the keys are at."""
    return isinstance(widget, QScrollArea) or bool(widget.property(OWN_RING))


class FocusRing(QWidget):
    """One ring for the whole window; it follows the focus and whatever moves under it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._within = window
        self._watched: list[QWidget] = []
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        for each in filter(isValid, self._watched):  # a page may have gone with the window
            each.removeEventFilter(self)
        self._watched = []
        within = now is not None and isValid(self._within) and self._within.isAncestorOf(now)
        self._around = now if within else None
        if self._around is None or _rings_itself(self._around):
            self.hide()
            return
        self._watch(self._around)
        self.setParent(self._host())
        self._place()

    def _watch(self, widget: QWidget) -> None:
        """Watch the widget and everything around it that may move it."""
        above: QWidget | None = widget
        while above is not None and above is not self._within:
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()

    def _host(self) -> QWidget:
        """What scrolls with the widget, so that the ring is cut off where the widget is."""
        for each in self._watched:
            viewport = each.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, QScrollArea) and area.widget() is each:
                return each
        return self._within

    def _place(self) -> None:
        around, host = self._around, self.parentWidget()
        if around is None or host is None or not around.isVisible():
            self.hide()
            return
        framed, more = _framed(around)
        place = QRect(framed.mapTo(host, QPoint(0, 0)), framed.size())
        place = place.adjusted(-more, -more, more, more)
        self.setGeometry(place.intersected(host.rect()))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves."""
        if event.type() in MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), THICK))
        half = THICK / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
        painter.end()
