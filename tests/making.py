"""Builders for tests: each makes one noun, and a test says only what it is about.

The protocol made here is the regimen of pertuzumab, trastuzumab and docetaxel, written as nouns.
"""

from datetime import date, time
from decimal import Decimal

from pocketref.model.drug import (
    Cycles,
    DoseRule,
    Drug,
    LateClock,
    LateRule,
    Measure,
    Phase,
    Preparation,
    Presentation,
)
from pocketref.model.fact import Citation, Fact, Region, Verification
from pocketref.model.front import Front
from pocketref.model.gate import GateRule
from pocketref.model.noun import but
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.plan import Dose, Surface
from pocketref.model.protocol import FormulaFact, Protocol
from pocketref.model.regimen import (
    From,
    Given,
    Observation,
    Order,
    Partner,
    Premedication,
    Regimen,
)
from pocketref.pack.fronting import front
from tests.bounding import some_bounds, some_limits
from tests.pharmacy import (
    docetaxel,
    nab_paclitaxel,
    pertuzumab,
    trastuzumab,
    vinorelbine,
    weekly_paclitaxel,
)
from tests.ruling import a_clause, a_condition, a_gate_rule, some_gates
from tests.stating import REVIEW, TODAY, maybe, q, stated, stated_range

__all__ = [
    "REGIMEN",
    "REVIEW",
    "TODAY",
    "a_clause",
    "a_condition",
    "a_dose",
    "a_drug",
    "a_fact",
    "a_front",
    "a_gate_rule",
    "a_given",
    "a_late_rule",
    "a_patient",
    "a_preparation",
    "a_presentation",
    "a_protocol",
    "a_regimen",
    "a_rule",
    "a_surface",
    "an_occasion",
    "docetaxel",
    "maybe",
    "nab_paclitaxel",
    "pertuzumab",
    "q",
    "some_bounds",
    "some_gates",
    "some_limits",
    "stated",
    "stated_range",
    "trastuzumab",
    "vinorelbine",
    "weekly_paclitaxel",
    "with_nab_paclitaxel",
    "with_vinorelbine",
    "with_weekly_paclitaxel",
]

REGIMEN = "pertuzumab-trastuzumab-docetaxel"


def a_fact(name: str = "a-fact", statement: str = "Something is so.") -> Fact:
    """A fact that was read."""
    return Fact(
        id=name,
        topic="dose",
        statement=statement,
        cited=(Citation(source="a-source"),),
        verification=Verification.READ,
        review=REVIEW,
    )


def a_patient(  # noqa: PLR0913  # as many as can be measured
    weight: str | None = "70 kg",
    height: str | None = "165 cm",
    *,
    lvef: str | None = None,
    baseline: str | None = None,
    normal: str | None = None,
    lvef_on: date | None = None,
    symptoms: bool | None = None,
    anc: str | None = None,
    platelets: str | None = None,
    bilirubin: str | None = None,
    ast: str | None = None,
    alt: str | None = None,
    alp: str | None = None,
    neuropathy: str | None = None,
    temperature: str | None = None,
) -> Patient:
    """A patient of 70 kg and 165 cm; nothing else was measured."""
    return Patient(
        weight=maybe(weight),
        height=maybe(height),
        lvef=maybe(lvef),
        lvef_baseline=maybe(baseline),
        lvef_normal=maybe(normal),
        lvef_on=lvef_on,
        symptoms=symptoms,
        anc=maybe(anc),
        platelets=maybe(platelets),
        bilirubin=maybe(bilirubin),
        ast=maybe(ast),
        alt=maybe(alt),
        alp=maybe(alp),
        neuropathy=maybe(neuropathy),
        temperature=maybe(temperature),
    )


