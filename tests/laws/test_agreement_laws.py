"""For whatever may be entered, two engines that were written apart say the same."""

from datetime import date, time, timedelta
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from pocketref.agreement.comparing import differences
from pocketref.agreement.heart import judge_heart
from pocketref.engine.planning import plan
from pocketref.model.drug import Cycles, DoseRule, LateClock, Measure, Phase
from pocketref.model.fact import Region, StatedRange
from pocketref.model.gate import Comparison, Reading
from pocketref.model.noun import but
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import From, Observation, Premedication
from pocketref.recheck.opinion import opinion
from tests.making import (
    TODAY,
    a_clause,
    a_condition,
    a_drug,
    a_gate_rule,
    a_given,
    a_late_rule,
    a_patient,
    a_preparation,
    a_presentation,
    a_protocol,
    a_regimen,
    an_occasion,
    pertuzumab,
    q,
    some_bounds,
    some_gates,
    stated,
    stated_range,
    trastuzumab,
)

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


def _vials(names: tuple[str, ...] = DRUGS) -> st.SearchStrategy[tuple[Vial, ...]]:
    strengths = st.sampled_from(
        [
            "20 mg/mL",
            "10 mg/mL",
            "24 mg/mL",
            "21 mg/mL",
            "5 mg/mL",
            "80 mg",
            "150 mg",
            "420 mg",
            "440 mg",
        ]
    )
    vial = st.builds(Vial, drug=st.sampled_from(names), strength=strengths.map(q))
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

ACKNOWLEDGED = "a-single-agent"
THIRD = "examplamide"
Treatment = tuple[Protocol, Occasion]


def _ranges(*texts: str) -> st.SearchStrategy[StatedRange | None]:
    """One of some durations, or none."""
    return st.one_of(st.none(), st.sampled_from([stated_range(text) for text in texts]))


def _a_rule(cycles: Cycles, phase: Phase) -> st.SearchStrategy[DoseRule]:
    by_surface = st.sampled_from(["25 mg/m2", "80 mg/m2", "260 mg/m2"]).map(
        lambda text: (text, Measure.SURFACE)
    )
    others = st.sampled_from([("840 mg", Measure.FIXED), ("3.6 mg/kg", Measure.WEIGHT)])
    return st.builds(
        lambda counted, over, level, acknowledge: DoseRule(
            phase=phase,
            amount=stated(counted[0]),
            per=counted[1],
            over=over,
            cycles=cycles,
            # What may be given at another level has one rule for all phases.
            level=level if (phase, counted[1]) == (Phase.SINGLE, Measure.SURFACE) else None,
            acknowledge=acknowledge,
        ),
        st.one_of(by_surface, others),
        _ranges("30 min", "30 to 90 min", "1 h"),
        st.sampled_from([None, "docetaxel-level"]),
        st.sampled_from([None, None, ACKNOWLEDGED]),
    )


def _rules() -> st.SearchStrategy[tuple[DoseRule, ...]]:
    """By phase or for all; for every cycle, or one for the first and one for the later ones."""

    def both(phase: Phase) -> st.SearchStrategy[tuple[DoseRule, ...]]:
        apart = st.tuples(_a_rule(Cycles.FIRST, phase), _a_rule(Cycles.LATER, phase))
        return st.one_of(st.tuples(_a_rule(Cycles.ANY, phase)), apart)

    by_phase = st.tuples(both(Phase.LOADING), both(Phase.MAINTENANCE))
    return st.one_of(both(Phase.SINGLE), by_phase.map(lambda two: two[0] + two[1]))


PREPARATIONS = st.sampled_from(
    [
        None,
        a_preparation(a_presentation("5 mg/mL", "100 mg"), undiluted=True),
        a_preparation(a_presentation("10 mg/mL"), a_presentation("20 mg/mL"), undiluted=True),
        a_preparation(a_presentation("6 mg/mL", "30 mg"), limits="0.3 to 1.2 mg/mL"),
        a_preparation(a_presentation("20 mg/mL", "100 mg"), bag="250 mL"),
        a_preparation(),
    ]
)
LATE_RULES = st.sampled_from(
    [None, a_late_rule(), a_late_rule("7 d", clock=LateClock.LATE, at=False)]
)
ON_LEVEL = a_gate_rule(a_clause(a_condition(Reading.LEVEL, Comparison.ABOVE, "79 mg/m2")))
DAYS = st.sampled_from([(), ("1 d",), ("1 d", "8 d"), ("1 d", "8 d", "15 d"), ("8 d", "9 d")])


