"""Tables by kilogram and height: doses that go by surface area, and the area itself."""

from collections.abc import Callable
from fractions import Fraction

from pocketref.pack.library import Library
from pocketref.pages.book.drugs import Given, Ruled
from pocketref.pages.book.fields import (
    centimetres,
    dose,
    first,
    how,
    kilograms,
    named,
    quantity,
)
from pocketref.pages.reading import Cell, Table
from pocketref.recheck import tables
from pocketref.wording import names, numbers

STEP = 5  # centimetres from one column to the next

Field = Callable[[int, int], str]  # from kilograms and centimetres


def surface_dose_table(library: Library, of: Given, ruled: Ruled) -> Table:
    """The dose of a rule at each kilogram and height."""
    formula = library.site.formula

    def field(weight: int, height: int) -> str:
        return dose(tables.by_surface(ruled.rule, weight, height, formula))

    area = f"Body surface area by {names.formula(formula)}, not rounded."
    return _table(
        library, f"{named(ruled.rule)}, in mg", f"{how(library, of, ruled)} {area}", field
    )


def area_table(library: Library) -> Table:
    """The surface area at each kilogram and height."""
    formula = library.site.formula

    def field(weight: int, height: int) -> str:
        return numbers.plain_surface(quantity(tables.surface(weight, height, formula), "m2"))

    return _table(library, f"By {names.formula(formula)}, in m²", "", field)


def _table(library: Library, title: str, note: str, field: Field) -> Table:
    heights = centimetres(library, STEP)
    return Table(
        title=title,
        note=note,
        columns=("kg", *(numbers.amount(quantity(Fraction(height), "cm")) for height in heights)),
        lines=tuple(
            (first(weight), *(Cell(text=field(weight, height)) for height in heights))
            for weight in kilograms(library)
        ),
        figures=tuple(range(1, len(heights) + 1)),
        weights=(1,) * (len(heights) + 1),
    )
