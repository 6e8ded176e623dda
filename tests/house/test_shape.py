"""Files that fit on a few screens, functions that fit on one."""

import ast
from pathlib import Path
from statistics import quantiles

from tests.house.street import PROGRAM, ROOT, modules, place, tree

LONGEST_FILE = 250
LONGEST_TESTS = 400  # tables of cases are read row by row
LONGEST_FUNCTION = 40
USUAL_FILE = 200  # nine files of ten
USUAL_FUNCTION = 20  # nine functions of ten
# Rooms under these names are where the order of the rooms dies.
NO_NAMES = {"utils", "util", "common", "helpers", "core", "misc", "services", "managers", "base"}


def _length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _functions(path: Path) -> dict[str, int]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        f"{place(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree(path))
        if isinstance(node, kinds)
    }


def _program() -> list[Path]:
    return [*modules(), *(ROOT / "packaging").glob("*.py")]


def _tests() -> list[Path]:
    return sorted((ROOT / "tests").rglob("*.py"))


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    assert {place(p): _length(p) for p in _program() if _length(p) > LONGEST_FILE} == {}


def test_no_file_of_tests_is_longer_either() -> None:
    assert {place(p): _length(p) for p in _tests() if _length(p) > LONGEST_TESTS} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    everything = [*_program(), *_tests()]
    every = {name: lines for path in everything for name, lines in _functions(path).items()}
    assert {name: lines for name, lines in every.items() if lines > LONGEST_FUNCTION} == {}


def test_nine_files_of_ten_are_short() -> None:
    assert quantiles([_length(path) for path in modules()], n=10)[-1] <= USUAL_FILE


def test_nine_functions_of_ten_are_short() -> None:
    lengths = [lines for path in modules() for lines in _functions(path).values()]
    assert quantiles(lengths, n=10)[-1] <= USUAL_FUNCTION


def test_nothing_is_called_by_a_name_that_says_nothing() -> None:
    assert [place(path) for path in PROGRAM.rglob("*") if path.stem in NO_NAMES] == []
