"""The lint reads what a person meets: also what is hidden, painted, spoken, copied or folded."""

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.pack.library import Library
from pocketref.pages.rail import Topic
from pocketref.pages.rail import TopicGroup as Group
from pocketref.pages.reading import Cell
from pocketref.paper.parsing import parse
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.text_table import TextTable
from pocketref.widgets.topic_list import TopicList
from tests.lint.british import British
from tests.lint.painting import painted, unsaid
from tests.lint.papers import words_on
from tests.lint.saying import Heard, Kind, Said
from tests.lint.walking import words_in


def texts(widget: QWidget, kind: Kind) -> set[str]:
    """What a widget says in one way."""
    return {said.text for said in words_in(widget, "here") if said.kind is kind and said.text}


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(part: QWidget, into: QWidget) -> None:
    """Add a part below those that are there."""
    column = into.layout()
    assert column is not None
    column.addWidget(part)


def test_words_are_read_on_labels_and_buttons_shown_or_hidden(widget: QWidget) -> None:
    hidden = Words("**Strong** and hidden")
    hidden.hide()
    for part in (hidden, QLabel("A label"), Button("A button")):
        put(part, widget)
    assert {"Strong and hidden", "A label", "A button"} <= texts(widget, Kind.SEEN)


def test_names_descriptions_tool_tips_and_copies_are_read(widget: QWidget) -> None:
    widget.setAccessibleName("A name")
    widget.setAccessibleDescription("A description")
    widget.setToolTip("A tip")
    widget.setProperty("copied", "A copy")
    assert texts(widget, Kind.SPOKEN) == {"A name", "A description", "A tip"}
    assert texts(widget, Kind.COPIED) == {"A copy"}


def test_every_field_of_a_table_is_read_spoken_and_copied(qtbot: QtBot) -> None:
    lines = [
        [Cell(text="one", tone="strong"), Cell(text="8.0 mg", detail="small", copied="copy one")],
        [Cell(text="two", tone="strong"), Cell(text="9 mg", spoken="nine", copied="copy two")],
    ]
    table = TextTable("A table", ("Drug", "Dose"), lines)
    qtbot.addWidget(table)
    assert {"Drug", "Dose", "one", "8.0 mg", "small", "9 mg"} <= texts(table, Kind.SEEN)
    assert {"A table", "two, Dose: nine"} <= texts(table, Kind.SPOKEN)
    assert texts(table, Kind.COPIED) == {"copy one", "copy two"}
    assert table.here == (0, 1)


def test_folded_places_are_read(qtbot: QtBot) -> None:
    topics = TopicList("Places")
    qtbot.addWidget(topics)
    topics.display(
        [Group(title="Folded", topics=(Topic(id="a", title="Inside the fold", open=False),))]
    )
    assert "Inside the fold" in texts(topics, Kind.SEEN)


class Secretive(QWidget):
    """Paints what it does not say."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        painter = QPainter(self)
        painter.drawText(0, 20, "Only painted")
        painter.end()


def heard(widget: QWidget, width: int) -> Heard:
    made = Heard()
    made.hear(words_in(widget, "here"))
    made.hear(painted(widget, width, "here"))
    return made


def test_what_is_only_painted_is_found(widget: QWidget) -> None:
    put(Words("Painted and said"), widget)
    assert unsaid(heard(widget, 300)) == []
    secretive = Secretive()
    secretive.setFixedSize(100, 30)
    put(secretive, widget)
    assert unsaid(heard(widget, 300)) == ["here: 'Only painted'"]


def test_a_paragraph_is_painted_in_its_lines(widget: QWidget) -> None:
    beside = QWidget()
    row = QHBoxLayout(beside)
    for text in ("A sentence about a dose of 8 mg that runs", "10"):
        row.addWidget(Words(text))
    put(beside, widget)
    lines = [said.text for said in painted(widget, 160, "here")]
    assert len(lines) == 2
    assert lines[0].count("\n") > 1
    assert lines[0].replace("\n", " ") == "A sentence about a dose of 8 mg that runs"


def test_every_text_is_counted_and_judged_once() -> None:
    said = [Said(Kind.SEEN, "here", "8 mg"), Said(Kind.SEEN, "there", "8 mg")]
    made = Heard()
    made.hear([*said, Said(Kind.SPOKEN, "here", "8 mg"), Said(Kind.SEEN, "here", " ")])
    assert (made.total, made.counts[Kind.SEEN]) == (3, 2)
    assert list(made) == [said[0], Said(Kind.SPOKEN, "here", "8 mg")]


def test_every_word_of_a_sheet_is_read() -> None:
    sheet = parse(
        '<sheet title="A title"><body><box><p>Of <b>8 mg</b><br/>or <tick/> more</p></box>'
        '<timeline><stretch kind="plain" begins="0" ends="60">P first</stretch>'
        '<hour at="0">09:00</hour></timeline></body><foot><p>Below</p></foot></sheet>'
    )
    assert list(words_on(sheet)) == ["A title", "Of 8 mg\nor   more", "P first", "09:00", "Below"]


def test_british_words_are_found_but_not_in_the_titles_of_sources(content: Library) -> None:
    title = next(source.title for source in content.sources() if " " in source.title)
    british = British(("tumour", title.split()[0]), content)
    assert list(british.met(Said(Kind.SEEN, "here", "Tumours, a tumour."))) == ["tumour"]
    assert list(british.met(Said(Kind.SEEN, "here", f"Read in {title}."))) == []
    assert list(british.met(Said(Kind.COPIED, "here", "See fact tumour-size."))) == []
