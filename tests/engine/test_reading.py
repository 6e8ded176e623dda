import pytest

from pocketref.engine.reading import Known, Span, is_met
from pocketref.model.bounds import Bounds
from pocketref.model.gate import Comparison, Reading
from pocketref.model.patient import Patient
from pocketref.model.quantity import Range
from tests.making import a_condition, a_patient, an_occasion, some_bounds

ALL = some_bounds()


def known(patient: Patient, bounds: tuple[Bounds, ...] = ALL, level: str | None = None) -> Known:
    return Known(patient=patient, occasion=an_occasion(level=level), bounds=bounds)


@pytest.mark.parametrize(
    ("reading", "within"),
    [
        (Reading.LVEF, "44 %"),
        (Reading.LVEF_FALL, "16 %"),
        (Reading.ANC, "1.6 10^9/L"),
        (Reading.PLATELETS, "150 10^9/L"),
        (Reading.BILIRUBIN, "0.8 ULN"),
        (Reading.AST_OR_ALT, "2 ULN"),
        (Reading.ALP, "1 ULN"),
        (Reading.NEUROPATHY, "2 grade"),
        (Reading.TEMPERATURE, "37 degC"),
        (Reading.LEVEL, "75 mg/m2"),
    ],
)
def test_what_was_entered_is_known(reading: Reading, within: str) -> None:
    patient = a_patient(
        lvef="44 %",
        baseline="60 %",
        anc="1.6 10^9/L",
        platelets="150 10^9/L",
        bilirubin="0.8 ULN",
        ast="1.5 ULN",
        alt="2 ULN",
        alp="1 ULN",
        neuropathy="2 grade",
        temperature="37 degC",
    )
    span = known(patient, level="75 mg/m2").span(reading)
    assert (str(span.within), span.missing) == (within, ())


@pytest.mark.parametrize(
    ("patient", "reading", "within", "missing"),
    [
        (a_patient(), Reading.ANC, "0 to 100 10^9/L", ("anc",)),
        (a_patient(baseline="60 %"), Reading.LVEF_FALL, "-25 to 50 %", ("lvef",)),
        (a_patient(lvef="44 %"), Reading.LVEF_FALL, "-34 to 41 %", ("lvef-baseline",)),
        (a_patient(), Reading.LVEF_FALL, "-75 to 75 %", ("lvef-baseline", "lvef")),
        (a_patient(ast="2 ULN"), Reading.AST_OR_ALT, "2 to 200 ULN", ("alt",)),
        (a_patient(alt="2 ULN"), Reading.AST_OR_ALT, "2 to 200 ULN", ("ast",)),
        (a_patient(), Reading.AST_OR_ALT, "0 to 200 ULN", ("ast", "alt")),
    ],
)
def test_what_was_not_entered_may_be_anything_possible(
    patient: Patient, reading: Reading, within: str, missing: tuple[str, ...]
) -> None:
    span = known(patient).span(reading)
    assert (str(span.within), span.missing) == (within, missing)


@pytest.mark.parametrize(
    ("reading", "missing"),
    [
        (Reading.LEVEL, ("taxane-level",)),
        (Reading.LVEF_FALL, ("lvef-baseline", "lvef")),
        (Reading.AST_OR_ALT, ("ast", "alt")),
    ],
)
def test_without_bounds_nothing_is_known_of_it(reading: Reading, missing: tuple[str, ...]) -> None:
    span = known(a_patient(), bounds=()).span(reading)
    assert (span.within, span.missing) == (None, missing)


def test_half_a_fall_without_bounds_is_not_known_either() -> None:
    span = known(a_patient(baseline="60 %"), bounds=()).span(Reading.LVEF_FALL)
    assert (span.within, span.missing) == (None, ("lvef",))
    span = known(a_patient(ast="2 ULN"), bounds=()).span(Reading.AST_OR_ALT)
    assert (span.within, span.missing) == (None, ("alt",))


@pytest.mark.parametrize(
    ("condition_limit", "normal", "within", "missing"),
    [
        ("45 %", None, "45 %", ()),
        (None, "50 %", "50 %", ()),
        (None, None, "40 to 60 %", ("lvef-normal",)),
    ],
)
def test_a_limit_is_the_stated_one_or_the_local_one(
    condition_limit: str | None, normal: str | None, within: str, missing: tuple[str, ...]
) -> None:
    limit = known(a_patient(normal=normal)).limit(a_condition(limit=condition_limit))
    assert (str(limit.within), limit.missing) == (within, missing)


def a_span(text: str | None) -> Span:
    return Span(within=None if text is None else Range.parse(text))


@pytest.mark.parametrize(
    ("comparison", "value", "limit", "met"),
    [
        (Comparison.BELOW, "49 %", "50 %", True),
        (Comparison.BELOW, "50 %", "50 %", False),
        (Comparison.BELOW, "40 to 49 %", "50 %", True),
        (Comparison.BELOW, "40 to 50 %", "50 %", None),
        (Comparison.BELOW, "50 to 60 %", "50 %", False),
        (Comparison.BELOW, "45 %", "40 to 60 %", None),
        (Comparison.BELOW, "39 %", "40 to 60 %", True),
        (Comparison.BELOW, "60 %", "40 to 60 %", False),
        (Comparison.AT_MOST, "50 %", "50 %", True),
        (Comparison.AT_MOST, "50.1 %", "50 %", False),
        (Comparison.AT_MOST, "40 to 50 %", "50 %", True),
        (Comparison.AT_MOST, "50 to 60 %", "50 %", None),
        (Comparison.AT_LEAST, "10 %", "10 %", True),
        (Comparison.AT_LEAST, "9.9 %", "10 %", False),
        (Comparison.AT_LEAST, "10 to 12 %", "10 %", True),
        (Comparison.AT_LEAST, "8 to 10 %", "10 %", None),
        (Comparison.ABOVE, "1 ULN", "1 ULN", False),
        (Comparison.ABOVE, "1.01 ULN", "1 ULN", True),
        (Comparison.ABOVE, "0 to 1 ULN", "1 ULN", False),
        (Comparison.ABOVE, "1 to 2 ULN", "1 ULN", None),
        (Comparison.BELOW, "1.499 10^9/L", "1500 cells/mm3", True),
        (Comparison.BELOW, "1.5 10^9/L", "1500 cells/mm3", False),
        (Comparison.BELOW, None, "50 %", None),
        (Comparison.BELOW, "50 %", None, None),
    ],
)
def test_a_comparison_is_sure_or_open(
    comparison: Comparison, value: str | None, limit: str | None, *, met: bool | None
) -> None:
    assert is_met(comparison, a_span(value), a_span(limit)) is met
