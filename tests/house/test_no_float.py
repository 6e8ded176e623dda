"""Where a dose is made there is no binary fraction, no rounding by accident and no clock."""

import ast
from collections.abc import Callable

import pytest

from tests.house.street import EXACT_ROOMS, modules, place, tree

EXACT = modules(*EXACT_ROOMS)
# The whole-number part of the library's mathematics; all the rest answers in floats.
WHOLE = {"gcd", "lcm", "isqrt", "comb", "perm", "factorial", "ceil", "floor", "prod", "trunc"}
# Ask these of a class or module, and the answer depends on when it was asked.
CLOCKS = {"now", "today", "utcnow", "time", "monotonic", "perf_counter", "localtime"}
CLOCK_OWNERS = {"date", "datetime", "time"}


def _is_float(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=float() | complex()):
            return True
        case ast.Name(id="float" | "complex"):
            return True
        case ast.Attribute(attr="__float__"):
            return True
        case _:
            return False


def _divides_literals(node: ast.AST) -> bool:
    match node:
        case ast.BinOp(
            left=ast.Constant(value=int()), op=ast.Div(), right=ast.Constant(value=int())
        ):
            return True
        case _:
            return False


def _asks_float_mathematics(node: ast.AST) -> bool:
    match node:
        case ast.Import(names=names):
            return any(name.name in {"math", "cmath", "statistics", "random"} for name in names)
        case ast.ImportFrom(module="math", names=names):
            return any(name.name not in WHOLE for name in names)
        case ast.ImportFrom(module="cmath" | "statistics" | "random"):
            return True
        case _:
            return False


def _asks_the_clock(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id=owner), attr=asked):
            return owner in CLOCK_OWNERS and asked in CLOCKS
        case _:
            return False


def _places(is_wrong: Callable[[ast.AST], bool]) -> list[str]:
    return [
        f"{place(path)}: {ast.unparse(node)}"
        for path in EXACT
        for node in ast.walk(tree(path))
        if is_wrong(node)
    ]


def test_no_float_is_written_where_a_dose_is_made() -> None:
    assert _places(_is_float) == []


def test_no_whole_numbers_are_divided_into_a_float() -> None:
    assert _places(_divides_literals) == []


def test_no_mathematics_of_floats_is_used() -> None:
    assert _places(_asks_float_mathematics) == []


def test_no_room_of_doses_knows_what_day_it_is() -> None:
    assert _places(_asks_the_clock) == []


@pytest.mark.parametrize(
    ("code", "is_wrong"),
    [
        ("x = 0.1", _is_float),
        ("x = float(y)", _is_float),
        ("x = 1 / 3", _divides_literals),
        ("import math", _asks_float_mathematics),
        ("from math import sqrt", _asks_float_mathematics),
        ("x = date.today()", _asks_the_clock),
        ("x = datetime.now(UTC)", _asks_the_clock),
    ],
)
def test_what_is_looked_for_is_found(code: str, is_wrong: Callable[[ast.AST], bool]) -> None:
    assert any(is_wrong(node) for node in ast.walk(ast.parse(code)))
