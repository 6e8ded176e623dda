"""Places to go to, a row each: the words that lead there, and what is to be known before."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import Look, look
from pocketref.widgets.wishes import PlaceWanted, ask
from pocketref.widgets.wrapping import unbroken, wrapper

HIGH, SIGN = 7, 14
AT_ONCE = 20  # rows; a long list is made while its beginning is read


class LinkRowWords(Protocol):
    """A place, the words that lead to it, and a line below them."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def detail(self) -> str: ...  # noqa: D102
    @property
    def page(self) -> str: ...  # noqa: D102
    @property
    def item(self) -> str: ...  # noqa: D102


class LinksWords(Protocol):
    """Links under a title."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def links(self) -> Sequence[LinkRowWords]: ...  # noqa: D102


class LinkRow(QAbstractButton):
    """One place; its words wrap."""

    def __init__(self, link: LinkRowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = link.detail
        self._worn: Look | None = None
        self._heights: dict[int, int] = {}  # by width; it is asked for many times over
        self.setText(link.text)
        self.setAccessibleName(link.text)
        self.setAccessibleDescription(link.detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Its width says how high it is; how high it would be at another width must not count.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        place = PlaceWanted(item=link.item, page=link.page)
        self.clicked.connect(lambda: ask(self, place))

    @property
    def said(self) -> str:
        """Everything it says."""
        return f"{self.text()}\n{self._detail}" if self._detail else self.text()

    def _texts(self, width: int) -> tuple[list[str], list[str]]:
        worn = look()
        room = width - worn.px(SIGN) - 10
        text = wrapper(worn.font("body")).lines(unbroken(self.text()), room)
        small = wrapper(worn.font("small"))
        return text, small.lines(unbroken(self._detail), room) if self._detail else []

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines, and never too small to press."""
        if self._worn is not look():
            self._worn = look()
            self._heights.clear()
        if width not in self._heights:
            text, detail = self._texts(width)
            worn = look()
            high = len(text) * worn.line("body") + len(detail) * worn.line("small") + 2 * HIGH
            self._heights[width] = max(worn.px(32), high)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """A row to press."""
        return QSize(120, look().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the words, and an arrow at the end."""
        worn = look()
        painter = QPainter(self)
        text, detail = self._texts(self.width())
        top = HIGH
        for lines, role, ink in ((text, "body", "accent"), (detail, "small", "text2")):
            high = worn.line(role)
            painter.setFont(worn.font(role))
            painter.setPen(worn.colour(ink))
            for line in lines:
                room = QRectF(0, top, self.width(), high)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), line)
                top += high
        side = worn.px(SIGN)
        where = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        sign = tinted("chevron-right", "text3", side, self.devicePixelRatio())
        painter.drawPixmap(where.topLeft(), sign)
        painter.end()


class LinkCard(Card):
    """Links below a title, a hairline between them. `more` makes those far down."""

    def __init__(self, links: LinksWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rest = list(enumerate(links.links))
        self.column.setContentsMargins(16, 12, 16, 6)
        self.column.addWidget(Words(links.title, "body_strong"))
        self.column.addSpacing(4)
        self.more()

    def more(self) -> bool:
        """Make some of the rows that are not made yet; whether there were any."""
        now, self._rest = self._rest[:AT_ONCE], self._rest[AT_ONCE:]
        for place, link in now:
            for part in (*((Rule(),) if place else ()), LinkRow(link)):
                self.column.addWidget(part)
                part.show()  # it has a parent now, and is counted in when room is made
        return bool(now)
