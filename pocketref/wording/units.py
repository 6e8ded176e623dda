"""Units as readers see them."""

NBSP = "\u00a0"

# What differs from the symbol in the table of units. Spelled names have a form for one.
_SHOWN = {
    "%": "%",
    "1": "",
    "10^9": "× 10⁹",
    "cells": "cells",
    "degC": "°C",
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


def suffix(symbol: str) -> str:
    """The unit alone, as a field's fixed suffix: `kg`, `mg/m²`, `× 10⁹/L`; empty for a count."""
    return "/".join(_part(part) for part in symbol.split("/"))


def unit(symbol: str, *, one: bool) -> str:
    """The unit with the space that joins it to its number: none before % and for a count."""
    shown = _SPELLED[symbol][not one] if symbol in _SPELLED else suffix(symbol)
    return shown if shown in {"", "%"} else NBSP + shown.replace(" ", NBSP)


def _part(part: str) -> str:
    if part in _SPELLED:
        return _SPELLED[part][1]
    return _SHOWN.get(part, part)
