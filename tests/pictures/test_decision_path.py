import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import BrokenNounError, but
from pocketref.pictures.branches import History, Leaf, Marker, Path
from pocketref.pictures.decision_path import decision_path
from pocketref.pictures.scene import Box, Curve, Edge, Line, Part, Scene, Words
from tests.pictures.judging import bounds, no_stroke_crosses_words, said_completely, sound
from tests.samples import PATH, PROGRESSED, SIX
from tests.sketching import texts

WIDTHS = st.integers(260, 1000)
LIT = 2.5


def drawn(path: Path = PATH, width: float = 900) -> Scene:
    return decision_path(path, width=width, text="8 months: second line.")


def part(scene: Scene, name: str) -> Part:
    return next(part for part in scene.parts if part.id == name)


def box(scene: Scene, name: str) -> Box:
    place = bounds(part(scene, name))
    return next(s for s in scene.shapes if isinstance(s, Box) and bounds(s) == place)


def said(path: Path) -> list[str]:
    words = [path.title, path.details, path.axis, path.marker.text if path.marker else ""]
    for row in path.rows:
        words += [row.title, row.details]
        for leaf in row.leaves:
            words += [leaf.title, leaf.months, *(note.text for note in leaf.notes)]
    return words


@given(WIDTHS, st.sampled_from([PATH, SIX, PROGRESSED]))
def test_nothing_overlaps_or_is_cut_at_any_width(width: int, path: Path) -> None:
    scene = drawn(path, width)
    sound(scene)
    no_stroke_crosses_words(scene)


@given(st.integers(520, 1000), st.sampled_from([PATH, SIX, PROGRESSED]))
def test_every_word_is_said_in_the_room_of_the_window(width: int, path: Path) -> None:
    said_completely(drawn(path, width), *(text for text in said(path) if text != path.axis))


@given(st.floats(0, 60), st.integers(640, 1000))
def test_the_marker_stands_over_the_leaves_of_its_month(months: float, width: int) -> None:
    scene = drawn(but(PATH, marker=Marker(at=months, text="so many months")), width)
    strokes = [s for s in scene.shapes if isinstance(s, Line) and s.edge is Edge.DASHED]
    x = {round(stroke.x1, 6) for stroke in strokes}
    assert len(x) == 1
    for leaf in PATH.rows[0].leaves:
        place = part(scene, leaf.id)
        inside = place.x - 1.01 <= strokes[0].x1 <= place.x + place.width + 1.01
        low, high = leaf.low or 0, 24 if leaf.high is None else leaf.high
        assert not inside or low - 0.1 <= min(months, 24) <= high + 0.1
    sound(scene)


def test_leaves_stand_on_the_ruler_in_order_and_to_scale() -> None:
    scene = drawn()
    early, middle, late = (part(scene, name) for name in ("p-early", "p-middle", "p-late"))
    assert early.x < middle.x < late.x
    assert (middle.width + 2) / (late.width + 2) == pytest.approx(0.5)
    assert part(scene, "t-early").width + 2 == pytest.approx(2 * (early.width + 2))


def test_months_are_labelled_below_the_leaves() -> None:
    scene = drawn()
    words = {s.text: s for s in scene.shapes if isinstance(s, Words)}
    middle = words["12"].x + words["12"].width / 2
    late = part(scene, "p-late")
    assert middle == pytest.approx(late.x - 1)
    assert words["24+"].y > late.y


def test_the_path_is_lit_and_nothing_else() -> None:
    scene = drawn()
    assert {name.id for name in scene.parts if box(scene, name.id).thickness == LIT} == {
        "pertuzumab",
        "p-middle",
    }
    (branch,) = (s for s in scene.shapes if isinstance(s, Curve) and s.thickness == LIT)
    assert branch.y2 == pytest.approx(
        part(scene, "pertuzumab").y + box(scene, "pertuzumab").height / 2
    )


def test_at_a_line_both_leaves_are_lit() -> None:
    row = PATH.rows[0]
    both = but(row, leaves=tuple(but(leaf, lit=leaf.id != "p-early") for leaf in row.leaves))
    scene = drawn(but(PATH, rows=(both, *PATH.rows[1:]), marker=Marker(at=12, text="12 months")))
    assert {p.id for p in scene.parts if box(scene, p.id).thickness == LIT} == {
        "pertuzumab",
        "p-middle",
        "p-late",
    }


def test_where_a_source_is_silent_the_edge_is_dashed() -> None:
    scene = drawn()
    assert {p.id for p in scene.parts if box(scene, p.id).edge is Edge.DASHED} == {
        "p-early",
        "t-late",
    }


def test_agreement_has_a_sign_and_not_only_a_colour() -> None:
    shown = texts(drawn(width=1000))
    assert any(text.startswith("= ASCO 2022") for text in shown)
    assert any(text.startswith("≠ ASCO 2022") for text in shown)


def test_rows_and_leaves_are_reached_in_the_order_they_are_read() -> None:
    assert [part.id for part in drawn().parts] == [
        "pertuzumab",
        "p-early",
        "p-middle",
        "p-late",
        "trastuzumab",
        "t-early",
        "t-late",
        "none",
        "n-any",
    ]
    reached = part(drawn(), "p-middle")
    assert reached.text == "pertuzumab. 6 to 12. Second line. ASCO 2022 agrees"
    assert reached.facts == ("timing",)


def test_where_leaves_have_no_room_they_stand_in_a_list() -> None:
    scene = drawn(width=300)
    tops = [part(scene, leaf.id).y for leaf in PATH.rows[0].leaves]
    assert tops == sorted(set(tops))
    assert not any(isinstance(shape, Line) for shape in scene.shapes)
    assert "8 months" in texts(scene)


def test_a_tree_without_an_interval_has_no_ruler() -> None:
    scene = drawn(PROGRESSED)
    assert "24+" not in texts(scene)
    add, more = part(scene, "add"), part(scene, "more")
    assert add.width == pytest.approx(more.width)


def test_before_anything_is_known_nothing_is_lit() -> None:
    row = History(id="a", title="a", leaves=(Leaf(id="b", title="b"),))
    scene = drawn(Path(title="Recurrence", rows=(row,)))
    assert all(shape.thickness == 1 for shape in scene.shapes if isinstance(shape, Box))


def test_six_histories_stay_readable_on_a_small_screen() -> None:
    assert drawn(SIX, 748).height < 540


def test_a_decision_without_rows_or_a_ruler_without_months_is_a_bug() -> None:
    with pytest.raises(BrokenNounError):
        Path(title="x", rows=())
    with pytest.raises(BrokenNounError):
        but(PATH, ticks=())
