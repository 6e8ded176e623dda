"""Units as readers see them."""

import re

NBSP = "\u00a0"

# What differs from the symbol in the table of units. Spelled names have a form for one.
_SHOWN = {
    "%": "%",
    "1": "",
    "10^9": "× 10⁹",
    "cells": "cells",
    "degC": "°C",
    "degF": "°F",  # typed, never kept
    "m2": "m²",
    "mm3": "mm³",
    "ULN": "× upper limit",
}
_SPELLED = {
    "cycle": ("cycle", "cycles"),
    "d": ("day", "days"),
    "microgram": ("microgram", "micrograms"),
    "month": ("month", "months"),
    "unit": ("unit", "units"),
    "week": ("week", "weeks"),
    "year": ("year", "years"),
}


# Between two units, but not behind a power of ten.
_STROKE = re.compile(r"(?<=[A-Za-z²])(?<!cells)/(?=[A-Za-z])")


def suffix(symbol: str) -> str:
    """The unit alone, as a field's fixed suffix: `kg`, `mg/m²`, `× 10⁹/L`; empty for a count."""
    return "/".join(_part(part) for part in symbol.split("/")).replace(" ", NBSP)


def unit(symbol: str, *, one: bool) -> str:
    """The unit with the space that joins it to its number: none before % and for a count."""
    shown = _SPELLED[symbol][not one] if symbol in _SPELLED else suffix(symbol)
    return shown if shown in {"", "%"} else NBSP + shown


def in_words(text: str) -> str:
    """An amount as a sentence says it: `60 mg per m²`. Counts stay `× 10⁹/L` and `cells/mm³`."""
    return _STROKE.sub(" per ", text)


def _part(part: str) -> str:
    if part in _SPELLED:
        return _SPELLED[part][1]
    return _SHOWN.get(part, part)
