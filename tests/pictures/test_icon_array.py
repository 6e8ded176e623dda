import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import BrokenNounError
from pocketref.pictures.icon_array import Group, Legend, icon_array
from pocketref.pictures.scene import Disc, Scene
from tests.pictures.judging import sound
from tests.sketching import texts

LEGEND = Legend(affected="affected", spared="not affected")


def drawn(*affected: int | None, of: int = 100, width: float = 337) -> Scene:
    groups = tuple(
        Group(
            title=f"Group {place}",
            said="not reported" if many is None else f"{many} of {of}",
            affected=many,
        )
        for place, many in enumerate(affected)
    )
    return icon_array(groups, of, width=width, text="Groups.", legend=LEGEND)


def discs(scene: Scene) -> tuple[list[Disc], list[Disc]]:
    """Filled ones and hollow ones, without those of the legend."""
    every = [shape for shape in scene.shapes if isinstance(shape, Disc)][:-2]
    return [disc for disc in every if disc.fill], [disc for disc in every if disc.line]


@given(st.integers(0, 100), st.integers(0, 100), st.integers(260, 1000))
def test_each_group_has_a_hundred_people_and_as_many_affected(
    one: int, other: int, width: int
) -> None:
    scene = drawn(one, other, width=width)
    filled, hollow = discs(scene)
    assert (len(filled), len(hollow)) == (one + other, 200 - one - other)
    sound(scene)


@given(st.integers(0, 9), st.integers(260, 1000))
def test_below_one_of_a_hundred_a_group_has_a_thousand(few: int, width: int) -> None:
    filled, hollow = discs(drawn(few, 1, of=1000, width=width))
    assert (len(filled), len(hollow)) == (few + 1, 1999 - few)


def test_discs_are_filled_from_the_top_left() -> None:
    filled, hollow = discs(drawn(11))
    assert {round(disc.y, 2) for disc in filled[:10]} == {round(filled[0].y, 2)}
    assert filled[10].x == filled[0].x
    assert all(disc.y >= filled[10].y for disc in hollow)


def test_no_two_discs_touch() -> None:
    for of in (100, 1000):
        filled, hollow = discs(drawn(3, of=of, width=260))
        reach = filled[0].radius + max(hollow[0].radius, filled[0].radius) + 0.2
        assert abs(filled[1].x - filled[0].x) > reach


def test_what_was_not_reported_is_said_and_no_disc_is_drawn() -> None:
    scene = drawn(None, 3)
    filled, hollow = discs(scene)
    assert len(filled) + len(hollow) == 100
    assert "not reported" in texts(scene)
    assert scene.numbers[:2] == ("Group 0: not reported", "Group 1: 3 of 100")
    assert scene.numbers[2:] == ("Filled: affected", "Hollow: not affected")


def test_affected_and_spared_differ_by_more_than_colour() -> None:
    filled, hollow = discs(drawn(1))
    assert (filled[0].line, hollow[0].fill) == ("", "")


def test_both_groups_have_discs_of_one_size() -> None:
    filled, _ = discs(drawn(100, 100, width=300))
    assert len({disc.radius for disc in filled}) == 1


def test_other_numbers_of_people_are_a_bug() -> None:
    with pytest.raises(BrokenNounError):
        drawn(1, of=50)
    with pytest.raises(BrokenNounError):
        drawn()


def test_without_a_legend_there_are_only_people() -> None:
    group = Group(title="A", said="1 of 100", affected=1)
    scene = icon_array((group,), width=300, text="x")
    assert texts(scene) == ["A", "1 of 100"]
