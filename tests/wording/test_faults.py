import pytest

from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.quantity import Range
from pocketref.wording.faults import allowed, fault_sentence
from pocketref.wording.units import NBSP
from tests.stating import q

WEIGHT = Bounds(
    id="weight",
    title="Weight",
    unit="kg",
    possible=Range.parse("30 to 250 kg"),
    usual=Range.parse("40 to 150 kg"),
    fact="product-limits",
)
LVEF = Bounds(
    id="lvef", title="LVEF", unit="%", possible=Range.parse("10 to 85 %"), fact="product-limits"
)
BMI = Bounds(
    id="body-mass-index",
    title="BMI",
    unit="kg/m2",
    usual=Range.parse("15 to 50 kg/m2"),
    fact="product-limits",
)
CHOICES = ("pertuzumab", "trastuzumab")


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            Fault(code=FaultCode.OUT_OF_RANGE, field="weight", given="680", bounds=WEIGHT),
            "Weight 680_kg is outside 30 to 250_kg. Check the scale and type it again.",
        ),
        (
            Fault(code=FaultCode.OUT_OF_RANGE, field="lvef", given="6.2", bounds=LVEF),
            "LVEF 6.2% is outside 10 to 85%. Type a whole percent, for example 62.",
        ),
        (
            Fault(code=FaultCode.NOT_A_NUMBER, field="weight", given="abc", bounds=WEIGHT),
            "Weight “abc” is not a number. Type 30 to 250_kg in digits, with a point and no comma.",
        ),
        (
            Fault(code=FaultCode.NOT_A_NUMBER, field="weight", given="abc"),
            "Weight “abc” is not a number. Use digits and a point.",
        ),
        (
            Fault(code=FaultCode.AMBIGUOUS_NUMBER, field="weight", given="1,234", bounds=WEIGHT),
            (
                "Weight “1,234” can be read in two ways. Type 30 to 250_kg in digits, with a point"
                " and no comma."
            ),
        ),
        (
            Fault(code=FaultCode.WRONG_UNIT, field="weight", given="68 cm", bounds=WEIGHT),
            "Weight “68 cm” has another unit. Type it in kg.",
        ),
        (
            Fault(code=FaultCode.UNKNOWN_VALUE, field="first", given="tras", allowed=CHOICES),
            "First infusion “tras” is not known here. Choose pertuzumab or trastuzumab.",
        ),
        (
            Fault(code=FaultCode.UNKNOWN_VALUE, field="id", given="tras"),
            "ID “tras” is not known here. Check the spelling.",
        ),
        (
            Fault(code=FaultCode.IMPOSSIBLE_DATE, field="date", given="2026-02-30"),
            "Date of treatment “2026-02-30” is not a date. Type it like 2026-03-09.",
        ),
        (Fault(code=FaultCode.MISSING, field="weight"), "Weight is missing."),
        (
            Fault(code=FaultCode.MISSING, field="baseline", other="option"),
            "Baseline is missing. Add --baseline.",
        ),
        (
            Fault(code=FaultCode.CONFLICT, field="cycle", given="1", other="last"),
            "Cycle “1” does not go with last dose. Correct one of them.",
        ),
        (
            Fault(code=FaultCode.CONFLICT, field="cycle", given="1"),
            "Cycle “1” does not go with another value. Correct one of them.",
        ),
        (
            Fault(
                code=FaultCode.CONFLICT,
                field="last",
                given="docetaxel=2026-02-09",
                hint="first-cycle",
            ),
            (
                "Cycle 1 has no last dose of docetaxel. Leave out the last dose or choose a later"
                " cycle."
            ),
        ),
        (
            Fault(
                code=FaultCode.CONFLICT,
                field="day",
                given="9",
                hint="not-this-day",
                allowed=("1", "8"),
            ),
            "No drug of this regimen is given on day 9. Choose day 1 or day 8.",
        ),
        (
            Fault(code=FaultCode.CONFLICT, field="taxane-level", given="80", hint="no-level"),
            (
                "This regimen lets no dose level be chosen. Leave the level out, or choose the"
                " regimen."
            ),
        ),
        (
            Fault(code=FaultCode.CONFLICT, field="last", hint="twice", other="docetaxel"),
            "Last dose is given twice for docetaxel. Keep one of them.",
        ),
        (
            Fault(code=FaultCode.CONFLICT, field="weight", given="86", hint="repeated", other="68"),
            "Weight is given twice: “68” and “86”. Keep one.",
        ),
        (
            Fault(
                code=FaultCode.CONFLICT,
                field="acknowledge",
                hint="all-held",
                other="Both antibodies are held.",
            ),
            (
                "Nothing prints before this is acknowledged: Both antibodies are held."
                " Add --acknowledge."
            ),
        ),
        (
            Fault(code=FaultCode.MISSING, field="sheet", hint="incomplete", other="Needs weight."),
            "Nothing prints while a dose is missing. Needs weight.",
        ),
        (
            Fault(
                code=FaultCode.UNKNOWN_VALUE,
                field="file",
                given="x",
                hint="file",
                other="no such folder",
            ),
            "File “x” cannot be used: no such folder. Choose another file.",
        ),
        (
            Fault(code=FaultCode.MISSING, field="pack", hint="no-pack", other="There is none."),
            "There is none.",
        ),
        (
            Fault(code=FaultCode.USAGE, field="options", other="unrecognized arguments: --x"),
            "Unrecognized arguments: --x. See pocketref --help.",
        ),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_to_do(fault: Fault, sentence: str) -> None:
    assert fault_sentence(fault) == sentence.replace("_", NBSP)


