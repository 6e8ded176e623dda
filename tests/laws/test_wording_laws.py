from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.quantity import Quantity
from pocketref.wording import numbers, rounding

values = st.decimals(min_value=0, max_value=10**6, allow_nan=False, allow_infinity=False, places=6)
areas = st.decimals(min_value=Decimal(1), max_value=Decimal(3), places=9)
levels = st.integers(50, 260).map(lambda level: Quantity(value=Decimal(level), unit="mg/m2"))
TENTH = Decimal("0.1")


@given(values)
def test_a_plain_number_is_the_same_number_without_a_last_zero(value: Decimal) -> None:
    text = numbers.plain(value)
    assert Decimal(text) == value
    assert "E" not in text.upper()
    assert "." not in text or not text.endswith(("0", "."))


@given(values)
def test_a_comma_changes_nothing_but_the_look(value: Decimal) -> None:
    assert numbers.number(value).replace(",", "") == numbers.plain(value)


@given(values)
def test_rounding_a_dose_twice_is_rounding_it_once(value: Decimal) -> None:
    once = rounding.dose(Quantity(value=value, unit="mg"))
    assert rounding.dose(once) == once
    assert abs(once.value - value) <= TENTH / 2


@given(areas, levels)
def test_the_printed_surface_gives_the_printed_dose(area: Decimal, level: Quantity) -> None:
    shown = rounding.surface(Quantity(value=area, unit="m2"), level)
    given_dose = (level.value * area).quantize(TENTH, rounding=ROUND_HALF_UP)
    printed_dose = (level.value * shown.value).quantize(TENTH, rounding=ROUND_HALF_UP)
    six_places = -6
    assert printed_dose == given_dose or shown.value.as_tuple().exponent == six_places


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_is_shown_so_that_it_can_be_typed(on: date) -> None:
    from pocketref.worksheet.entry import Entered
    from pocketref.worksheet.moments import read_date

    typed = numbers.day(on).replace("\u00a0", " ")
    assert read_date(typed, "date") == Entered(value=on)
