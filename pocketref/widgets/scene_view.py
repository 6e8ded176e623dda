"""A picture in the window: drawn anew for every width, its rows and leaves reached with keys."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from pocketref.pictures.scene import Part, Scene, Words
from pocketref.widgets.look import OWN_RING, look
from pocketref.widgets.reaching import reached, under
from pocketref.widgets.scene_painting import at_hundred, paint
from pocketref.widgets.speaking import announce

_CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_KEPT = 6  # scenes of other widths
_RING, _CLEAR = 2, 3  # the stroke of the ring, and how far it stands off what it is around


def _goes_on(one: Words, other: Words) -> bool:
    """Whether a line of words goes on in the line below it."""
    return (other.x, other.y) == (one.x, one.y + one.height)


class SceneView(QWidget):
    """A picture. Of one with parts, the current part's facts are the widget's own.

    Signals:
        chosen: a part was clicked, or Enter or Space was pressed on it; its id.
        reached: keys have moved to a part; its id.
    """

    chosen = Signal(str)
    reached = Signal(str)

    def __init__(self, name: str, least: int = 240, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Callable[[float], Scene] | None = None
        self._drawn: dict[float, Scene] = {}  # by width; it is asked for many times over
        self._least = least
        self._here = ""
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, "yes")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def picture(self, draw: Callable[[float], Scene]) -> None:
        """Show the scene that `draw` makes for a width in pixels. The same part stays current."""
        self._draw = draw
        self._drawn.clear()
        scene = self._scene(self.width())
        if scene is not None:
            self.setAccessibleName(scene.text)
            if scene.parts:
                self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._draw = None
        self._drawn.clear()
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def choose(self, name: str) -> None:
        """Make a part the current one, as it was chosen elsewhere; nothing is emitted."""
        self._here = name
        self._tell()
        self.update()

    @property
    def part(self) -> Part | None:
        """The current part."""
        return next((part for part in self._parts() if part.id == self._here), None)

    @property
    def said(self) -> str:
        """The words that are painted in it, in the order they are painted."""
        scene = self._scene(self.width())
        words = [one for one in (scene.shapes if scene else ()) if isinstance(one, Words)]
        signs = ("", *(" " if _goes_on(*two) else "; " for two in pairwise(words)))
        return "".join(f"{sign}{one.text}" for sign, one in zip(signs, words, strict=False))

    def _parts(self) -> tuple[Part, ...]:
        scene = self._scene(self.width())
        return scene.parts if scene is not None else ()

    def _scene(self, width: int) -> Scene | None:
        """The scene for a width, drawn at 100 % and enlarged with the text."""
        if self._draw is None or width <= 0:
            return None
        wide = width * 100 / look().percent
        if wide not in self._drawn:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            self._drawn[wide] = self._draw(wide)
        return self._drawn[wide]

    def _tell(self) -> None:
        """Say to the window and to a screen reader what the picture shows, or its current part."""
        part, scene = self.part, self._scene(self.width())
        if scene is None:
            return
        here = part is not None and self.hasFocus()
        self.setAccessibleDescription(part.text if part and here else "\n".join(scene.numbers))
        self.setProperty("facts", part.facts if part else ())

    def _go(self, part: Part) -> None:
        """Move to a part, bring it into view and have it read."""
        self.choose(part.id)
        self._show_here(part)
        announce(self, part.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the parts; Enter or Space chooses. At an end the key is another's."""
        part, parts = self.part, self._parts()
        if part is not None and event.key() in _CHOOSES:
            self.chosen.emit(part.id)
            return
        wanted = reached(parts, part, Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
            return
        self._go(wanted)
        self.reached.emit(wanted.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the part below the pointer."""
        scale = 100 / look().percent
        where = event.position() * scale
        part = under(self._parts(), where.x(), where.y())
        if part is None:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(part)
        self.chosen.emit(part.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which part is the current one; keys that come here begin at the first."""
        super().focusInEvent(event)
        parts = self._parts()
        by_pointer = event.reason() == Qt.FocusReason.MouseFocusReason
        if parts and self.part is None and not by_pointer:
            self._here = parts[0].id
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show none."""
        super().focusOutEvent(event)
        self._tell()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A picture knows its height once its width is known."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the scene."""
        scene = self._scene(width)
        return look().px(scene.height) if scene else 0

    def sizeHint(self) -> QSize:
        """The least width, and the height that goes with it."""
        return QSize(self._least, self.heightForWidth(self._least))

    def minimumSizeHint(self) -> QSize:
        """A picture narrower than this could not be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint the scene, and a ring around where the keys are."""
        scene = self._scene(self.width())
        if scene is None:
            return
        painter = QPainter(self)
        painter.save()
        painter.scale(look().percent / 100, look().percent / 100)
        paint(painter, scene, at_hundred(look()))
        painter.restore()
        if self.hasFocus():
            self._ring(painter)
        painter.end()

    def _ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        part = self.part
        room = _room(part).adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR) if part else inside
        painter.drawRoundedRect(room.intersected(inside), 6, 6)

    def _show_here(self, part: Part) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or not self.isVisible():
            return
        room = _room(part)
        middle = self.mapTo(inside, room.toAlignedRect().center())
        area.ensureVisible(middle.x(), middle.y(), 0, round(room.height() / 2) + 16)


def _room(part: Part) -> QRectF:
    """Where a part is painted."""
    scale = look().percent / 100
    return QRectF(part.x * scale, part.y * scale, part.width * scale, part.height * scale)
