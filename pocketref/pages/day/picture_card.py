"""The card with the picture of each date of the day."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pocketref.pages.day.view import DayPicture
from pocketref.pictures.day_line import Flag, day_line
from pocketref.pictures.scene import Scene
from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView


class PictureCard(Card):
    """The picture of each date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.column.setContentsMargins(1, 10, 1, 6)
        self._shown: tuple[DayPicture, ...] = ()
        self._views: list[SceneView] = []

    def display(self, pictures: tuple[DayPicture, ...]) -> None:
        """Show a picture for each date, with the date where there are several."""
        self.setVisible(bool(pictures))
        if pictures == self._shown:
            return
        same = [one.date for one in pictures] == [one.date for one in self._shown]
        self._shown = pictures
        if not same:
            self._remake()
        for view, picture in zip(self._views, pictures, strict=True):
            view.picture(partial(_drawn, picture))

    def _remake(self) -> None:
        """Make a view for each date; those of the dates before go."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._views = []
        for picture in self._shown:
            if len(self._shown) > 1:
                date = Words(picture.date, "body_strong")
                date.begin_at(22)
                self._add(date)
            view = SceneView(picture.date)
            view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._add(view)
            self._views.append(view)

    def _add(self, part: QWidget) -> None:
        self.column.addWidget(part)
        part.show()  # left to the layout it would come a round of events later


def _drawn(picture: DayPicture, width: float) -> Scene:
    now = None if picture.now is None else Flag(at=picture.now.at, text=picture.now.text)
    return day_line(picture.blocks, picture.hours, width=width, text=picture.text, now=now)
