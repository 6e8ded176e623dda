from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.differ_card import DifferCard
from pocketref.widgets.labels import Words
from pocketref.widgets.legend import Legend
from pocketref.widgets.link_list import LinkCard
from pocketref.widgets.newer_card import NewerCard
from pocketref.widgets.reading_column import FIRST, MAKERS, ReadingColumn
from pocketref.widgets.statement_card import StatementCard, StatementRow
from pocketref.widgets.table_card import TableCard
from tests.widgets import test_differ_card as differs
from tests.widgets import test_legend as legends
from tests.widgets import test_link_list as links
from tests.widgets import test_newer_card as newer
from tests.widgets import test_statement_card as statements
from tests.widgets import test_table_card as tables


@noun
class Note:
    """The plainest block."""

    text: str
    kind: str = "note"


@noun
class Statements:
    """A block of statements."""

    rows: tuple[statements.Statement, ...] = (statements.Statement(),)
    title: str = ""
    kind: str = "statements"


def notes(*texts: str) -> tuple[Note, ...]:
    return tuple(Note(text=text) for text in texts)


def said(column: ReadingColumn) -> list[str]:
    layout = column.layout()
    assert layout is not None
    items = [layout.itemAt(at) for at in range(layout.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [widget.said for widget in widgets if isinstance(widget, Words)]


def test_each_kind_of_block_has_its_part(qtbot: QtBot) -> None:
    made = {
        "statements": (Statements(), StatementCard),
        "table": (tables.Table(), TableCard),
        "newer": (newer.Newer(), NewerCard),
        "links": (links.Links(), LinkCard),
        "differs": (differs.Differ(), DifferCard),
        "legend": (legends.Words(), Legend),
        "note": (Note(text="Words."), Words),
    }
    assert made.keys() == MAKERS.keys()
    for kind, (block, part) in made.items():
        widget = MAKERS[kind](block)
        qtbot.addWidget(widget)
        assert isinstance(widget, part)


def test_parts_far_down_are_all_made_soon_and_none_at_once(qtbot: QtBot) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    column.display(notes("one", "two"), at_once=False)
    assert said(column) == []
    qtbot.waitUntil(lambda: said(column) == ["one", "two"])


def test_the_first_parts_are_made_at_once_and_the_others_soon(qtbot: QtBot) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    every = [str(at) for at in range(3 * FIRST)]
    column.display(notes(*every))
    assert said(column) == every[:FIRST]
    qtbot.waitUntil(lambda: said(column) == every)


def test_all_parts_can_be_had_now(qtbot: QtBot) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    every = [str(at) for at in range(3 * FIRST)]
    column.display(notes(*every))
    column.finish()
    assert said(column) == every


def test_what_stays_the_same_is_left_as_it_is(qtbot: QtBot) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    column.display(notes("one", "two", "three"))
    column.finish()
    before = {words.said: words for words in column.findChildren(Words)}
    column.display(notes("one", "two", "three"))
    column.display(notes("three", "one", "four"))
    column.finish()
    assert said(column) == ["three", "one", "four"]
    after = {words.said: words for words in column.findChildren(Words)}
    assert after["one"] is before["one"]
    assert after["three"] is before["three"]


def test_everything_around_grows_before_anything_is_painted(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    body = QWidget()
    column = QVBoxLayout(body)
    reading = ReadingColumn()
    column.addWidget(reading)
    area.setWidgetResizable(True)
    area.setWidget(body)
    area.resize(400, 200)
    area.show()
    qtbot.waitExposed(area)
    reading.display(notes(*("many words in a line " * 20,) * 3))
    assert body.height() > 280
    assert reading.height() >= reading.heightForWidth(reading.width())


def test_rows_far_down_are_made_soon_too(qtbot: QtBot) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    column.display((Statements(rows=(statements.Statement(),) * 30), Note(text="end")))
    assert len(column.findChildren(StatementRow)) < 30
    column.finish()
    assert len(column.findChildren(StatementRow)) == 30
    assert said(column) == ["end"]


def test_what_stands_above_is_finished_first(qtbot: QtBot) -> None:
    parts = ["a rule", "an echo"]
    order: list[int] = []

    def more() -> bool:
        order.append(len(made.findChildren(StatementCard)))
        return bool(parts) and bool(parts.pop())

    made = ReadingColumn(above=more)
    qtbot.addWidget(made)
    made.display((Statements(rows=()),), at_once=False)
    made.finish()
    assert not parts
    assert order[:3] == [0, 0, 0]
    assert order[-1] == 1
