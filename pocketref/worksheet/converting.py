"""Texts typed in another unit than the worksheet keeps: the unit is chosen, never guessed.

A plain number is worked out and goes through the parser as if it had been typed so; anything else
goes to the parser as it stands, which says what is wrong with it. Counts are exact. A temperature
in degrees Fahrenheit, with one decimal place, becomes the nearest tenth of a degree Celsius: so
100.4 and 101 are the 38 and 38.3 degrees that sources print beside them.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

from pocketref.worksheet.spelling import CELLS, FAHRENHEIT, fold

CELSIUS, COUNT = "degC", "10^9/L"
_OTHERS = {COUNT: ("cells/mm3",), CELSIUS: ("degF",)}
_SPELLED = {"cells/mm3": CELLS, "degF": FAHRENHEIT}
_PLAIN = re.compile(r"(?P<figure>[0-9]{1,12}(?:\.(?P<places>[0-9]{1,12}))?)(?P<unit>.*)", re.DOTALL)
_CELLS, _FREEZING, _STEPS = Decimal(1000), Decimal(32), Decimal(5) / Decimal(9)
_TENTH, _FINER = Decimal("0.1"), Decimal("0.001")


def units_of(kept: str) -> tuple[str, ...]:
    """The units in which a field may be typed, first the one that the worksheet keeps."""
    return (kept, *_OTHERS.get(kept, ()))


def as_kept(text: str, unit: str, kept: str) -> str:
    """What the parser is given for a text that was typed in a chosen unit."""
    split = _PLAIN.fullmatch(text.strip(" "))
    if unit == kept or split is None or not _is_own(split["unit"], unit):
        return text
    typed = Decimal(split["figure"])
    if kept == COUNT:
        return _text(typed / _CELLS)
    # More places than one are more than the parser takes, and it says so.
    place = _TENTH if len(split["places"] or "") <= 1 else _FINER
    return _text(((typed - _FREEZING) * _STEPS).quantize(place, ROUND_HALF_UP))


def as_typed(text: str, unit: str, kept: str) -> str:
    """The same text as it is shown in a chosen unit; as it stands where it is no number."""
    split = _PLAIN.fullmatch(text.strip(" "))
    if unit == kept or split is None or split["unit"].strip(" "):
        return text
    value = Decimal(split["figure"])
    if kept == COUNT:
        return _text(value * _CELLS)
    return _text((value / _STEPS + _FREEZING).quantize(_TENTH, ROUND_HALF_UP))


def _is_own(written: str, unit: str) -> bool:
    """Whether no unit stands behind the figure, or the chosen one."""
    folded = fold(written)
    return not folded or folded in _SPELLED[unit]


def _text(value: Decimal) -> str:
    return f"{value.normalize():f}"
