"""Limits of what may be entered."""

from pocketref.model.bounds import Bounds
from pocketref.model.quantity import Range


def some_bounds() -> tuple[Bounds, ...]:
    """The limits of every value that a gate may read, and of weight and height."""
    rows = (
        ("weight", "Weight", "kg", "30 to 250 kg"),
        ("height", "Height", "cm", "120 to 220 cm"),
        ("lvef", "LVEF", "%", "10 to 85 %"),
        ("lvef-baseline", "LVEF at baseline", "%", "10 to 85 %"),
        ("lvef-normal", "Lower limit of normal LVEF", "%", "40 to 60 %"),
        ("anc", "Neutrophils", "10^9/L", "0 to 100 10^9/L"),
        ("platelets", "Platelets", "10^9/L", "0 to 3000 10^9/L"),
        ("bilirubin", "Bilirubin", "ULN", "0 to 50 ULN"),
        ("ast", "AST", "ULN", "0 to 200 ULN"),
        ("alt", "ALT", "ULN", "0 to 200 ULN"),
        ("alp", "ALP", "ULN", "0 to 50 ULN"),
        ("neuropathy", "Neuropathy", "grade", "0 to 5 grade"),
        ("temperature", "Temperature", "degC", "30 to 43 degC"),
        ("docetaxel-level", "Docetaxel level", "mg/m2", "50 to 100 mg/m2"),
        ("vinorelbine-level", "Vinorelbine level", "mg/m2", "30 to 35 mg/m2"),
    )
    return tuple(
        Bounds(id=name, title=title, unit=unit, possible=Range.parse(limits), fact="product-limits")
        for name, title, unit, limits in rows
    )


def some_limits() -> tuple[Bounds, ...]:
    """The limits of every value that may be typed or follows from what is."""
    rows = (("cycle", "1", "1 to 100 1"), ("days-since-last", "d", "1 to 3650 d"))
    counted = tuple(
        Bounds(id=name, title=name, unit=unit, possible=Range.parse(limits), fact="product-limits")
        for name, unit, limits in rows
    )
    index = Bounds(
        id="body-mass-index",
        title="Body mass index",
        unit="kg/m2",
        usual=Range.parse("15 to 50 kg/m2"),
        fact="product-limits",
    )
    return (*some_bounds(), *counted, index)
