import pytest

from pocketref.paper.blocks import Cell, Columns, Fill, Row, Table
from pocketref.paper.laying import Desk
from pocketref.paper.marks import Frame, Stroke, Text
from pocketref.paper.sizes import MILLIMETRE
from pocketref.paper.words import Edge
from tests.paper.typesetting import StubRuler, block, marks, texts, words

DESK = Desk(ruler=StubRuler())
WIDE = 188 * MILLIMETRE


def frames(text: str) -> list[Frame]:
    laid = DESK.lay(block(text), WIDE)
    return [mark for _, _, mark in marks(laid) if isinstance(mark, Frame)]


def test_a_box_is_as_high_as_what_it_holds() -> None:
    one = DESK.lay(block("<box>one</box>"), WIDE)
    two = DESK.lay(block("<box><p>one</p><p>two</p></box>"), WIDE)
    line = DESK.lay(words("one"), WIDE).height
    assert two.height - one.height == pytest.approx(line)


def test_a_box_has_its_least_height() -> None:
    assert DESK.lay(block('<box tall="22">one</box>'), WIDE).height == pytest.approx(
        22 * MILLIMETRE
    )


def test_a_box_beside_a_higher_column_is_as_high() -> None:
    text = '<columns><column><space mm="40"/></column><column><box>one</box></column></columns>'
    (frame,) = frames(text)
    assert frame.height == pytest.approx(40 * MILLIMETRE)


def test_a_bar_is_black_at_the_left_of_a_box_and_nowhere_else() -> None:
    black, ground, border = frames('<box bar="yes">one</box>')
    assert (black.fill, ground.fill, border.edge) == (Fill.BLACK, Fill.PAPER, Edge.PLAIN)
    assert ground.x > 0
    assert ground.x + ground.width == pytest.approx(black.width)


def test_columns_with_rules_have_hairlines_between_them() -> None:
    laid = DESK.lay(
        block('<columns ruled="yes"><column>a</column><column>b</column></columns>'), WIDE
    )
    rules = [mark for _, _, mark in marks(laid) if isinstance(mark, Stroke)]
    assert [rule.hair for rule in rules] == [True]
    assert rules[0].x == pytest.approx(WIDE / 2)


def test_no_cell_of_a_row_is_lower_than_its_words() -> None:
    cells = (Cell(blocks=(words("one " * 60),)), Cell(blocks=(words("one"),)))
    row = DESK.row(Row(cells=cells), (40 * MILLIMETRE, 148 * MILLIMETRE))
    for _, y, mark in marks(row):
        if isinstance(mark, Text):
            assert 0 < y + mark.y < row.height


def test_a_table_within_a_box_keeps_all_its_rows() -> None:
    text = (
        "<box><table><head><cell>Time</cell></head><row><cell>one</cell></row>"
        '<ruled least="2" most="5" tall="6"/></table></box>'
    )
    assert texts(DESK.lay(block(text), WIDE)) == ["Time", "one"]
    assert len(frames(text)) == 1 + 1 + 1 + 2


def test_columns_of_a_table_fit_their_widest_cell() -> None:
    table = block('<table widths="fit *"><row><cell>60 min</cell><cell>x</cell></row></table>')
    assert isinstance(table, Table)
    first, second = DESK.widths(table, WIDE)
    assert first == pytest.approx(DESK.natural(table.rows[0].cells[0].blocks[0]) + 3 * MILLIMETRE)
    assert first + second == pytest.approx(WIDE)


def test_short_items_in_a_row_share_a_line() -> None:
    laid = DESK.lay(block('<flow widths="*"><p>a</p><p>b</p><p>c</p></flow>'), WIDE)
    assert laid.height == pytest.approx(2 * DESK.lay(words("a"), WIDE).height)
    assert texts(laid) == ["a", "b", "c"]


def test_a_long_item_has_its_own_line() -> None:
    long = "word " * 20
    laid = DESK.lay(block(f'<flow widths="* *"><p>{long}</p><p>{long}</p></flow>'), WIDE)
    assert laid.height == pytest.approx(DESK.lay(words(long), (WIDE - 4 * MILLIMETRE) / 2).height)


def test_a_block_without_words_has_no_width_of_its_own() -> None:
    assert DESK.natural(block('<space mm="4"/>')) == 0


def test_columns_are_as_wide_as_all_of_them() -> None:
    columns = block("<columns><column>ab</column><column>c</column></columns>")
    assert isinstance(columns, Columns)
    letters = DESK.natural(words("abc"))
    assert DESK.natural(columns) == pytest.approx(letters + 3 * MILLIMETRE)


def test_a_list_of_contents_without_its_pages_leaves_their_place_empty() -> None:
    contents = block('<contents><entry part="1">Heart</entry></contents>')
    known = Desk(ruler=StubRuler(), firsts=(1, 7)).lay(contents, 4000.0)
    assert texts(known) == ["7", "Heart"]
    assert texts(Desk(ruler=StubRuler()).lay(contents, 4000.0)) == ["Heart"]
