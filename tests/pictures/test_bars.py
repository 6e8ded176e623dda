import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.pictures.bars import Bar, BarRow, PairRow, side_by_side, with_and_without
from pocketref.pictures.scene import Box, Scene
from tests.pictures.judging import said_completely, sound
from tests.samples import BARS, HEADS, PAIRS
from tests.sketching import texts

WIDTHS = st.integers(260, 1000)
RATES = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=5)


def beside(width: float = 612, chosen: str = "") -> Scene:
    return side_by_side(BARS, HEADS, width=width, text="Two taxanes.", chosen=chosen)


def pairs(width: float = 720, chosen: str = "") -> Scene:
    return with_and_without(PAIRS, width=width, text="Adding pertuzumab.", chosen=chosen)


def bars(scene: Scene) -> list[Box]:
    return [s for s in scene.shapes if isinstance(s, Box) and s.fill in {"arr_event", "surface"}]


@given(WIDTHS, st.sampled_from(["", "mucositis"]))
def test_nothing_overlaps_or_is_cut_side_by_side(width: int, chosen: str) -> None:
    scene = beside(width, chosen)
    sound(scene)
    said_completely(scene, *HEADS, *(row.title for row in BARS))
    said_completely(scene, *(bar.said for row in BARS for bar in row.bars))


@given(WIDTHS, st.sampled_from(["", "rash"]))
def test_nothing_overlaps_or_is_cut_with_and_without(width: int, chosen: str) -> None:
    scene = pairs(width, chosen)
    sound(scene)
    for row in PAIRS:
        said_completely(scene, row.title, row.given.said, row.without.said, row.said, row.below)
        said_completely(scene, *row.details)


@given(RATES, WIDTHS)
def test_bars_are_as_long_as_their_rates_on_one_scale(
    rates: list[tuple[float, float]], width: int
) -> None:
    rows = tuple(
        BarRow(
            id=str(place),
            title="Event",
            text="x",
            bars=tuple(Bar(said="n of 100", per_hundred=rate) for rate in pair),
        )
        for place, pair in enumerate(rates)
    )
    drawn = bars(side_by_side(rows, ("A", "B"), width=width, text="x"))
    known = [rate for pair in rates for rate in pair]
    longest, most = max(bar.width for bar in drawn), max(known)
    for bar, rate in zip(drawn, known, strict=True):
        wanted = max(2.5, rate / most * longest) if most else 2.5
        assert bar.width == pytest.approx(wanted)


def test_the_two_groups_of_a_pair_differ_without_colour() -> None:
    filled, hollow, *_ = bars(pairs())
    assert (filled.line, hollow.fill, bool(hollow.line)) == ("", "surface", True)
    assert filled.y < hollow.y
    assert filled.width > hollow.width


def test_what_was_not_reported_has_words_and_no_bar() -> None:
    assert len(bars(beside())) == 5
    assert "not reported" in texts(beside())


def test_rows_can_be_reached_in_their_order() -> None:
    for scene, rows in ((beside(), BARS), (pairs(), PAIRS)):
        assert [part.id for part in scene.parts] == [row.id for row in rows]
        assert scene.numbers == tuple(row.text for row in rows)


def test_only_the_chosen_row_is_lit() -> None:
    for scene, chosen in (
        (beside(chosen="mucositis"), "mucositis"),
        (pairs(chosen="rash"), "rash"),
    ):
        (tint,) = (s for s in scene.shapes if isinstance(s, Box) and s.fill == "accent_tint")
        lit = next(part for part in scene.parts if part.id == chosen)
        assert (tint.y, tint.height) == (lit.y, lit.height)


def test_nothing_to_draw_is_an_empty_picture() -> None:
    assert with_and_without((), width=300, text="x").shapes == ()
    assert side_by_side((), (), width=300, text="x").shapes == ()


def test_rates_of_nobody_are_the_shortest_bars() -> None:
    none = Bar(said="0 of 100", per_hundred=0)
    row = PairRow(id="x", title="Event", text="x", given=none, without=none)
    assert {bar.width for bar in bars(with_and_without((row,), width=600, text="x"))} == {2.5}
