"""What must hold for every grade, whatever was measured."""

from collections.abc import Iterator
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.grading import graded
from pocketref.model.finding import Severity
from pocketref.model.graded import Graded, Measured, VersionGrade
from pocketref.model.grading import Band
from pocketref.model.quantity import Quantity
from tests.gauging import FEVER, measures, shipped, shipped_definitions, terms, unit

NUMBERED = tuple(term for term in terms() if measures(shipped(term)))
FALLING = ("neutrophils", "white-cells", "platelets", "anaemia")
RISING = ("diarrhoea", "rash", "bilirubin", "alt", "ast")
# Possible values of each measure: from, to, places.
POSSIBLE = {
    "anc": (0, 100, 2),
    "white-cells": (0, 200, 2),
    "platelets": (0, 3000, 1),
    "haemoglobin": (2, 25, 1),
    "bilirubin": (0, 50, 2),
    "ast": (0, 200, 2),
    "alt": (0, 200, 2),
    "lvef": (10, 85, 1),
    "stools": (0, 60, 0),
    "skin-area": (0, 100, 0),
    "temperature": (30, 43, 1),
}
OWN = {"neutrophils": "2", "white-cells": "4", "platelets": "150", "anaemia": "12"}


def ends(measure: str) -> tuple[Decimal, ...]:
    """Every limit of a measure that is shipped, and the values next to it."""
    low, high, places = POSSIBLE[measure]
    step = Decimal(1).scaleb(-places)
    grades = (grade for term in NUMBERED for scale in shipped(term) for grade in scale.grades)
    bands = (band for grade in grades for way in grade.ways for band in way.all_of)
    found = {value for band in bands if band.measure == measure for value in _limits(band)}
    near = {value + off for value in found for off in (-step, Decimal(0), step)}
    return tuple(sorted(value for value in near if low <= value <= high))


def _limits(band: Band) -> Iterator[Decimal]:
    symbol = "1" if band.of_baseline else unit(band.measure)
    for end in (band.at_least, band.above, band.at_most, band.below):
        if end is not None:
            yield end.value.to(symbol).value


def values(measure: str) -> st.SearchStrategy[Quantity]:
    """Possible amounts of a measure, often at a limit."""
    base = measure.removesuffix("-baseline")
    low, high, places = POSSIBLE[base]
    anywhere = st.decimals(low, high, places=places, allow_nan=False, allow_infinity=False)
    at_limits = st.sampled_from(ends(base) or (Decimal(low),))
    numbers = at_limits | anywhere
    return numbers.map(lambda number: Quantity(value=number, unit=unit(base)))


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, Measured]:
    """A term, and some of what grades it."""
    term = draw(st.sampled_from(NUMBERED))
    names = measures(shipped(term))
    given_names = draw(st.lists(st.sampled_from(names), unique=True))
    amounts = tuple((name, draw(values(name))) for name in given_names)
    if term in OWN and draw(st.booleans()):
        own = Quantity(value=Decimal(OWN[term]), unit=unit(names[0]))
        amounts = (*amounts, ("lower-limit", own))
    return term, Measured(values=amounts, sustained=draw(st.sampled_from((None, True, False))))


def of(term: str, given_values: Measured) -> Graded:
    return graded(shipped(term), shipped_definitions(term), given_values, FEVER)


@given(cases())
def test_both_engines_agree_on_every_possible_value(case: tuple[str, Measured]) -> None:
    found = of(*case)
    assert "grades-disagree" not in {one.code for one in found.findings}


@given(cases())
def test_every_version_has_a_grade_or_says_why_it_has_none(case: tuple[str, Measured]) -> None:
    for one in of(*case).versions:
        assert one.why is not None
        assert one.grade is None or 0 <= one.grade <= 4
        assert not (one.needs and one.grade is not None)
        assert not (one.at_least and one.grade is None)


@given(cases())
def test_a_definition_is_decided_or_says_what_it_asks(case: tuple[str, Measured]) -> None:
    for one in of(*case).criteria:
        assert one.why
        assert one.met is None or not one.needs
        asks = {finding.code for finding in one.why}
        assert one.met is not None or one.needs or asks == {"copies-differ"}


@given(cases())
def test_fever_is_told_whatever_else_was_measured(case: tuple[str, Measured]) -> None:
    term, given_values = case
    value = given_values.value("temperature")
    hot = given_values.sustained is True or (value is not None and FEVER.value <= value)
    stops = [one.code for one in of(term, given_values).findings if one.severity is Severity.STOP]
    assert stops == (["fever"] if hot else [])


@given(st.sampled_from(FALLING), st.data())
def test_a_lower_count_is_never_a_lower_grade(term: str, data: st.DataObject) -> None:
    (name,) = measures(shipped(term))
    one, other = sorted((data.draw(values(name)), data.draw(values(name))), key=_number)
    own = ("lower-limit", Quantity(value=Decimal(OWN[term]), unit=unit(name)))
    low, high = (of(term, Measured(values=((name, each), own))) for each in (one, other))
    assert _no_lower(low.versions, high.versions)


@given(st.sampled_from(RISING), st.data())
def test_a_higher_value_is_never_a_lower_grade(term: str, data: st.DataObject) -> None:
    name, *_ = measures(shipped(term))
    one, other = sorted((data.draw(values(name)), data.draw(values(name))), key=_number)
    before = (f"{name}-baseline", Quantity(value=Decimal(1), unit=unit(name)))
    low, high = (of(term, Measured(values=((name, each), before))) for each in (one, other))
    assert _no_lower(high.versions, low.versions)


@given(st.data())
def test_a_lower_count_never_undoes_a_definition(data: st.DataObject) -> None:
    one, other = sorted((data.draw(values("anc")), data.draw(values("anc"))), key=_number)
    hot, sustained = (
        data.draw(values("temperature")),
        data.draw(st.sampled_from((None, True, False))),
    )
    low, high = (
        of(
            "febrile-neutropenia",
            Measured(values=(("anc", each), ("temperature", hot)), sustained=sustained),
        )
        for each in (one, other)
    )
    for less, more in zip(low.criteria, high.criteria, strict=True):
        assert less.met or not more.met


def _number(amount: Quantity) -> Decimal:
    return amount.value


def _no_lower(worse: tuple[VersionGrade, ...], better: tuple[VersionGrade, ...]) -> bool:
    """Whether no grade of the first is lower; where either has none, nothing is compared."""
    pairs = zip(worse, better, strict=True)
    known = [(one.grade, other.grade) for one, other in pairs]
    return all(one >= other for one, other in known if one is not None and other is not None)
