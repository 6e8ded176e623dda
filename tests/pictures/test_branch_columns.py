import pytest

from pocketref.pictures.branch_columns import columns
from tests.samples import PATH, PROGRESSED


def test_columns_keep_their_shares_where_there_is_room() -> None:
    where = columns(PATH, 1000)
    assert (where.root, where.rows, where.row) == (128, 170, 216)
    assert where.left + where.width == pytest.approx(1000)


def test_no_column_is_narrower_than_its_words() -> None:
    assert columns(PATH, 520).row > 216 * 0.4
    assert columns(PATH, 520).width < columns(PATH, 900).width


def test_a_month_stands_to_scale_and_later_ones_at_the_end() -> None:
    where = columns(PATH, 1000)
    assert where.x(0) == where.left
    assert where.x(12) == where.left + where.width / 2
    assert where.x(60) == where.x(24) == where.left + where.width


def test_a_tree_without_months_still_has_columns() -> None:
    assert columns(PROGRESSED, 800).width > 300
