"""Every room says at its door what lives there, what it may import, what never belongs there."""

import ast
from pathlib import Path

import pytest

from tests.house.street import PROGRAM, modules, place, tree

ROOMS = sorted({path.parent for path in modules()} - {PROGRAM})
PARTS = ("May be imported:", "Never belongs here:")


def _sign(room: Path) -> str:
    return ast.get_docstring(tree(room / "__init__.py")) or ""


@pytest.mark.parametrize("room", ROOMS, ids=place)
def test_a_room_has_a_door_sign_of_three_parts(room: Path) -> None:
    what, *rest = _sign(room).split("\n\n")
    assert what.strip().endswith(".")
    last = rest[-1] if rest else ""
    starts = [line.partition(":")[0] + ":" for line in last.splitlines() if ":" in line]
    assert [part for part in starts if part in PARTS] == list(PARTS)


@pytest.mark.parametrize("room", ROOMS, ids=place)
def test_a_room_says_what_lives_there(room: Path) -> None:
    lives = _sign(room).partition(PARTS[0])[0].strip()
    assert len(lives.split()) > 5


def test_the_program_says_what_it_is() -> None:
    assert (ast.get_docstring(tree(PROGRAM / "__init__.py")) or "").startswith("Pocketref:")
