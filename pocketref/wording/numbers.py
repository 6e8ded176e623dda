"""The one formatter: amounts, ranges, counts, durations, dates and times as text.

On screen and paper a non-breaking space stands between number and unit, none before %. The `plain_`
functions give the same figures for documents: no comma, no unit, no trailing zero, no exponent.
"""

from datetime import date, datetime, time
from decimal import Decimal

from pocketref.model.quantity import Quantity, Range
from pocketref.wording import rounding
from pocketref.wording.units import NBSP, unit

_HOUR = 60
_HOURS_FROM = 120  # up to two hours people count minutes: 60 min, 90 min
_THOUSAND = Decimal(1000)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def plain(value: Decimal) -> str:
    """A number for a document: `132.4`. No trailing zero, no exponent, no comma."""
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def number(value: Decimal) -> str:
    """A number on screen: as in documents, with a comma from 1,000."""
    if abs(value) < _THOUSAND:
        return plain(value)
    whole, point, rest = plain(value).partition(".")
    return f"{int(whole):,}{point}{rest}"


def count(value: int) -> str:
    """A count: `397`, `1,000`."""
    return f"{value:,}"


def amount(quantity: Quantity) -> str:
    """An amount as it stands, unrounded: `68 kg`, `62%`, `1.5 × 10⁹/L`, `4 h 30 min`, `grade 2`."""
    if quantity.unit == "min" and quantity.value == int(quantity.value):
        return minutes(int(quantity.value))
    figure = number(quantity.value)
    if quantity.unit == "grade":
        return f"grade{NBSP}{figure}"
    return figure + unit(quantity.unit, one=quantity.value == 1)


def span(limits: Range) -> str:
    """A range: `30 to 60 min`, `0.3 to 0.74 mg/mL`; one amount where both ends are the same."""
    if limits.low.same_as(limits.high):
        return amount(limits.high)
    if limits.low.unit == "min" and limits.high.value >= _HOURS_FROM:
        return f"{amount(limits.low)} to {amount(limits.high)}"
    figures = f"{number(limits.low.value)} to {number(limits.high.value)}"
    if limits.low.unit == "grade":
        return f"grade{NBSP}{figures}"
    return figures + unit(limits.low.unit, one=False)


def dose(quantity: Quantity) -> str:
    """A dose: `132.4 mg`."""
    return amount(rounding.dose(quantity))


def dose_figure(quantity: Quantity) -> str:
    """A dose without its unit, where the unit stands apart in smaller type: `132.4`."""
    return number(rounding.dose(quantity).value)


def volume(quantity: Quantity) -> str:
    """A volume: `6.62 mL`, `25.9 mL`."""
    return amount(rounding.volume(quantity))


def concentration(quantity: Quantity) -> str:
    """A concentration: `0.516 mg/mL`."""
    return amount(rounding.concentration(quantity))


def rate(quantity: Quantity) -> str:
    """A pump rate: `256.6 mL/h`."""
    return amount(rounding.rate(quantity))


def mass_index(quantity: Quantity) -> str:
    """A body mass index without its unit, as it is spoken: `25`, `12.7`."""
    return number(rounding.mass_index(quantity).value)


def surface(quantity: Quantity, level: Quantity | None = None) -> str:
    """A body surface area: `1.765 m²`; more places where the level's dose line needs them."""
    return amount(rounding.surface(quantity, level))


def plain_dose(quantity: Quantity) -> str:
    """The figure of a dose for a document, exact: the engine has rounded what is to be rounded."""
    return plain(quantity.value)


def plain_volume(quantity: Quantity) -> str:
    """The figure of a volume for a document."""
    return plain(rounding.volume(quantity).value)


def plain_concentration(quantity: Quantity) -> str:
    """The figure of a concentration for a document."""
    return plain(rounding.concentration(quantity).value)


def plain_rate(quantity: Quantity) -> str:
    """The figure of a rate for a document."""
    return plain(rounding.rate(quantity).value)


def plain_surface(quantity: Quantity, level: Quantity | None = None) -> str:
    """The figure of a body surface area for a document."""
    return plain(rounding.surface(quantity, level).value)


def minutes(whole: int) -> str:
    """A duration: `60 min`, `90 min`, `2 h`, `4 h 30 min`."""
    if whole < _HOURS_FROM:
        return f"{whole}{NBSP}min"
    hours, rest = divmod(whole, _HOUR)
    return f"{count(hours)}{NBSP}h" + (f"{NBSP}{rest}{NBSP}min" if rest else "")


def days(whole: int) -> str:
    """A number of days: `1 day`, `21 days`."""
    return f"{count(whole)}{NBSP}{'day' if whole == 1 else 'days'}"


def weeks(interval: Quantity) -> str:
    """An interval in whole weeks if it is one, else in days: `3 weeks`, `10 days`."""
    whole = interval.to("week")
    return amount(whole) if whole.value == int(whole.value) else amount(interval.to("d"))


def sentence_start(text: str) -> str:
    """The text with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def day(on: date) -> str:
    """A date: `9 Mar 2026`."""
    return f"{on.day}{NBSP}{_MONTHS[on.month - 1]}{NBSP}{on.year}"


def month(on: date) -> str:
    """A month: `Mar 2026`."""
    return f"{_MONTHS[on.month - 1]}{NBSP}{on.year}"


def weekday(on: date) -> str:
    """A date on which someone must attend: `Mon 9 Mar 2026`."""
    return f"{_DAYS[on.weekday()]}{NBSP}{day(on)}"


def clock(at: time | datetime) -> str:
    """A time of day, 24 h: `09:02`."""
    return f"{at.hour:02d}:{at.minute:02d}"
