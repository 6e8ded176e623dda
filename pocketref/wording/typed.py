"""What was typed, and what may be typed, as the sentences of faults show them."""

import re
from decimal import Decimal

from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault
from pocketref.wording import numbers
from pocketref.wording.names import field
from pocketref.wording.units import in_words, unit

_LONGEST = 40
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_NUMBER = re.compile(r"[-−]?[0-9.]+")


def name(fault: Fault) -> str:
    """What readers call the field; a taxane's level is named after the taxane."""
    if fault.field == "taxane-level" and fault.bounds:
        return fault.bounds.title
    return field(fault.field)


def quoted(fault: Fault) -> str:
    """The typed text in quotes, cut short and without anything that cannot be printed."""
    return f"“{short(fault.given)}”"


def short(given: str) -> str:
    """A typed text, cut short and without anything that cannot be printed."""
    text = "".join(letter if letter.isprintable() else " " for letter in given)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def entry(fault: Fault) -> str:
    """The field and the typed text: `Weight “abc”`."""
    return f"{name(fault)} {quoted(fault)}"


def figure(fault: Fault) -> str:
    """The field and the typed figure: `Weight 680 kg`."""
    return f"{name(fault)} {value(fault)}"


def bare(fault: Fault) -> str:
    """The figure that was typed, without its unit; the whole text in quotes if there is none."""
    written = _NUMBER.match(fault.given.strip())
    if written is None:
        return quoted(fault)
    figure = written[0]
    if len(figure) > _LONGEST:
        return figure[:_LONGEST] + "…"
    return numbers.number(Decimal(figure)) if _PLAIN.fullmatch(figure) else figure


def value(fault: Fault) -> str:
    """The typed figure with the field's own unit, or the typed text if it holds no figure."""
    return bare(fault) + (_unit_after(fault.bounds) if fault.bounds else "")


def _unit_after(bounds: Bounds) -> str:
    return "" if bounds.unit == "grade" else in_words(unit(bounds.unit, one=False))


def in_unit(figure: str, symbol: str) -> str:
    """A plain figure with its unit: `400 cells/mm³`, `101.5 °F`; the text itself if it is none."""
    if not _PLAIN.fullmatch(figure):
        return figure
    return numbers.number(Decimal(figure)) + unit(symbol, one=False)


def unit_name(bounds: Bounds | None) -> str:
    """The unit to type a field in."""
    if bounds is None:
        return "its own unit"
    return in_words(unit(bounds.unit, one=False).strip()) or "digits"


def possible(bounds: Bounds | None) -> str:
    """The possible limits of a field."""
    if bounds is None or bounds.possible is None:
        return "its limits"
    return in_words(numbers.span(bounds.possible))
