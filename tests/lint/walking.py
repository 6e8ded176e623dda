"""Every word of a widget and of all that stands inside it, hidden parts included."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from pocketref.shell.choice_cell import ChoiceCell
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.text_table import TextTable
from pocketref.widgets.topic_list import TopicGroup
from tests.lint.saying import Kind, Said

_OPENS = {"Show", "More"}  # what stands on a button that opens a part
_ONE_LINE = 100_000  # pixels in which no field of a table is wrapped


def words_in(root: QWidget, place: str) -> Iterator[Said]:
    """Everything a widget says: seen, spoken, copied."""
    unfold(root)
    for widget in (root, *root.findChildren(QWidget)):
        for text in () if isinstance(widget, TextTable) else _seen(widget):
            yield Said(Kind.SEEN, place, text)
        for text in _spoken(widget):
            yield Said(Kind.SPOKEN, place, text)
        copied = widget.property("copied")
        if isinstance(copied, str):
            yield Said(Kind.COPIED, place, copied)
        if isinstance(widget, TextTable):
            yield from _table(widget, place)


def unfold(root: QWidget) -> None:
    """Open whatever is made only when it is opened."""
    for group in root.findChildren(TopicGroup):
        group.unfold(unfolded=True)
    for button in root.findChildren(Button):
        if button.text() in _OPENS:
            button.click()


def _seen(widget: QWidget) -> Iterator[str]:
    """The words on a widget. One that paints its words has them as `said`."""
    yield widget.windowTitle()
    said = getattr(widget, "said", None)
    if isinstance(said, str):
        yield said
    match widget:
        case Words():
            pass
        case QLabel():
            yield widget.text()
        case QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QMenu():
            yield from _of_actions(widget.actions())
        case ChoiceCell():
            menu = widget.menu()
            yield from _of_actions(menu.actions())
            menu.deleteLater()
        case _:
            pass


def _of_actions(actions: list[QAction]) -> Iterator[str]:
    return (action.text() for action in actions)


def _spoken(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())


def _table(table: TextTable, place: str) -> Iterator[Said]:
    """Go through a table with the arrow keys, as a screen reader does."""
    here, fields = table.here, set()
    for spot in table.layout_for(_ONE_LINE).spots:
        for lines in (spot.lines, spot.details):
            yield Said(Kind.SEEN, place, plainly(" ".join(lines)))
        if spot.row >= 0:
            fields.add((spot.row, spot.column))
    for row, column in sorted(fields):
        table.go(row, column)
        yield Said(Kind.SPOKEN, place, table.accessibleDescription())
        yield Said(Kind.COPIED, place, table.property("copied") or "")
    if fields:
        table.go(*here)


def plainly(text: str) -> str:
    """A text as it was before it was drawn: without what only keeps a line from ending."""
    return text.replace("\u2011", "-").replace("\u2060", "")
