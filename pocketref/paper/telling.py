"""How far a long sheet is on its way to paper."""

from collections.abc import Callable
from enum import StrEnum


class Stage(StrEnum):
    """What is done with a sheet, in this order."""

    FILLED = "filled"
    LAID = "laid out"
    DRAWN = "drawn"


Tell = Callable[[Stage, int, int], None]  # the stage, how many of it are done, and of how many


def quietly(stage: Stage, done: int, count: int) -> None:
    """Tell nobody."""
