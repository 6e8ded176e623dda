"""How wide the columns of a table are: no word is cut, and short texts wrap last."""

from collections.abc import Sequence


def shares(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float] | None:
    """Widths of columns that fill the room; None if not even the longest words fit.

    Args:
        least: of each column, without which a word would be cut.
        wanted: of each column, with which nothing wraps.
        room: for all of them.
    """
    if sum(least) > room:
        return None
    spare = room - sum(wanted)
    if spare >= 0:
        return [width + spare * width / sum(wanted) for width in wanted]
    wishes = [width - low for low, width in zip(least, wanted, strict=True)]
    extra = _shared(wishes, room - sum(least))
    return [low + more for low, more in zip(least, extra, strict=True)]


def planned(least: Sequence[float], weights: Sequence[int], room: float) -> list[float] | None:
    """Widths by weight, so that tables of one kind have the same columns; None as for `shares`.

    A column whose longest word needs more takes it from all the others.

    Args:
        least: of each column, without which a word would be cut.
        weights: how the columns share the room.
        room: for all of them.
    """
    if sum(least) > room:
        return None
    widths = list(least)
    free = set(range(len(least)))
    while free:
        left = room - sum(widths[at] for at in range(len(least)) if at not in free)
        whole = sum(weights[at] for at in free)
        short = {at for at in free if least[at] > left * weights[at] / whole}
        if not short:
            return [
                left * weights[at] / whole if at in free else widths[at] for at in range(len(least))
            ]
        free -= short
    return widths


def _shared(wishes: Sequence[float], room: float) -> list[float]:
    """How much more each gets: small wishes are met; the others share the rest by what they wish.

    Half of the rest goes to the others in equal parts, so that none of them is starved.
    """
    level = _level(wishes, room)
    large = [wish for wish in wishes if wish > level]
    rest = room - sum(wish for wish in wishes if wish <= level)
    return [
        wish if wish <= level else rest / 2 / len(large) + rest / 2 * wish / sum(large)
        for wish in wishes
    ]


def _level(wishes: Sequence[float], room: float) -> float:
    """Up to which wish all are met, if those who wish for less get all they wish for."""
    left = sorted(wishes)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return room / len(left) if left else max(wishes, default=0.0)
