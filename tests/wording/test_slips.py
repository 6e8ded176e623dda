import pytest

from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Range
from pocketref.wording.faults import fault_sentence
from pocketref.wording.units import NBSP
from tests.stating import q


def _bounds(unit: str, possible: str, decimals: int = 1) -> Bounds:
    return Bounds(
        id="a-field",
        title="A field",
        unit=unit,
        possible=Range.parse(possible),
        decimals=decimals,
        fact="product-limits",
    )


HEIGHT = _bounds("cm", "120 to 220 cm")
TEMPERATURE = _bounds("degC", "30 to 43 degC")
ANC = _bounds("10^9/L", "0 to 100 10^9/L")
CYCLE = _bounds("1", "1 to 400", 0)
LVEF = _bounds("%", "10 to 85 %")
WEIGHT = _bounds("kg", "30 to 250 kg", 2)
GAP = _bounds("d", "1 to 3650 d", 0)
DATE, RANGE = FaultCode.IMPOSSIBLE_DATE, FaultCode.OUT_OF_RANGE
NUMBER, UNIT = FaultCode.NOT_A_NUMBER, FaultCode.WRONG_UNIT


def _fault(  # noqa: PLR0913, PLR0917  # as many as a fault has
    code: FaultCode,
    field: str,
    given: str,
    hint: str,
    bounds: Bounds | None = None,
    other: str = "",
    amounts: tuple[str, ...] = (),
) -> Fault:
    return Fault(
        code=code,
        field=field,
        given=given,
        hint=hint,
        bounds=bounds,
        other=other,
        amounts=tuple(map(q, amounts)),
    )


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            _fault(RANGE, "height", "1.65", "metres", HEIGHT, "165"),
            "Height 1.65 looks like metres. Type centimetres: 165.",
        ),
        (_fault(NUMBER, "weight", "68,5", "comma", WEIGHT), "Use a point: 68.5."),
        (
            _fault(UNIT, "weight", "150 lb", "pounds", WEIGHT),
            "Pounds are not used here. Weigh in kg.",
        ),
        (
            _fault(RANGE, "temperature", "101.5", "fahrenheit", TEMPERATURE),
            "Temperature 101.5 looks like °F. Type °C, 30 to 43_°C.",
        ),
        (
            _fault(RANGE, "anc", "400", "cells", ANC, "0.4"),
            "ANC 400_×_10⁹/L is not possible. Did you mean 400_cells/mm³? Type it in ×_10⁹/L.",
        ),
        (
            _fault(UNIT, "anc", "400 cells/mm3", "cells-typed", ANC, "0.4"),
            "ANC is typed in ×_10⁹/L here. Divide cells/mm³ by 1,000: 0.4.",
        ),
        (
            _fault(NUMBER, "cycle", "1.5", "whole", CYCLE),
            "Cycle “1.5” is not a whole number. Type 1 to 400.",
        ),
        (
            _fault(RANGE, "weight", "68.125", "decimals", WEIGHT),
            "Weight 68.125_kg is written too finely. Type it with at most 2 decimal places.",
        ),
        (
            _fault(RANGE, "lvef", "62.25", "decimals", LVEF),
            "LVEF 62.25% is written too finely. Type it with at most 1 decimal place.",
        ),
        (
            _fault(RANGE, "cycle", "2.5", "decimals", CYCLE),
            "Cycle 2.5 is written too finely. Type it with no decimal places.",
        ),
        (
            _fault(DATE, "start", "25:00", "time"),
            "Start “25:00” is not a time of day. Type it like 09:00.",
        ),
        (
            _fault(DATE, "last", "pertuzumab=2026-04-01", "future", None, "2026-03-09"),
            (
                "Last dose “pertuzumab=2026-04-01” is after the day of treatment (9_Mar_2026)."
                " Check the dates."
            ),
        ),
        (
            _fault(DATE, "last", "pertuzumab=2026-03-09", "same-day", None, "2026-03-09"),
            "Last dose “pertuzumab=2026-03-09” is the day of treatment itself. Check the dates.",
        ),
        (
            _fault(DATE, "recurrence", "2026-01-02", "before-last-dose", None, "", ("-2 month",)),
            ("Interval −2_months: recurrence is before the last adjuvant dose. Check the dates."),
        ),
        (
            _fault(RANGE, "last", "pertuzumab=2001-01-01", "gap", GAP, "", ("9198 d",)),
            (
                "Last dose “pertuzumab=2001-01-01” is 9,198_days back, outside 1 to 3,650_days."
                " Check the dates."
            ),
        ),
        (
            _fault(FaultCode.UNKNOWN_VALUE, "chair", "Smith", "tag"),
            (
                "Chair “Smith” is not taken: at most 4 letters or digits."
                " No names or hospital numbers."
            ),
        ),
        (
            _fault(FaultCode.USAGE, "last", "pertuzumab", "of-drug-date"),
            "Last dose “pertuzumab” needs DRUG=DATE, for example pertuzumab=2026-02-16.",
        ),
        (
            _fault(FaultCode.USAGE, "vial", "docetaxel", "of-drug-vial"),
            "Vial “docetaxel” needs DRUG=STRENGTH, for example docetaxel=20mg/mL.",
        ),
        (
            _fault(NUMBER, "vial", "docetaxel=x", "strength"),
            "Vial “docetaxel=x” is not a strength. Type it like 20_mg/mL or 150_mg.",
        ),
    ],
)
def test_a_slip_is_named_and_mended(fault: Fault, sentence: str) -> None:
    assert fault_sentence(fault) == sentence.replace("_", NBSP)
