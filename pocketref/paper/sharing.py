"""How columns share a width, and items share columns."""

from pocketref.paper.blocks import Measure, Width
from pocketref.paper.sizes import MILLIMETRE

_HAIR = 0.5  # sums of lengths differ by less


def shared(widths: tuple[Width, ...], fits: tuple[float, ...], room: float) -> tuple[float, ...]:
    """Share out a room: fixed columns first, then fitting ones, the rest by shares.

    Fitting columns give way together when they want more than there is; without a share, the last
    column takes what is left.
    """
    fixed = sum(one.amount for one in widths if one.by is Measure.FIXED) * MILLIMETRE
    wanted = sum(fit for one, fit in zip(widths, fits, strict=True) if one.by is Measure.FIT)
    shares = sum(one.amount for one in widths if one.by is Measure.SHARE)
    squeeze = min(1.0, (room - fixed) / wanted) if wanted else 1.0
    left = room - fixed - wanted * squeeze
    found = [
        _width(one, fit * squeeze, left / shares if shares else 0.0)
        for one, fit in zip(widths, fits, strict=True)
    ]
    if not shares:
        found[-1] += left
    return tuple(found)


def _width(width: Width, fit: float, share: float) -> float:
    match width.by:
        case Measure.FIXED:
            return width.amount * MILLIMETRE
        case Measure.FIT:
            return fit
        case Measure.SHARE:
            return width.amount * share


def evenly(heights: list[list[float]]) -> list[list[int]]:
    """Which items stand in which column, in order, so that the highest column is lowest.

    `heights` has, for each column, how high each item is in it.
    """
    limits = sorted({sum(column[a:b]) for column in heights for a, b in _spans(len(column))})
    tries = (_filled(heights, limit) for limit in limits)
    return next((found for found in tries if found is not None), [[] for _ in heights])


def _spans(count: int) -> list[tuple[int, int]]:
    return [(a, b) for a in range(count) for b in range(a + 1, count + 1)]


def _filled(heights: list[list[float]], limit: float) -> list[list[int]] | None:
    """The items column by column, none higher than a limit; None if they do not fit."""
    columns: list[list[int]] = []
    at = 0
    for column in heights:
        held, used = [], 0.0
        while at < len(column) and used + column[at] <= limit + _HAIR:
            held.append(at)
            used, at = used + column[at], at + 1
        columns.append(held)
    return columns if at == len(heights[0]) else None