def an_occasion(  # noqa: PLR0913  # as many as can be chosen
    cycle: int | None = 1,
    *,
    day: int = 1,
    on: date = TODAY,
    last: dict[str, date] | None = None,
    vials: dict[str, str] | None = None,
    start: time | None = None,
    first: str | None = None,
    level: str | None = None,
    held: tuple[str, ...] = (),
    split: bool = False,
    observed: tuple[str, ...] = (),
    acknowledged: tuple[str, ...] = (),
    formula: Formula = Formula.MOSTELLER,
    region: Region = Region.US,
    setting: Setting = Setting.METASTATIC,
) -> Occasion:
    """The first cycle, in the us, on day 1 of it."""
    return Occasion(
        cycle=cycle,
        day=day,
        on=on,
        start=start,
        last=tuple(LastDose(drug=drug, on=when) for drug, when in (last or {}).items()),
        first=first,
        level=maybe(level),
        vials=tuple(Vial(drug=drug, strength=q(text)) for drug, text in (vials or {}).items()),
        held=held,
        split=split,
        observed=observed,
        acknowledged=acknowledged,
        formula=formula,
        region=region,
        setting=setting,
    )


def a_rule(  # noqa: PLR0913  # as many as a rule has
    amount: str = "8 mg/kg",
    per: Measure = Measure.WEIGHT,
    *,
    phase: Phase = Phase.LOADING,
    over: str | None = "90 min",
    cycles: Cycles = Cycles.ANY,
    level: str | None = None,
    acknowledge: str | None = None,
    fact: str = "tra-load-3w",
    over_fact: str = "tra-inf-load",
) -> DoseRule:
    """Trastuzumab's loading dose, unless said otherwise."""
    return DoseRule(
        phase=phase,
        amount=stated(amount, fact),
        per=per,
        over=None if over is None else stated_range(over, over_fact),
        cycles=cycles,
        level=level,
        acknowledge=acknowledge,
    )


def a_dose(give: str = "560 mg") -> Dose:
    """A dose as it would be worked out."""
    return Dose(give=q(give), working=(q(give),), facts=("a-fact",))


def a_surface(value: str = "1.8 m2", formula: Formula = Formula.MOSTELLER) -> Surface:
    """A surface area as it would be worked out."""
    return Surface(value=q(value), formula=formula, others=(), facts=("bsa-formulas",))


def a_presentation(concentration: str = "21 mg/mL", content: str | None = None) -> Presentation:
    """One vial on the market."""
    return Presentation(
        content=None if content is None else stated(content),
        concentration=stated(concentration),
    )


def a_preparation(
    *presentations: Presentation,
    bag: str | None = None,
    limits: str | None = None,
    undiluted: bool = False,
) -> Preparation:
    """From vial to bag, in saline."""
    return Preparation(
        presentations=presentations or (a_presentation(),),
        diluent="sodium-chloride-0.9",
        undiluted=undiluted,
        bag=None if bag is None else stated(bag),
        limits=None if limits is None else stated_range(limits),
    )


def a_drug(  # noqa: PLR0913  # as many as a drug has
    name: str = "examplamide",
    *,
    doses: tuple[DoseRule, ...] | None = None,
    interval: str | None = "21 d",
    late: LateRule | None = None,
    preparation: Preparation | None = None,
    not_dosed: str | None = None,
) -> Drug:
    """A drug with one rule for all phases, unless said otherwise."""
    rules = (a_rule(phase=Phase.SINGLE),) if doses is None else doses
    return Drug(
        id=name,
        name=name,
        shown=name,
        letter=name[0].upper(),
        kind="antibody",
        doses=() if not_dosed else rules,
        interval=None if interval is None else stated(interval),
        late=late,
        preparation=preparation,
        not_dosed=not_dosed,
        review=REVIEW,
    )


def a_late_rule(
    boundary: str = "42 d", *, clock: LateClock = LateClock.SINCE_LAST, at: bool = True
) -> LateRule:
    """When a late dose is a loading dose again."""
    return LateRule(clock=clock, boundary=stated(boundary, "a-boundary"), reloads_at_boundary=at)


