"""What must hold for every patient and every site: its rules stand beside, and change nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pocketref.agreement.day import plan_day
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient, Vial
from pocketref.model.plan import Dose
from pocketref.model.site import RoundingPolicy, SiteRules
from tests.laws.drawing import amounts, occasions, patients
from tests.making import a_protocol, q

PROTOCOL = a_protocol()
_VIALS = (
    Vial(drug="docetaxel", strength=q("20 mg/mL")),
    Vial(drug="docetaxel", strength=q("10 mg/mL")),
    Vial(drug="trastuzumab", strength=q("150 mg")),
    Vial(drug="trastuzumab", strength=q("420 mg")),
)
policies = st.builds(
    RoundingPolicy,
    kind=st.sampled_from(("antibody", "taxane")),
    to=st.none() | amounts(1, 50, "mg"),
    limit=amounts(1, 10, "%"),
)
rules = st.builds(
    SiteRules,
    rounding=st.lists(policies, max_size=2, unique_by=lambda policy: policy.kind).map(tuple),
    stocked=st.lists(st.sampled_from(_VIALS), max_size=4, unique=True).map(tuple),
)


timeless = occasions.map(lambda occasion: but(occasion, start=None))
law = settings(max_examples=40)  # a whole day twice over, each time


@law
@given(patients, timeless, rules)
def test_the_engines_agree_on_every_site(
    patient: Patient, occasion: Occasion, site: SiteRules
) -> None:
    day = plan_day(but(PROTOCOL, site=site), patient, occasion)
    assert day.agreed


@law
@given(patients, timeless, rules)
def test_no_site_changes_a_dose_a_time_or_a_rule(
    patient: Patient, occasion: Occasion, site: SiteRules
) -> None:
    here = plan_day(but(PROTOCOL, site=site), patient, occasion)
    bare = plan_day(PROTOCOL, patient, occasion)
    assert [line.answer for line in here.lines] == [line.answer for line in bare.lines]
    assert [line.over for line in here.lines] == [line.over for line in bare.lines]
    assert (here.steps, here.gates, here.next) == (bare.steps, bare.gates, bare.next)


@law
@given(patients, timeless, rules)
def test_a_rounded_dose_within_its_limit_is_no_further_from_the_exact_one(
    patient: Patient, occasion: Occasion, site: SiteRules
) -> None:
    for line in plan_day(but(PROTOCOL, site=site), patient, occasion).lines:
        if line.rounded is not None and line.rounded.within:
            assert isinstance(line.answer, Dose)
            off = abs(line.rounded.give.value - line.answer.give.value)
            assert off * 100 <= line.rounded.limit.value * line.answer.give.value
