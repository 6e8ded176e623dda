from pocketref.paper.blocks import Box, Fill
from pocketref.paper.framing import BAR, HAIR, framed, row_frame, upright
from pocketref.paper.marks import Frame
from pocketref.paper.words import Edge


def test_rows_and_columns_are_parted_by_hairlines() -> None:
    row, line = row_frame(100.0, 20.0, Fill.PALE), upright(40.0, 20.0)
    assert (row.edge, row.thick, row.fill) == (Edge.HAIR, HAIR, Fill.PALE)
    assert line.hair
    assert (line.x, line.to_x, line.to_y) == (40.0, 40.0, 20.0)


def test_a_plain_box_is_one_frame_with_round_corners() -> None:
    (frame,) = framed(Box(blocks=()), 100.0, 60.0)
    assert isinstance(frame, Frame)
    assert frame.radius == 10.0


def test_a_bar_is_black_seen_at_the_left_only() -> None:
    below, beside, edge = framed(Box(blocks=(), bar=True), 500.0, 60.0)
    assert isinstance(below, Frame)
    assert isinstance(beside, Frame)
    assert isinstance(edge, Frame)
    assert (below.fill, beside.x, beside.fill) == (Fill.BLACK, BAR, Fill.PAPER)
    assert edge.fill is Fill.NONE
