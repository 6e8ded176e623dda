from pytestqt.qtbot import QtBot

from pocketref.model.noun import noun
from pocketref.widgets.figure_columns import FigureColumns, lay_out
from pocketref.widgets.look import look
from tests.dressing import colours_in


@noun
class Figure:
    """A figure in words."""

    label: str = "Loading, cycle 1"
    amount: str = "544"
    unit: str = "mg"
    working: str = "8 mg/kg × 68 kg = 544 mg"
    lines: tuple[str, ...] = ("Infuse over 90 minutes",)


TWO = (Figure(), Figure(label="Maintenance", amount="408"))


def test_two_figures_stand_side_by_side() -> None:
    first, second = lay_out(TWO, 720)
    assert (first.top, second.top) == (0, 0)
    assert (first.left, second.left) == (0, 360)


def test_where_there_is_no_room_they_stand_below_each_other() -> None:
    first, second = lay_out(TWO, 300)
    assert (first.left, second.left) == (0, 0)
    assert second.top == first.high


def test_columns_beside_each_other_are_equally_high() -> None:
    tall = Figure(lines=("one", "two", "three"))
    first, second = lay_out((Figure(), tall), 720)
    assert first.high == second.high


def test_an_amount_is_set_in_the_largest_type() -> None:
    (column,) = lay_out((Figure(),), 400)
    assert [block.role for block in column.blocks] == ["small", "dose", "body", "body"]


def test_parts_that_say_nothing_take_no_room() -> None:
    bare = Figure(label="", unit="", working="", lines=())
    (column,) = lay_out((bare,), 400)
    assert [block.role for block in column.blocks] == ["dose"]


def test_it_says_everything_and_grows_with_it(qtbot: QtBot) -> None:
    columns = FigureColumns()
    qtbot.addWidget(columns)
    assert columns.heightForWidth(700) == 0
    columns.display(TWO)
    assert "Loading, cycle 1 544\u00a0mg 8 mg/kg × 68 kg = 544 mg" in columns.said
    assert columns.heightForWidth(300) > columns.heightForWidth(700) > 0
    assert columns.minimumSizeHint().width() < 200
    before = columns.placed(700)
    columns.display(TWO)
    assert columns.placed(700) is before


def test_no_figure_is_grey_and_hairlines_stand_between_columns(qtbot: QtBot) -> None:
    columns = FigureColumns()
    qtbot.addWidget(columns)
    columns.display((Figure(amount="–", working="", label="", lines=()),))
    columns.resize(300, columns.heightForWidth(300))
    assert look().colours["text"] not in colours_in(columns)
    assert look().colours["text3"] in colours_in(columns)
    columns.display(TWO)
    for width in (700, 300):
        columns.resize(width, columns.heightForWidth(width))
        assert look().colours["line"] in colours_in(columns)
