"""The status bar: where the values are, which content this is, how old, how far reviewed."""

from datetime import date

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from pocketref.model.edition import Edition
from pocketref.model.keeping import Keeping
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.wording import numbers, reviews
from pocketref.wording.keeping import keeping_said
from pocketref.wording.names import sentence_case

HIGH = 28


class StatusBar(QFrame):
    """One line, always there."""

    def __init__(self, edition: Edition, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName("Status")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(4)
        built = f"Pack {edition.version}{_age(edition, today)}"
        article = f"Source article dated {numbers.day(edition.article_dated)}"
        review = sentence_case(reviews.review(edition.review.state))
        self.kept = _words(keeping_said(Keeping.NOTHING))
        self._own = _pair(("lock", self.kept), ("", _words(built)))
        self._row.addLayout(self._own)
        self._row.addStretch(1)
        self._row.addLayout(_pair(("", _words(article)), ("eye-off", _words(review))))
        self.setMinimumHeight(look().px(HIGH))

    def say_kept(self, text: str) -> None:
        """Say where the values are."""
        self.kept.say(text)
        self._own.invalidate()  # Qt does so later; the width is asked for now
        self.fit()

    def fit(self) -> None:
        """Stand in one line, or in two where there is little room."""
        vertical, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across)
        narrow = self._row.sizeHint().width() > self.width()
        self._row.setDirection(vertical if narrow else across)
        side = 4 if narrow else 0
        self.setMinimumHeight(look().px(48 if narrow else HIGH))
        self._row.setContentsMargins(14, side, 14, side)


def _age(edition: Edition, today: date) -> str:
    days = (today - edition.dated).days
    if days < 0:
        return ". The computer's date is before it was built."
    return f", built {numbers.day(edition.dated)}, {numbers.days(days)} old"


def _words(text: str) -> Words:
    words = Words(text, "small", "text2", wrap=False)
    words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return words


def _pair(first: tuple[str, Words], second: tuple[str, Words]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for place, (icon, words) in enumerate((first, second)):
        if place:
            row.addSpacing(12)
        if icon:
            row.addWidget(Icon(icon, "text2", 14))
        row.addWidget(words)
    row.addStretch(1)
    return row