def a_regimen() -> Regimen:
    """Pertuzumab, trastuzumab and docetaxel, every three weeks."""
    return Regimen(
        id=REGIMEN,
        title="Pertuzumab, trastuzumab and docetaxel",
        short="docetaxel",
        drugs=("pertuzumab", "trastuzumab", "docetaxel"),
        free=("pertuzumab", "trastuzumab"),
        order=Order(
            before=("pertuzumab", "trastuzumab"), last="docetaxel", facts=("per-order", "S27")
        ),
        taxane="docetaxel",
        cycle=stated("21 d", "per-us-dose-maint"),
        echo_due=stated("12 week", "per-lvef-interval"),
        echo_latest=stated("3 month", "tra-lvef-monitor"),
        observations=_observations(),
        premedications=(
            Premedication(drug="dexamethasone", before="docetaxel", day=-1, facts=("doc-premed",)),
        ),
        partners=(Partner(held="trastuzumab", holds="pertuzumab", facts=("per-t-linked",)),),
        gates=tuple(rule.id for rule in some_gates()),
        split=("vin-regimen-velvet",),
        checklist="before-starting",
        facts=("S01", "per-order"),
        review=REVIEW,
    )


def _observations() -> tuple[Observation, ...]:
    """After pertuzumab everywhere; from the start of trastuzumab in the eu."""
    after = tuple(
        Observation(
            drug="pertuzumab",
            first=first,
            minutes=stated_range(minutes, "per-eu-obs"),
            blocks=True,
            beside=beside,
        )
        for first, minutes, beside in ((True, "60 min", ("S28",)), (False, "30 to 60 min", ()))
    )
    from_start = tuple(
        Observation(
            drug="trastuzumab",
            first=first,
            minutes=stated_range(minutes, "tra-obs-eu"),
            counted=From.START,
            blocks=False,
            region=Region.EU,
        )
        for first, minutes in ((True, "6 h"), (False, "2 h"))
    )
    return (*after, *from_start)


def a_protocol(
    regimen: Regimen | None = None,
    gates: tuple[GateRule, ...] | None = None,
    *,
    third: Drug | None = None,
) -> Protocol:
    """The whole regimen with everything its day needs."""
    return Protocol(
        regimen=a_regimen() if regimen is None else regimen,
        drugs=(pertuzumab(), trastuzumab(), third or docetaxel()),
        gates=some_gates() if gates is None else gates,
        bounds=some_bounds(),
        bags=tuple(
            stated(f"{volume} mL", "bag-sizes") for volume in map(Decimal, (100, 250, 500, 1000))
        ),
        formulas=tuple(FormulaFact(formula=formula, fact="bsa-formulas") for formula in Formula),
        digest="0" * 64,
    )


def a_given(drug: str, *days: str, interval: str | None = None) -> Given:
    """On which days of the cycle a regimen gives a drug, by one fact."""
    return Given(
        drug=drug,
        days=tuple(stated(day, "some-days") for day in days),
        interval=None if interval is None else stated(interval, "some-days"),
    )


def with_vinorelbine() -> Protocol:
    """Vinorelbine on days 1 and 8, less in the first cycle, and no word on how long it runs."""
    return _beside(vinorelbine(), a_given("vinorelbine", "1 d", "8 d", interval="7 d"))


def with_weekly_paclitaxel() -> Protocol:
    """Paclitaxel on days 1, 8 and 15, and never before the antibodies."""
    days = a_given("paclitaxel", "1 d", "8 d", "15 d", interval="7 d")
    return _beside(weekly_paclitaxel(), days)


def with_nab_paclitaxel() -> Protocol:
    """Nab-paclitaxel on day 1, undiluted, by a dose that must be acknowledged first."""
    return _beside(nab_paclitaxel())


def _beside(drug: Drug, *given: Given) -> Protocol:
    """The antibodies with another drug after them."""
    regimen = but(
        a_regimen(),
        id=f"pertuzumab-trastuzumab-{drug.id}",
        title=f"Pertuzumab, trastuzumab and {drug.name}",
        short=drug.name,
        drugs=("pertuzumab", "trastuzumab", drug.id),
        given=given,
        order=Order(before=("pertuzumab", "trastuzumab"), last=drug.id, facts=("per-order",)),
        taxane=drug.id if drug.kind == "taxane" else None,
        premedications=(),
        gates=tuple(rule.id for rule in _gates_beside()),
    )
    return a_protocol(regimen, _gates_beside(), third=drug)


def _gates_beside() -> tuple[GateRule, ...]:
    return tuple(rule for rule in some_gates() if rule.drug != "docetaxel")


def a_front() -> Front:
    """What the first window shows of the regimen made here."""
    protocol = a_protocol()
    return front(protocol.regimen, protocol.drugs)
