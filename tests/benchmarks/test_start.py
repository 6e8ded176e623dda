"""The window beside a bare one, both started from nothing, in turn, on the same display."""

import sys
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import tell
from tests.benchmarks.screen import Screen
from tests.benchmarks.started import BARE, started

LIMIT = 1.4  # times a bare window


def _program(pack_file: Path) -> tuple[str, ...]:
    command = Path(sys.executable).with_name("pocketref")
    return (str(command), "--pack", str(pack_file))


def _start(command: tuple[str, ...], screen: Screen) -> float:
    with started(command, screen) as it:
        return it.took


def _memory(command: tuple[str, ...], screen: Screen) -> float:
    with started(command, screen) as it:
        return it.memory()


def test_the_window_stands_nearly_as_soon_as_a_bare_one(screen: Screen, pack_file: Path) -> None:
    program = _program(pack_file)
    turns = [(_start(program, screen), _start(BARE, screen)) for _ in range(12)]
    pairs = turns[1:]  # the first turn read the files from the disk
    ours, bare = (median(times) for times in zip(*pairs, strict=True))
    tell(f"window: {ours:.0f} ms, bare {bare:.0f} ms, ratio {ours / bare:.2f}")
    assert ours / bare <= LIMIT


def test_the_window_needs_little_more_memory_than_a_bare_one(
    screen: Screen, pack_file: Path
) -> None:
    program = _program(pack_file)
    pairs = [(_memory(program, screen), _memory(BARE, screen)) for _ in range(3)]
    ours, bare = (median(sizes) for sizes in zip(*pairs, strict=True))
    tell(f"memory: {ours:.0f} MB, bare {bare:.0f} MB, ratio {ours / bare:.2f}")
    assert ours / bare <= LIMIT
