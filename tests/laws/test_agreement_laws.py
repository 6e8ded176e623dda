"""For whatever may be entered, two engines that were written apart say the same."""

from datetime import date, time, timedelta
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from pocketref.agreement.comparing import differences
from pocketref.agreement.heart import judge_heart
from pocketref.engine.planning import plan
from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.recheck.opinion import opinion
from tests.making import TODAY, a_patient, a_protocol, an_occasion, q, some_bounds, some_gates

PROTOCOL = a_protocol()
DRUGS = PROTOCOL.regimen.drugs
PLACES = {
    "weight": 2,
    "height": 1,
    "lvef": 1,
    "lvef-normal": 0,
    "lvef-baseline": 1,
    "neuropathy": 0,
    "temperature": 1,
    "docetaxel-level": 0,
}
# Where the rules of the regimen turn: drawn often, since there the engines could part.
EDGES = {
    "lvef": ("39.9", "40", "45", "45.1", "49.9", "50", "54.9", "55"),
    "lvef-baseline": ("50", "55", "55.9", "56", "60", "65"),
    "anc": ("1.49", "1.5", "1.51"),
    "platelets": ("99.9", "100", "100.1"),
    "bilirubin": ("1", "1.01"),
    "ast": ("1.5", "1.51"),
    "alt": ("1.5", "1.51"),
    "alp": ("2.5", "2.51"),
    "neuropathy": ("2", "3"),
}


def _entered(name: str) -> st.SearchStrategy[Quantity]:
    """A value within its possible bounds, as finely as it may be typed."""
    bounds = PROTOCOL.limits(name)
    assert bounds is not None
    assert bounds.possible is not None
    low, high = bounds.possible.low.value, bounds.possible.high.value
    anywhere = st.decimals(low, high, places=PLACES.get(name, 2))
    edges = [Decimal(text) for text in EDGES.get(name, ())]
    numbers = st.one_of(st.sampled_from(edges), anywhere) if edges else anywhere
    return numbers.map(lambda number: Quantity(value=number, unit=bounds.unit))


def _perhaps(name: str) -> st.SearchStrategy[Quantity | None]:
    return st.one_of(st.none(), _entered(name))


def _dates() -> st.SearchStrategy[date]:
    """A last date: often near a boundary of a late rule, up to ten years ago."""
    near = st.sampled_from([1, 20, 21, 22, 28, 29, 30, 41, 42, 43])
    gaps = st.one_of(near, st.integers(1, 3650))
    return gaps.map(lambda gap: TODAY - timedelta(days=gap))


def _last(names: tuple[str, ...]) -> st.SearchStrategy[tuple[LastDose, ...]]:
    each = [
        st.one_of(st.none(), st.builds(LastDose, drug=st.just(name), on=_dates())) for name in names
    ]
    return st.tuples(*each).map(lambda some: tuple(one for one in some if one is not None))


def _vials() -> st.SearchStrategy[tuple[Vial, ...]]:
    strengths = st.sampled_from(
        ["20 mg/mL", "10 mg/mL", "24 mg/mL", "21 mg/mL", "80 mg", "150 mg", "420 mg", "440 mg"]
    )
    vial = st.builds(Vial, drug=st.sampled_from(DRUGS), strength=strengths.map(q))
    return st.lists(vial, max_size=3, unique_by=lambda one: one.drug).map(tuple)


def _some(names: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=2).map(tuple)


PATIENTS = st.builds(
    Patient,
    weight=_perhaps("weight"),
    height=_perhaps("height"),
    lvef=_perhaps("lvef"),
    lvef_baseline=_perhaps("lvef-baseline"),
    lvef_normal=_perhaps("lvef-normal"),
    lvef_on=st.one_of(st.none(), st.dates(date(2020, 1, 1), TODAY)),
    symptoms=st.sampled_from([None, False, True]),
    anc=_perhaps("anc"),
    platelets=_perhaps("platelets"),
    bilirubin=_perhaps("bilirubin"),
    ast=_perhaps("ast"),
    alt=_perhaps("alt"),
    alp=_perhaps("alp"),
    neuropathy=_perhaps("neuropathy"),
    temperature=_perhaps("temperature"),
)
OCCASIONS = st.builds(
    Occasion,
    cycle=st.one_of(st.none(), st.integers(1, 3), st.integers(1, 400)),
    on=st.just(TODAY),
    start=st.one_of(st.none(), st.times().map(lambda at: time(at.hour, at.minute))),
    last=_last(DRUGS),
    first=st.sampled_from([None, *DRUGS]),
    level=_perhaps("docetaxel-level"),
    vials=_vials(),
    held=_some(DRUGS),
    split=st.booleans(),
    observed=_some(DRUGS),
    formula=st.sampled_from(Formula),
    region=st.sampled_from(Region),
    setting=st.sampled_from(Setting),
)


def _differ(patient: Patient, occasion: Occasion, protocol: Protocol = PROTOCOL) -> list[str]:
    first, second = plan(protocol, patient, occasion), opinion(protocol, patient, occasion)
    return [difference.named for difference in differences(first, second)]


@given(PATIENTS, OCCASIONS)
def test_both_engines_say_the_same_of_every_day(patient: Patient, occasion: Occasion) -> None:
    assert _differ(patient, occasion) == []


@given(
    _entered("weight"), _entered("height"), _perhaps("docetaxel-level"), st.sampled_from(Formula)
)
@example(q("63 kg"), q("175 cm"), None, Formula.MOSTELLER)
@example(q("98 kg"), q("144.5 cm"), None, Formula.MOSTELLER)
@example(q("49 kg"), q("169 cm"), None, Formula.MOSTELLER)
def test_both_engines_give_the_same_doses_and_volumes(
    weight: Quantity, height: Quantity, level: Quantity | None, formula: Formula
) -> None:
    patient = but(a_patient(), weight=weight, height=height)
    occasion = but(an_occasion(vials={"docetaxel": "20 mg/mL"}), level=level, formula=formula)
    assert _differ(patient, occasion) == []


@given(st.integers(120, 220), st.integers(5, 10), st.integers(50, 100))
@example(121, 5, 54)  # 54.45 mg from 121/120 m2, an area without an end
@example(169, 5, 75)
def test_both_engines_round_a_dose_half_way_between_two_tenths_the_same(
    height: int, times: int, level: int
) -> None:
    """Height times weight is a square here, so that the area is a number of six-hundredths."""
    weight = Decimal(height * times * times) / 100
    patient = a_patient(f"{weight} kg", f"{height} cm")
    assert _differ(patient, an_occasion(level=f"{level} mg/m2")) == []


@given(PATIENTS, st.sampled_from(Region), st.sampled_from(Setting))
def test_both_engines_judge_every_rule_the_same(
    patient: Patient, region: Region, setting: Setting
) -> None:
    occasion = an_occasion(region=region, setting=setting, level="75 mg/m2")
    rulings = judge_heart(some_gates(), patient, occasion, some_bounds())
    assert all(ruling.why.code != "engines-disagree" for ruling in rulings)
