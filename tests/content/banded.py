"""Bands and ways as plain limits, so that the content and the dossier can be compared."""

from pocketref.model.fact import Stated
from pocketref.model.grading import Band, Together
from pocketref.model.quantity import Quantity

Limits = tuple[str, str, str, str]  # measure, lower end, upper end, whose baseline or how long


def way_of(way: Together) -> tuple[frozenset[Limits], str]:
    """The bands of a way, and its sign."""
    return frozenset(limits_of(band) for band in way.all_of), way.sign


def limits_of(band: Band) -> Limits:
    """A band by its words and numbers."""
    whose = "normal" if band.of_normal else "abnormal" if band.of_baseline else ""
    if band.lasts is not None:
        over = f"{band.readings.value} readings over" if band.readings else "lasts"
        whose = f"{over} {band.lasts.value}"
    whose = "copies differ" if band.end_differs else whose
    lower = _end("at least", band.at_least) or _end("above", band.above)
    upper = _end("at most", band.at_most) or _end("below", band.below)
    return band.measure, lower, "local" if band.below_local else upper, whose


def plain(text: str) -> str:
    """A number without trailing zeros."""
    return str(Quantity.parse(text))


def _end(how: str, stated: Stated | None) -> str:
    return f"{how} {Quantity(value=stated.value.value)}" if stated else ""
