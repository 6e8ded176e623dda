import pytest

from pocketref.model.noun import BrokenNounError
from pocketref.paper.marks import Laid
from pocketref.paper.paginating import Piece, Placed, Room, paginate

HEAD = Laid(width=1, height=5)


def a_piece(
    height: float, above: float = 0.0, *, keep: bool = False, head: Laid | None = None
) -> Piece:
    return Piece(laid=Laid(width=1, height=height), above=above, keep=keep, head=head)


def pages(
    *pieces: Piece, first: float = 100, later: float = 100, stretch: float = 1.0
) -> list[Placed]:
    return list(paginate(pieces, Room(first=first, later=later, stretch=stretch)))


def heights(*pieces: Piece, first: float = 100, later: float = 100) -> list[list[float]]:
    """The heights of what stands on each page."""
    found = pages(*pieces, first=first, later=later)
    return [[part.laid.height for part in page.parts] for page in found]


def test_pieces_that_fit_stand_on_one_page() -> None:
    assert heights(a_piece(40), a_piece(60)) == [[40, 60]]


def test_a_piece_that_does_not_fit_begins_a_new_page_whole() -> None:
    assert heights(a_piece(60), a_piece(41)) == [[60], [41]]


def test_a_heading_goes_with_what_follows() -> None:
    assert heights(a_piece(60), a_piece(10, keep=True), a_piece(31)) == [[60], [10, 31]]


def test_a_table_has_its_head_on_every_page() -> None:
    rows = [a_piece(30, head=HEAD) for _ in range(4)]
    assert heights(*rows) == [[5, 30, 30, 30], [5, 30]]


def test_a_head_never_stands_without_a_row() -> None:
    assert heights(a_piece(93), a_piece(3, head=HEAD)) == [[93], [5, 3]]


def test_two_tables_have_a_head_each() -> None:
    other = Laid(width=1, height=7)
    assert heights(a_piece(20, head=HEAD), a_piece(20, head=other)) == [[5, 20, 7, 20]]


def test_a_table_parted_by_a_heading_has_its_head_again() -> None:
    rows = (a_piece(20, head=HEAD), a_piece(10), a_piece(20, head=HEAD))
    assert heights(*rows) == [[5, 20, 10, 5, 20]]


def test_space_above_is_left_out_on_top_of_a_page() -> None:
    first, second = pages(a_piece(60, above=10), a_piece(60, above=10))
    assert (first.used, second.used) == (60, 60)


def test_spaces_stretch() -> None:
    (page,) = pages(a_piece(10), a_piece(10, above=10), stretch=1.5)
    assert page.used == 35


def test_later_pages_have_less_room() -> None:
    assert heights(*[a_piece(30)] * 5, later=70) == [[30, 30, 30], [30, 30]]


def test_a_run_higher_than_a_page_is_parted_between_its_pieces() -> None:
    assert heights(*[a_piece(60, keep=True)] * 3) == [[60], [60], [60]]


def test_a_piece_higher_than_a_page_is_a_bug() -> None:
    with pytest.raises(BrokenNounError, match="higher than a page"):
        pages(a_piece(101))


def test_nothing_makes_no_page() -> None:
    assert pages() == []
