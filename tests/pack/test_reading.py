"""A file is read as strings, with its lines. What is refused is in the zoo."""

from pathlib import Path

import pytest

from pocketref.pack.faults import Complaints
from pocketref.pack.reading import read_tree
from pocketref.pack.tree import line_at, plain


@pytest.mark.parametrize("text", ["1.10", "no", "12:30:00", "2026-01-05", "~", "0x10", "1_000"])
def test_nothing_is_taken_for_more_than_text(text: str, tmp_path: Path) -> None:
    file = tmp_path / "one.yaml"
    file.write_text(f"value: {text}\n", "utf-8")
    tree = read_tree(file, "one.yaml", Complaints())
    assert tree is not None
    assert plain(tree) == {"value": text}


def test_lines_are_counted_from_one(tmp_path: Path) -> None:
    file = tmp_path / "one.yaml"
    file.write_text("a: x\nb:\n  - c: 1\n  - c:\n      d: 2\n", "utf-8")
    tree = read_tree(file, "one.yaml", Complaints())
    assert tree is not None
    assert line_at(tree, ("b", 1, "c", "d")) == 5


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_bytes("a: x\nb: é\n".encode("latin-1"))
    complaints = Complaints()
    assert read_tree(tmp_path / "one.yaml", "one.yaml", complaints) is None
    assert [str(error) for error in complaints.sorted()] == [
        "one.yaml:2: not UTF-8 text. Save the file as UTF-8."
    ]


def test_a_sign_no_file_may_hold_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_bytes(b"a: x\x00\n")
    complaints = Complaints()
    assert read_tree(tmp_path / "one.yaml", "one.yaml", complaints) is None
    assert len(complaints.sorted()) == 1


def test_every_key_written_twice_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("a: 1\na: 2\nb: 1\nb: 2\n", "utf-8")
    complaints = Complaints()
    read_tree(tmp_path / "one.yaml", "one.yaml", complaints)
    assert [error.line for error in complaints.sorted()] == [2, 4]
