"""The window on packs of every size: what is read late costs nothing at the start."""

import sys
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.generated import pack_with, shipped
from tests.benchmarks.measuring import milliseconds, tell, unit
from tests.benchmarks.screen import Screen
from tests.benchmarks.started import started
from tests.conftest import CONTENT

SIZES = (500, 5_000, 50_000)
FLAT = 1.15  # of the smallest, with room for a busy machine
BUILDS = 10_000  # units, see `measuring.unit`


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder, content = tmp_path_factory.mktemp("packs"), shipped(CONTENT)
    return {size: pack_with(content, size, folder / f"{size}.pack") for size in SIZES}


def _command(pack: Path) -> tuple[str, ...]:
    return (str(Path(sys.executable).with_name("pocketref")), "--pack", str(pack))


def _medians(figures: dict[int, list[float]], what: str, mark: str) -> dict[int, float]:
    found = {size: median(taken) for size, taken in figures.items()}
    tell(f"{what}: " + ", ".join(f"{size:,}: {found[size]:.0f} {mark}" for size in found))
    return found


def test_the_window_stands_as_soon_whatever_the_size_of_the_pack(
    packs: dict[int, Path], screen: Screen
) -> None:
    took: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(9):  # in turn, so that a busy moment is everybody's
        for size, pack in packs.items():
            with started(_command(pack), screen) as it:
                took[size].append(it.took)
    found = _medians(took, "window by entries", "ms")
    assert max(found.values()) <= FLAT * found[SIZES[0]]


def test_the_window_needs_as_much_memory_whatever_the_size_of_the_pack(
    packs: dict[int, Path], screen: Screen
) -> None:
    used: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(2):
        for size, pack in packs.items():
            with started(_command(pack), screen) as it:
                used[size].append(it.memory())
    found = _medians(used, "memory by entries", "MB")
    assert max(found.values()) <= FLAT * found[SIZES[0]]


def test_the_shipped_pack_is_built_while_one_waits(tmp_path: Path) -> None:
    from pocketref.pack.building import build

    units = milliseconds(lambda: build(CONTENT, tmp_path / "a.pack"), times=1) / unit()
    tell(f"pack built in {units:.0f} of {BUILDS} units")
    assert units <= BUILDS
