"""The window beside a bare one, both started from nothing, in turn, on the same display."""

import sys
from compileall import compile_dir
from pathlib import Path
from statistics import median

import pytest

import pocketref
from tests.benchmarks.measuring import tell
from tests.benchmarks.screen import Screen
from tests.benchmarks.started import BARE, started

LIMIT = 1.4  # times a bare window
# What was reached and must not be lost again, with room for a busy machine.
REACHED_IN_TIME, REACHED_IN_MEMORY = 2.5, 2.3


def _program(pack_file: Path) -> tuple[str, ...]:
    """The program as it is after its first start: compiled."""
    compile_dir(Path(pocketref.__file__).parent, quiet=2)
    command = Path(sys.executable).with_name("pocketref")
    return (str(command), "--pack", str(pack_file))


def _start(command: tuple[str, ...], screen: Screen) -> float:
    with started(command, screen) as it:
        return it.took


def _memory(command: tuple[str, ...], screen: Screen) -> float:
    with started(command, screen) as it:
        return it.memory()


def _ratio(what: str, unit: str, pairs: list[tuple[float, float]]) -> float:
    """Print the two medians and their ratio, and give it back."""
    ours, bare = (median(figures) for figures in zip(*pairs, strict=True))
    ratio: float = ours / bare
    tell(f"{what}: {ours:.0f} {unit}, bare {bare:.0f} {unit}, ratio {ratio:.2f}")
    return ratio


@pytest.fixture(scope="module")
def in_time(screen: Screen, pack_file: Path) -> float:
    program = _program(pack_file)
    turns = [(_start(program, screen), _start(BARE, screen)) for _ in range(12)]
    return _ratio("window", "ms", turns[1:])  # the first turn read the files from the disk


@pytest.fixture(scope="module")
def in_memory(screen: Screen, pack_file: Path) -> float:
    program = _program(pack_file)
    pairs = [(_memory(program, screen), _memory(BARE, screen)) for _ in range(3)]
    return _ratio("memory", "MB", pairs)


def test_the_window_stands_as_soon_as_it_did(in_time: float) -> None:
    assert in_time <= REACHED_IN_TIME


@pytest.mark.xfail(reason="the goal, not reached yet: fields, fonts and nouns cost more")
def test_the_window_stands_nearly_as_soon_as_a_bare_one(in_time: float) -> None:
    assert in_time <= LIMIT


def test_the_window_needs_no_more_memory_than_it_did(in_memory: float) -> None:
    assert in_memory <= REACHED_IN_MEMORY


@pytest.mark.xfail(reason="the goal, not reached yet: fonts, text and nouns cost more")
def test_the_window_needs_little_more_memory_than_a_bare_one(in_memory: float) -> None:
    assert in_memory <= LIMIT
