"""The limits of every field, as the product has them, for the tests of this room."""

from pocketref.model.bounds import Bounds
from pocketref.model.quantity import Range

_ROWS = (
    ("weight", "kg", "30 to 250 kg", "40 to 150 kg", 2),
    ("height", "cm", "120 to 220 cm", "140 to 200 cm", 1),
    ("body-mass-index", "kg/m2", None, "15 to 50 kg/m2", 1),
    ("days-since-last", "d", "1 to 3650 d", "7 to 365 d", 0),
    ("cycle", "1", "1 to 400", "1 to 60", 0),
    ("day", "1", "1 to 28", None, 0),
    ("lvef", "%", "10 to 85 %", "20 to 80 %", 1),
    ("lvef-baseline", "%", "10 to 85 %", "20 to 80 %", 1),
    ("lvef-normal", "%", "40 to 60 %", None, 0),
    ("anc", "10^9/L", "0 to 100 10^9/L", "0 to 30 10^9/L", 2),
    ("platelets", "10^9/L", "0 to 3000 10^9/L", "0 to 1000 10^9/L", 1),
    ("haemoglobin", "g/dL", "2 to 25 g/dL", "5 to 20 g/dL", 1),
    ("bilirubin", "ULN", "0 to 50 ULN", "0 to 10 ULN", 2),
    ("ast", "ULN", "0 to 200 ULN", "0 to 20 ULN", 2),
    ("alt", "ULN", "0 to 200 ULN", "0 to 20 ULN", 2),
    ("alp", "ULN", "0 to 50 ULN", "0 to 10 ULN", 2),
    ("neuropathy", "grade", "0 to 4 grade", None, 0),
    ("temperature", "degC", "30 to 43 degC", "35 to 41 degC", 1),
    ("stools-over-baseline", "1", "0 to 60", "0 to 20", 0),
    ("skin-area", "%", "0 to 100 %", None, 0),
    ("months-since-adjuvant", "month", "0 to 600 month", "0 to 240 month", 1),
    ("trial-events", "1", "0 to 1000000", None, 0),
    ("trial-people", "1", "1 to 1000000", None, 0),
    ("taxane-level", "mg/m2", "50 to 100 mg/m2", "60 to 100 mg/m2", 0),
)


def _range(text: str | None) -> Range | None:
    return None if text is None else Range.parse(text)


LIMITS: tuple[Bounds, ...] = tuple(
    Bounds(
        id=name,
        title=name.capitalize(),
        unit=unit,
        possible=_range(possible),
        usual=_range(usual),
        decimals=decimals,
        fact="product-limits",
    )
    for name, unit, possible, usual, decimals in _ROWS
)


def limit(name: str) -> Bounds:
    """The limits of one field."""
    return next(each for each in LIMITS if each.id == name)
