import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.pictures.scene import Scene
from pocketref.shell.finding import found, typed
from pocketref.widgets.buttons import Button
from pocketref.widgets.chooser import ChooserRow
from pocketref.widgets.figure import Figure
from pocketref.widgets.labels import Words
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.text_table import TextTable
from pocketref.widgets.tick_box import TickBox


@noun
class Words2:
    """A field of a table, or a row to choose."""

    text: str = ""
    detail: str = ""
    tone: str = "plain"
    spoken: str = ""
    copied: str = ""
    facts: tuple[str, ...] = ()
    id: str = "a-row"
    title: str = "Pertuzumab and trastuzumab"
    short: str = "no chemotherapy"


def page(qtbot: QtBot, *parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_every_part_that_says_it_is_found_in_reading_order(qtbot: QtBot) -> None:
    first, other, last = (
        Words("trastuzumab 544 mg"),
        Words("pertuzumab"),
        Button("Trastuzumab first"),
    )
    whole = page(qtbot, first, other, last)
    assert [part.widget for part in found(whole, "TRASTUZUMAB")] == [first, last]
    assert found(whole, "docetaxel") == ()
    assert found(whole, "  ") == ()


def test_what_is_hidden_is_not_found(qtbot: QtBot) -> None:
    shown, hidden = Words("a dose"), Words("a dose")
    whole = page(qtbot, shown, hidden)
    hidden.hide()
    assert [part.widget for part in found(whole, "dose")] == [shown]


def test_a_scrolled_part_is_found(qtbot: QtBot) -> None:
    inside = Words("far below")
    area = QScrollArea()
    area.setWidget(page(qtbot, inside))
    assert [part.widget for part in found(page(qtbot, area), "far")] == [inside]


@pytest.mark.parametrize(
    ("shown", "sought"),
    [
        ("544\u00a0mg", "544 mg"),
        ("nab\u2011PACLitaxel", "nab-paclitaxel"),
        ("mg/\u2060m²", "mg/m²"),
        ("−1.8%", "-1.8"),
        ("today’s chart", "today's"),
        ("8  mg", "8 mg"),
    ],
)
def test_signs_that_are_not_typed_make_no_difference(shown: str, sought: str) -> None:
    assert typed(sought) in typed(shown)


def test_painted_parts_say_what_they_show(qtbot: QtBot) -> None:
    figure, box, line = Figure(), TickBox("consent"), QLineEdit("29")
    figure.say("544", "mg")
    picture = SceneView("the day")
    picture.picture(
        lambda width: Scene(
            width=width, height=20, shapes=(), text="Two blocks.", numbers=("first: 60 min",)
        )
    )
    row = ChooserRow(Words2())
    whole = page(qtbot, figure, box, line, picture, row)
    assert [part.widget for part in found(whole, "544 mg")] == [figure]
    assert [part.widget for part in found(whole, "29")] == [line]
    assert [part.widget for part in found(whole, "first: 60")] == [picture]
    assert [part.widget for part in found(whole, "no chemotherapy")] == [row]
    assert found(whole, "consent") == ()  # the words beside the box say it


def test_a_table_is_found_field_by_field(qtbot: QtBot) -> None:
    lines = ((Words2(text="pertuzumab"), Words2(text="840 mg", detail="over 60 min")),)
    table = TextTable("doses", ("Drug", "Dose"), lines)
    whole = page(qtbot, table)
    (part,) = found(whole, "over 60")
    assert part.widget is table
    assert part.room.width() < table.width()
    assert part.room.left() > 0
