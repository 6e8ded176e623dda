"""Dates of sources, many of which have only a year, or a year and a month."""

from datetime import date

from pocketref.wording import numbers

_YEAR_AND_MONTH = 2


def dated(text: str) -> str:
    """A source's date as readers write it: `5 Nov 2025`, `Nov 2025`, `2012`; empty for none."""
    parts = text.split("-")
    try:
        if len(parts) == _YEAR_AND_MONTH:
            return numbers.month(date(int(parts[0]), int(parts[1]), 1))
        return numbers.day(date.fromisoformat(text)) if len(parts) > _YEAR_AND_MONTH else text
    except ValueError:  # not a date but words: `edition 24`
        return text
