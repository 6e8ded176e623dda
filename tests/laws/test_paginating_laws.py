from hypothesis import given
from hypothesis import strategies as st

from pocketref.paper.marks import Laid
from pocketref.paper.paginating import Piece, Room, paginate

HEADS = (None, Laid(width=1, height=4), Laid(width=1, height=9))
ROOM = Room(first=100, later=80)

laids = st.integers(1, 60).map(lambda height: Laid(width=1, height=height))
pieces = st.builds(
    Piece,
    laid=laids,
    above=st.integers(0, 10),
    keep=st.booleans(),
    head=st.sampled_from(HEADS),
)


@given(st.lists(pieces, max_size=40).map(tuple))
def test_every_piece_stands_on_one_page_whole_and_in_order(all_pieces: tuple[Piece, ...]) -> None:
    pages = paginate(all_pieces, ROOM)
    placed = [part.laid for page in pages for part in page.parts]
    assert [id(one) for one in placed if one not in HEADS] == [
        id(piece.laid) for piece in all_pieces if piece.laid not in HEADS
    ]


@given(st.lists(pieces, max_size=40).map(tuple))
def test_nothing_leaves_its_page_or_covers_another(all_pieces: tuple[Piece, ...]) -> None:
    for number, page in enumerate(paginate(all_pieces, ROOM)):
        low = 0.0
        for part in page.parts:
            assert part.y >= low - 0.001
            low = part.y + part.laid.height
        assert low <= (ROOM.later if number else ROOM.first) + 0.02


@given(st.lists(pieces, max_size=40).map(tuple))
def test_the_first_row_of_a_table_on_a_page_stands_below_its_head(
    all_pieces: tuple[Piece, ...],
) -> None:
    heads = {id(piece.laid): piece.head for piece in all_pieces}
    for page in paginate(all_pieces, ROOM):
        first = page.parts[0].laid
        head = heads.get(id(first))
        assert head is None, "a row on top of a page without its head"