@st.composite
def _protocols(draw: st.DrawFn) -> Protocol:
    """The antibodies with any third drug; each given on its own days, in its own way."""
    third = a_drug(
        THIRD,
        doses=draw(_rules()),
        interval=draw(st.sampled_from([None, "7 d", "21 d"])),
        late=draw(LATE_RULES),
        preparation=draw(PREPARATIONS),
    )
    drugs = (pertuzumab(), trastuzumab(), third)
    watches = st.builds(
        Observation,
        drug=st.sampled_from([drug.id for drug in drugs]),
        first=st.booleans(),
        minutes=st.sampled_from([stated_range("30 to 60 min"), stated_range("2 h")]),
        counted=st.sampled_from(From),
        blocks=st.booleans(),
        region=st.sampled_from([None, *Region]),
    )
    antibody_days = draw(DAYS)
    regimen = but(
        a_regimen(),
        drugs=tuple(drug.id for drug in drugs),
        given=(
            *(a_given(name, *antibody_days) for name in ("pertuzumab", "trastuzumab")),
            a_given(THIRD, *draw(DAYS)),
        ),
        order=None,
        taxane=draw(st.sampled_from([None, THIRD])),
        cycle=stated(draw(st.sampled_from(["21 d", "28 d", "4 week"]))),
        observations=draw(st.lists(watches, max_size=4).map(tuple)),
        premedications=(Premedication(drug="a-medicine", before=THIRD, day=-1, facts=("a-fact",)),),
        split=draw(st.sampled_from([(), ("a-fact",)])),
    )
    return but(a_protocol(regimen, (*some_gates(), ON_LEVEL)), drugs=drugs)


@st.composite
def _treatments(draw: st.DrawFn, occasions: st.SearchStrategy[Occasion]) -> Treatment:
    """A regimen and a day of it; after split loading also the day after."""
    protocol = draw(_protocols())
    regimen, occasion = protocol.regimen, draw(occasions)
    later = regimen.days[1:] if occasion.split and occasion.cycle == 1 and regimen.split else ()
    day = draw(st.sampled_from([*regimen.days, *(day + 1 for day in later)]))
    return protocol, but(
        occasion,
        day=day,
        last=draw(_last(regimen.drugs)),
        first=draw(st.sampled_from([None, *regimen.drugs])),
        vials=draw(_vials(regimen.drugs)),
        held=draw(_some(regimen.drugs)),
        observed=draw(_some(regimen.drugs)),
        acknowledged=draw(st.sampled_from([(), (ACKNOWLEDGED,)])),
    )


def _differ(patient: Patient, occasion: Occasion, protocol: Protocol = PROTOCOL) -> list[str]:
    first, second = plan(protocol, patient, occasion), opinion(protocol, patient, occasion)
    return [difference.named for difference in differences(first, second)]


@given(PATIENTS, OCCASIONS)
def test_both_engines_say_the_same_of_every_day(patient: Patient, occasion: Occasion) -> None:
    assert _differ(patient, occasion) == []


@given(PATIENTS, _treatments(OCCASIONS))
def test_both_engines_say_the_same_of_every_day_of_every_regimen(
    patient: Patient, treatment: Treatment
) -> None:
    protocol, occasion = treatment
    assert _differ(patient, occasion, protocol) == []


@given(_treatments(OCCASIONS.map(lambda occasion: but(occasion, cycle=1, split=True))))
def test_both_engines_say_the_same_of_loading_on_two_dates(treatment: Treatment) -> None:
    protocol, occasion = treatment
    assert _differ(a_patient(), occasion, protocol) == []


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
