"""Patients and occasions that laws are tried on."""

from datetime import date

from hypothesis import strategies as st

from pocketref.model.fact import Region
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.quantity import Quantity
from tests.making import (
    TODAY,
    q,
    some_bounds,
)

BOUNDS = some_bounds()
DRUGS = ("pertuzumab", "trastuzumab", "docetaxel")


def amounts(low: int, high: int, unit: str, places: int = 1) -> st.SearchStrategy[Quantity]:
    """Every amount of a span, to so many places."""
    numbers = st.decimals(low, high, places=places, allow_nan=False, allow_infinity=False)
    return numbers.map(lambda number: Quantity(value=number, unit=unit))


weights = amounts(30, 250, "kg")
heights = amounts(120, 220, "cm")
percents = amounts(10, 85, "%", places=0)
patients = st.builds(
    Patient,
    weight=st.none() | weights,
    height=st.none() | heights,
    lvef=st.none() | percents,
    lvef_baseline=st.none() | percents,
    lvef_normal=st.none() | amounts(40, 60, "%", places=0),
    lvef_on=st.none() | st.dates(date(2025, 1, 1), TODAY),
    symptoms=st.none() | st.booleans(),
    anc=st.none() | amounts(0, 5, "10^9/L"),
    platelets=st.none() | amounts(0, 400, "10^9/L", places=0),
    bilirubin=st.none() | amounts(0, 3, "ULN"),
    ast=st.none() | amounts(0, 5, "ULN"),
    alt=st.none() | amounts(0, 5, "ULN"),
    alp=st.none() | amounts(0, 5, "ULN"),
    neuropathy=st.none() | amounts(0, 5, "grade", places=0),
    temperature=st.none() | amounts(35, 41, "degC"),
)
lasts = st.lists(
    st.builds(LastDose, drug=st.sampled_from(DRUGS), on=st.dates(date(2025, 10, 1), TODAY)),
    max_size=3,
    unique_by=lambda last: last.drug,
)
occasions = st.builds(
    Occasion,
    cycle=st.none() | st.integers(1, 40),
    on=st.just(TODAY),
    start=st.none() | st.times(),
    last=lasts.map(tuple),
    first=st.none() | st.sampled_from((*DRUGS, "paclitaxel")),
    level=st.none() | amounts(50, 100, "mg/m2", places=0),
    vials=st.sampled_from(((), (Vial(drug="docetaxel", strength=q("20 mg/mL")),))),
    held=st.lists(st.sampled_from(DRUGS), max_size=2).map(tuple),
    split=st.booleans(),
    observed=st.lists(st.sampled_from(DRUGS), max_size=1).map(tuple),
    formula=st.sampled_from(Formula),
    region=st.sampled_from(Region),
    setting=st.sampled_from(Setting),
)