UNUSUAL = Fault(
    code=FaultCode.OUT_OF_RANGE, field="weight", given="35", hint="unconfirmed", bounds=WEIGHT
)
PAIR = Fault(
    code=FaultCode.OUT_OF_RANGE,
    field="weight",
    given="42",
    hint="pair",
    bounds=BMI,
    other="height",
    amounts=(q("42 kg"), q("182 cm"), q("12.68 kg/m2")),
)
GAP = Fault(
    code=FaultCode.OUT_OF_RANGE,
    field="last",
    given="pertuzumab=2025-01-01",
    hint="unusual-gap",
    amounts=(q("432 d"),),
)


@pytest.mark.parametrize(
    ("fault", "looks"),
    [
        (UNUSUAL, "Looks unusual: weight 35_kg, usual is 40 to 150_kg."),
        (PAIR, "Looks unusual: weight 42_kg, height 182_cm (BMI 12.7)."),
        (GAP, "Looks unusual: last dose “pertuzumab=2025-01-01” is 432_days back."),
    ],
)
def test_what_is_unusual_is_asked_about(fault: Fault, looks: str) -> None:
    looks = looks.replace("_", NBSP)
    assert fault_sentence(fault) == f"{looks} Press Enter again to use it, or correct it."
    on_terminal = fault_sentence(fault, terminal=True)
    assert on_terminal == f"{looks} If it is right, add --confirm; else correct it."


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (Fault(code=FaultCode.OUT_OF_RANGE, field="weight", bounds=WEIGHT), "30 to 250 kg"),
        (UNUSUAL, "40 to 150 kg"),
        (PAIR, "15 to 50 kg/m2"),
        (
            Fault(code=FaultCode.UNKNOWN_VALUE, field="first", allowed=CHOICES),
            "pertuzumab, trastuzumab",
        ),
        (Fault(code=FaultCode.USAGE, field="options"), None),
        (Fault(code=FaultCode.NOT_A_NUMBER, field="body-mass-index", bounds=BMI), None),
    ],
)
def test_a_document_says_what_is_allowed(fault: Fault, text: str | None) -> None:
    assert allowed(fault) == text


@pytest.mark.parametrize("code", FaultCode)
def test_every_kind_of_fault_has_a_sentence(code: FaultCode) -> None:
    assert fault_sentence(Fault(code=code, field="weight", given="x", bounds=WEIGHT))
