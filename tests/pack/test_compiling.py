"""A pack is written whole, and the same every time."""

import os
from pathlib import Path

import pytest

from pocketref.pack.compiling import compile_pack, rows
from pocketref.pack.manifest import Content


def test_the_same_content_gives_the_same_bytes(content: Content, tmp_path: Path) -> None:
    one, other = tmp_path / "one.pack", tmp_path / "another folder" / "other.pack"
    other.parent.mkdir()
    first = compile_pack(content, one)
    os.utime(one, (0, 0))
    second = compile_pack(content, other)
    assert one.read_bytes() == other.read_bytes()
    assert first == second
    assert len(first.digest) == 64


def test_nothing_is_left_beside_the_pack(content: Content, tmp_path: Path) -> None:
    compile_pack(content, tmp_path / "one.pack")
    compile_pack(content, tmp_path / "one.pack")
    assert [path.name for path in tmp_path.iterdir()] == ["one.pack"]


def test_a_failure_leaves_the_old_pack_and_nothing_else(content: Content, tmp_path: Path) -> None:
    target = tmp_path / "one.pack"
    target.mkdir()  # a file cannot take the name of a folder
    with pytest.raises(OSError, match=r"one\.pack"):
        compile_pack(content, target)
    assert [path.name for path in tmp_path.iterdir()] == ["one.pack"]


def test_every_item_has_one_row(content: Content) -> None:
    made = [row[:2] for row in rows(content)]
    assert len(set(made)) == len(made)
    assert ("bag", "250 mL") in made
    assert ("bounds", "weight") in made


def test_an_edition_counts_what_is_in_it(content: Content, tmp_path: Path) -> None:
    edition = compile_pack(content, tmp_path / "one.pack")
    assert (edition.facts, edition.pages) == (len(content.facts), 2)
