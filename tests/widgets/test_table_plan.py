import pytest

from pocketref.widgets.table_plan import planned, shares


def test_spare_room_is_shared_by_what_stands_in_the_columns() -> None:
    assert shares([10, 10], [30, 60], 180) == pytest.approx([60, 120])


def test_small_wishes_are_met_and_the_others_share_the_rest() -> None:
    narrow, wide, wider = shares([10, 10, 10], [20, 200, 400], 220) or []
    assert narrow == pytest.approx(20)
    assert 10 < wide < wider
    assert narrow + wide + wider == pytest.approx(220)


def test_no_column_gets_less_than_its_longest_word_or_more_than_it_wishes() -> None:
    least, wanted = [40, 10, 25], [45, 300, 90]
    got = shares(least, wanted, 200) or []
    assert sum(got) == pytest.approx(200)
    for low, high, one in zip(least, wanted, got, strict=True):
        assert low <= one <= high + 0.001


def test_where_not_even_the_words_fit_there_are_no_columns() -> None:
    assert shares([60, 60], [90, 90], 100) is None


def test_what_fits_exactly_is_left_as_it_is() -> None:
    assert shares([50, 50], [50, 50], 100) == pytest.approx([50, 50])
    assert shares([50, 50], [50, 70], 100) == pytest.approx([50, 50])


def test_weights_share_the_room_whatever_stands_in_the_columns() -> None:
    assert planned([10, 10], (1, 3), 200) == pytest.approx([50, 150])


def test_a_word_that_needs_more_than_its_weight_takes_it_from_the_others() -> None:
    assert planned([80, 10, 10], (1, 1, 2), 200) == pytest.approx([80, 40, 80])
    assert planned([80, 45, 10], (1, 1, 2), 200) == pytest.approx([80, 45, 75])
    assert planned([100, 100], (1, 1), 200) == pytest.approx([100, 100])


def test_weights_do_not_cut_words_either() -> None:
    assert planned([60, 60], (1, 1), 100) is None
