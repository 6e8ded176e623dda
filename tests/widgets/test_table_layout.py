from pocketref.widgets.look import look
from pocketref.widgets.table_layout import Layout, Type, lay_out, measure
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
    least, wanted = measure(COLUMNS, LINES, kind)
    assert all(low <= high for low, high in zip(least, wanted, strict=True))
    assert least[1] >= kind.wraps("hold").widest_word("Denominator")
    assert lay_out(COLUMNS, (), measure(COLUMNS, (), kind), 400, kind).height > 0
