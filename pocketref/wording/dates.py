"""Dates of sources, many of which have only a year, or a year and a month."""

from datetime import date

from pocketref.wording import numbers


def dated(text: str) -> str:
    """A source's date as readers write it: `5 Nov 2025`, `2025-11`, `2012`; empty for none."""
    try:
        return numbers.day(date.fromisoformat(text)) if text.count("-") > 1 else text
    except ValueError:  # not a date but words: `edition 24`
        return text
