from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import but
from pocketref.pictures.difference_plot import Estimate, Plot, PlotRow, Told, difference_plot
from pocketref.pictures.scene import Box, Diamond, Line, Scene
from tests.pictures.judging import no_stroke_crosses_words, said_completely, sound
from tests.samples import PLOT
from tests.sketching import texts

WIDTHS = st.integers(260, 1000)


def drawn(width: float = 612, plot: Plot = PLOT) -> Scene:
    return difference_plot(plot, width=width, text="Adding pertuzumab.")


def diamonds(scene: Scene) -> list[Diamond]:
    return [shape for shape in scene.shapes if isinstance(shape, Diamond)]


def strokes(scene: Scene) -> list[Line]:
    """The intervals, without their ends and the grid."""
    found = [shape for shape in scene.shapes if isinstance(shape, Line)]
    return [line for line in found if line.colour == "accent" and line.y1 == line.y2]


def row(low: float, value: float, high: float, most: float | None = None) -> PlotRow:
    return PlotRow(
        id="x",
        title="Event",
        text="An event.",
        estimate=Estimate(low=low, value=value, high=high, most=most),
        columns=(Told(value="1"),),
    )


@given(WIDTHS)
def test_nothing_overlaps_or_is_cut_at_any_width(width: int) -> None:
    scene = drawn(width)
    sound(scene)
    no_stroke_crosses_words(scene)
    said_completely(scene, *(one.title for one in PLOT.rows), PLOT.fewer, PLOT.more, *PLOT.heads)
    for one in PLOT.rows:
        said_completely(scene, *one.details, one.strong)
        said_completely(scene, *(told.value for told in one.columns))
        said_completely(scene, *(told.below for told in one.columns))


@given(st.floats(-100, 100), st.floats(-100, 100), st.floats(-100, 100), WIDTHS)
def test_the_value_stands_within_its_interval(a: float, b: float, c: float, width: int) -> None:
    low, value, high = sorted((a, b, c))
    plot = Plot(rows=(row(low, value, high),), heads=("NNH",), fewer="fewer", more="more")
    scene = drawn(width, plot)
    (mark,), (stroke,) = diamonds(scene), strokes(scene)
    assert stroke.x1 - 1e-6 <= mark.x <= stroke.x2 + 1e-6
    sound(scene)


def test_rows_stand_in_their_order_and_can_be_reached() -> None:
    scene = drawn()
    assert [part.id for part in scene.parts] == [one.id for one in PLOT.rows]
    tops = [part.y for part in scene.parts]
    assert tops == sorted(tops)
    assert scene.parts[0].facts == ("cleopatra-diarrhoea",)
    assert scene.numbers == tuple(one.text for one in PLOT.rows)


def test_each_mark_stands_in_its_row() -> None:
    scene = drawn()
    for mark, part in zip(diamonds(scene)[1:], scene.parts, strict=False):
        assert part.y < mark.y < part.y + part.height


def test_a_rounded_percentage_has_a_mark_at_both_ends() -> None:
    plot = Plot(rows=(row(1, 2, 9, most=5),), heads=(), fewer="fewer", more="more")
    plot = but(plot, rows=(but(plot.rows[0], columns=()),))
    left, right = diamonds(drawn(plot=plot))
    assert left.x < right.x


def test_where_nothing_may_be_subtracted_there_is_no_mark() -> None:
    scene = drawn()
    missing = scene.parts[-1]
    assert not any(missing.y < mark.y < missing.y + missing.height for mark in diamonds(scene))
    assert "not reported" in texts(scene)


def test_the_chosen_row_is_lit_and_no_other() -> None:
    scene = drawn()
    (strip,) = (s for s in scene.shapes if isinstance(s, Box) and s.fill == "accent")
    lit = next(part for part in scene.parts if part.id == "rash")
    assert (strip.y, strip.height) == (lit.y, lit.height)
    none = drawn(plot=but(PLOT, chosen=""))
    assert not any(isinstance(shape, Box) for shape in none.shapes)


def test_a_narrow_plot_names_its_columns_in_each_row() -> None:
    narrow, broad = texts(drawn(400)), texts(drawn(800))
    assert narrow.count("NNH") == len(PLOT.rows)
    assert broad.count("NNH") == 1


def test_a_plot_without_rows_is_an_axis() -> None:
    scene = drawn(plot=but(PLOT, rows=(), chosen=""))
    assert "0" in texts(scene)
    assert scene.parts == ()
