"""Trees keep the line of everything."""

from decimal import Decimal

import pytest

from pocketref.model.quantity import Quantity
from pocketref.pack.tree import Listing, Made, Mapping, Step, Text, line_at, plain, text_at

DOSE = Quantity(value=Decimal(8), unit="mg")
TREE = Mapping(
    line=1,
    entries={
        "id": Text(line=1, text="one"),
        "doses": Listing(line=3, items=(Text(line=3, text="a"), Made(line=5, thing=DOSE))),
    },
    lines={"id": 1, "doses": 2},
)


def test_a_plain_tree_has_no_lines() -> None:
    assert plain(TREE) == {"id": "one", "doses": ["a", DOSE]}


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("doses",), 2),  # where the name stands
        (("doses", 1), 5),
        (("doses", 1, "unit"), 5),  # the last part that was written
        (("doses", 7), 2),
        (("review", "state"), 1),
    ],
)
def test_a_path_leads_to_a_line(path: tuple[Step, ...], line: int) -> None:
    assert line_at(TREE, path) == line


def test_only_text_is_text() -> None:
    assert text_at(TREE, "id") == "one"
    assert text_at(TREE, "doses") is None
    assert text_at(Made(line=1, thing=DOSE), "id") is None
