"""How long something takes, in units that mean the same on a slow machine and on a fast one."""

import sys
import time
from collections.abc import Callable
from decimal import Decimal
from statistics import median

_STEPS = 3500


def tell(figures: str) -> None:
    """Show figures to whoever runs the benchmarks (`pytest -s`)."""
    sys.stdout.write(f"\n{figures}\n")


def _nothing() -> None:
    """What is done before each run, unless something is."""


def milliseconds(
    action: Callable[[], object], times: int, before: Callable[[], object] = _nothing
) -> float:
    """The median of so many runs, after one that is not counted; `before` is not counted either."""
    took = []
    for _ in range(times + 1):
        before()
        began = time.perf_counter()
        action()
        took.append(time.perf_counter() - began)
    return 1000 * median(took[1:])


def units(
    action: Callable[[], object], times: int, before: Callable[[], object] = _nothing
) -> tuple[float, float]:
    """The median of so many runs in milliseconds, and in units.

    The unit is measured in turn with the runs, so that a busy moment is everybody's.
    """
    took, ones = [], []
    for _ in range(times + 1):
        before()
        one_run, one = run_and_unit(action)
        took.append(one_run)
        ones.append(one)
    return 1000 * median(took[1:]), median(took[1:]) / median(ones[1:])


def run_and_unit(action: Callable[[], object]) -> tuple[float, float]:
    """How long a run took, and the unit right after it, both in seconds."""
    began = time.perf_counter()
    action()
    middle = time.perf_counter()
    _work()
    return middle - began, time.perf_counter() - middle


def unit() -> float:
    """How many milliseconds here are one on the machine the limits were written on.

    A fixed piece of work took one millisecond there (two cores, Python 3.11); it is measured again
    beside everything that has a limit, so that a limit is a ratio and no matter of the machine.
    """
    return milliseconds(_work, times=50)


def _work() -> Decimal:
    total = Decimal(0)
    for step in range(_STEPS):
        total += Decimal(step) * Decimal("1.1")
    return total
