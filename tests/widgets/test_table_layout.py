from pocketref.widgets.look import look
from pocketref.widgets.table_layout import EDGE, Layout, Type, lay_out, measure
from tests.tabling import COLUMNS, LINES


def laid(width: float) -> Layout:
    kind = Type(look())
    return lay_out(COLUMNS, LINES, measure(COLUMNS, LINES, kind), width, kind)


def test_fields_stand_side_by_side_below_their_heads() -> None:
    layout = laid(700)
    assert not layout.stacked
    heads = [spot for spot in layout.spots if spot.row < 0]
    assert [" ".join(spot.lines) for spot in heads] == list(COLUMNS)
    for spot in layout.spots:
        (head,) = (each for each in heads if each.column == spot.column)
        assert spot.room.x() == head.room.x()
        assert spot.room.right() <= 700.5


def test_lines_do_not_overlap_and_hold_all_their_words() -> None:
    for width in (320, 500, 900):
        layout = laid(width)
        for row in range(len(LINES)):
            top, bottom = (layout.ends[row], layout.ends[row + 1])
            spots = [spot for spot in layout.spots if spot.row == row]
            for spot in spots:
                assert top <= spot.room.top() + 0.01
                assert spot.room.bottom() <= bottom + 0.01
                lines = len(spot.lines) + len(spot.details)
                assert spot.room.height() >= lines * look().line("small")


def test_where_there_is_no_room_fields_stand_below_each_other() -> None:
    layout = laid(180)
    assert layout.stacked
    labels = [" ".join(spot.lines) for spot in layout.spots if spot.label]
    assert labels == ["People", "Source"] * len(LINES)
    fields = [spot for spot in layout.spots if not spot.label]
    tops = [spot.room.top() for spot in fields]
    assert tops == sorted(tops)
    assert len(layout.ends) == len(LINES)


def test_a_column_of_words_is_never_narrower_than_the_longest_of_them() -> None:
    kind = Type(look())
    measured = measure(COLUMNS, LINES, kind)
    assert all(low <= high for low, high in zip(measured.least, measured.wanted, strict=True))
    assert measured.least[1] >= kind.wraps("hold").widest_word("Denominator")
    assert lay_out(COLUMNS, (), measure(COLUMNS, (), kind), 400, kind).height > 0


def test_tables_of_one_kind_have_the_same_columns() -> None:
    kind = Type(look())
    weights = (2, 1, 2)
    made = [
        lay_out(COLUMNS, lines, measure(COLUMNS, lines, kind, weights), 900, kind)
        for lines in (LINES, LINES[:1])
    ]
    lefts = [[spot.room.x() for spot in each.spots if spot.row < 0] for each in made]
    assert lefts[0] == lefts[1]
    alone = lay_out(COLUMNS, LINES[:1], measure(COLUMNS, LINES[:1], kind), 900, kind)
    assert [spot.room.x() for spot in alone.spots if spot.row < 0] != lefts[0]


def test_there_is_room_beside_the_outer_fields_for_what_goes_round_them() -> None:
    for width in (180, 900):
        layout = laid(width)
        assert min(spot.room.left() for spot in layout.spots) == EDGE
        assert max(spot.room.right() for spot in layout.spots) <= width - EDGE + 0.5
