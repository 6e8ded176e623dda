from pocketref.paper.marks import Dial, Laid, Part, Stroke
from tests.paper.typesetting import marks

DIAL = Dial(x=1, y=2, radius=3)


def test_marks_stand_where_their_groups_stand() -> None:
    inner = Laid(width=10, height=10, marks=(DIAL,))
    middle = Laid(width=20, height=20, parts=(Part(x=5, y=6, laid=inner),))
    outer = Laid(width=30, height=30, parts=(Part(x=100, y=200, laid=middle),))
    assert list(marks(outer)) == [(105, 206, DIAL)]


def test_a_line_is_black_unless_it_is_a_hairline() -> None:
    assert not Stroke(x=0, y=0, to_x=1, to_y=1, thick=1).hair
