import pytest

from pocketref.pack.library import Library
from pocketref.pages.recurrence.picture import picture, rows
from pocketref.pages.recurrence.standing import PROGRESSION, standing
from pocketref.pages.recurrence.view import LeafNote
from pocketref.pictures.decision_path import Path, decision_path
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import progressed, returned


def drawn(sheet: Worksheet, library: Library, item: str = "") -> tuple[Path, tuple[LeafNote, ...]]:
    return picture(library, standing(sheet, library, item), "Recurrence")


def lit(path: Path) -> list[str]:
    return [f"{row.id}: {leaf.title}" for row in path.rows for leaf in row.leaves if leaf.lit]


@pytest.mark.parametrize(
    ("prior", "months", "expected"),
    [
        ("pertuzumab", "3", ["pertuzumab: Article does not say"]),
        ("pertuzumab", "8", ["pertuzumab: Second line"]),
        (
            "pertuzumab",
            "12",
            ["pertuzumab: Second line", "pertuzumab: First line, or straight to second line"],
        ),
        ("pertuzumab", "6", ["pertuzumab: Article does not say", "pertuzumab: Second line"]),
        ("trastuzumab", "6", ["trastuzumab: First line"]),
        ("trastuzumab", "30", ["trastuzumab: Article does not say"]),
        ("none", "30", ["none: First line"]),
        ("t-dm1", "", ["t-dm1: Article does not say"]),
        ("other", "30", ["t-dm1: Article does not say"]),
        ("pertuzumab", "", []),
        (None, "8", []),
    ],
)
def test_the_path_ends_in_a_leaf_and_on_a_line_in_two(
    library: Library, prior: str | None, months: str, expected: list[str]
) -> None:
    path, _ = drawn(returned(library, prior, months), library)
    assert lit(path) == expected


@pytest.mark.parametrize("typed", ["8,5", "8..", "-2", "eight"])
def test_a_refused_interval_leaves_nothing_lit(library: Library, typed: str) -> None:
    path, _ = drawn(returned(library, "pertuzumab", typed), library)
    assert lit(path) == []
    assert not any(row.lit for row in path.rows)
    assert path.marker is None


def test_the_marker_stands_at_the_months_and_never_beyond_the_ruler(library: Library) -> None:
    near, _ = drawn(returned(library, "none", "8.5"), library)
    far, _ = drawn(returned(library, "none", "40"), library)
    assert near.marker is not None
    assert far.marker is not None
    assert (near.marker.at, near.marker.text) == (8.5, "8.5\u00a0months")
    assert (far.marker.at, far.marker.text) == (18, "40\u00a0months")


def test_histories_after_which_nobody_says_anything_share_a_row(library: Library) -> None:
    found = rows(standing(returned(library), library, ""))
    assert [len(row.choices) for row in found] == [1, 1, 1, 3]
    assert found[-1].title.endswith(" or other")
    assert len(found[-1].leaves) == 1


def test_a_row_says_what_its_short_word_leaves_out(library: Library) -> None:
    path, _ = drawn(returned(library), library)
    assert [(row.title, row.details) for row in path.rows][:3] == [
        ("pertuzumab", "with trastuzumab"),
        ("trastuzumab alone", "without pertuzumab"),
        ("none", "no HER2 treatment"),
    ]


def test_each_leaf_has_something_to_read_and_its_facts(library: Library) -> None:
    path, notes = drawn(returned(library, "pertuzumab", "8"), library)
    leaves = [leaf for row in path.rows for leaf in row.leaves]
    assert [leaf.id for leaf in leaves] == [note.id for note in notes]
    assert all(note.text and note.facts for note in notes)
    assert notes[1].text.startswith("**Pertuzumab, 6 to under 12 months.** Second line. ASCO")


def test_after_progression_there_is_no_ruler(library: Library) -> None:
    path, notes = drawn(progressed("pertuzumab"), library, PROGRESSION)
    assert (path.axis, path.marker) == ("", None)
    assert lit(path) == ["pertuzumab: HER2 blockade goes on; no drug is named"]
    assert len(notes) == len(path.rows)


@pytest.mark.parametrize("width", [420, 750, 1006])
def test_it_can_be_drawn(library: Library, width: int) -> None:
    path, notes = drawn(returned(library, "pertuzumab", "12"), library)
    scene = decision_path(path, width=width, text="A path.")
    assert {note.id for note in notes} <= {part.id for part in scene.parts}
