"""Builders for tests: each makes one noun, and a test says only what it is about.

The protocol made here is the regimen of pertuzumab, trastuzumab and docetaxel, written as nouns.
"""

from datetime import date, time
from decimal import Decimal

from pocketref.model.bounds import Bounds
from pocketref.model.drug import (
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
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.plan import Dose, Surface
from pocketref.model.protocol import FormulaFact, Protocol
from pocketref.model.quantity import Range
from pocketref.model.regimen import (
    From,
    Observation,
    Order,
    Partner,
    Premedication,
    Regimen,
)
from pocketref.pack.fronting import front
from tests.pharmacy import docetaxel, pertuzumab, trastuzumab
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
    "pertuzumab",
    "q",
    "some_bounds",
    "some_gates",
    "stated",
    "stated_range",
    "trastuzumab",
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
    on: date = TODAY,
    last: dict[str, date] | None = None,
    vials: dict[str, str] | None = None,
    start: time | None = None,
    first: str | None = None,
    level: str | None = None,
    held: tuple[str, ...] = (),
    split: bool = False,
    observed: tuple[str, ...] = (),
    formula: Formula = Formula.MOSTELLER,
    region: Region = Region.US,
    setting: Setting = Setting.METASTATIC,
) -> Occasion:
    """The first cycle, in the us, on day 1."""
    return Occasion(
        cycle=cycle,
        on=on,
        start=start,
        last=tuple(LastDose(drug=drug, on=when) for drug, when in (last or {}).items()),
        first=first,
        level=maybe(level),
        vials=tuple(Vial(drug=drug, strength=q(text)) for drug, text in (vials or {}).items()),
        held=held,
        split=split,
        observed=observed,
        formula=formula,
        region=region,
        setting=setting,
    )


def a_rule(  # noqa: PLR0913  # as many as a rule has
    amount: str = "8 mg/kg",
    per: Measure = Measure.WEIGHT,
    *,
    phase: Phase = Phase.LOADING,
    over: str = "90 min",
    level: str | None = None,
    fact: str = "tra-load-3w",
    over_fact: str = "tra-inf-load",
) -> DoseRule:
    """Trastuzumab's loading dose, unless said otherwise."""
    return DoseRule(
        phase=phase,
        amount=stated(amount, fact),
        per=per,
        over=stated_range(over, over_fact),
        level=level,
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
    *presentations: Presentation, bag: str | None = None, limits: str | None = None
) -> Preparation:
    """From vial to bag, in saline."""
    return Preparation(
        presentations=presentations or (a_presentation(),),
        diluent="sodium-chloride-0.9",
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


def some_bounds() -> tuple[Bounds, ...]:
    """The limits of every value that a gate may read, and of weight and height."""
    rows = (
        ("weight", "Weight", "kg", "30 to 250 kg"),
        ("height", "Height", "cm", "120 to 220 cm"),
        ("lvef", "LVEF", "%", "10 to 85 %"),
        ("lvef-baseline", "LVEF at baseline", "%", "10 to 85 %"),
        ("lvef-normal", "Lower limit of normal LVEF", "%", "40 to 60 %"),
        ("anc", "Neutrophils", "10^9/L", "0 to 100 10^9/L"),
        ("platelets", "Platelets", "10^9/L", "0 to 3000 10^9/L"),
        ("bilirubin", "Bilirubin", "ULN", "0 to 50 ULN"),
        ("ast", "AST", "ULN", "0 to 200 ULN"),
        ("alt", "ALT", "ULN", "0 to 200 ULN"),
        ("alp", "ALP", "ULN", "0 to 50 ULN"),
        ("neuropathy", "Neuropathy", "grade", "0 to 5 grade"),
        ("temperature", "Temperature", "degC", "30 to 43 degC"),
        ("docetaxel-level", "Docetaxel level", "mg/m2", "50 to 100 mg/m2"),
    )
    return tuple(
        Bounds(id=name, title=title, unit=unit, possible=Range.parse(limits), fact="product-limits")
        for name, title, unit, limits in rows
    )


def some_limits() -> tuple[Bounds, ...]:
    """The limits of every value that may be typed or follows from what is."""
    rows = (("cycle", "1", "1 to 100 1"), ("days-since-last", "d", "1 to 3650 d"))
    counted = tuple(
        Bounds(id=name, title=name, unit=unit, possible=Range.parse(limits), fact="product-limits")
        for name, unit, limits in rows
    )
    index = Bounds(
        id="body-mass-index",
        title="Body mass index",
        unit="kg/m2",
        usual=Range.parse("15 to 50 kg/m2"),
        fact="product-limits",
    )
    return (*some_bounds(), *counted, index)


def a_regimen() -> Regimen:
    """Pertuzumab, trastuzumab and docetaxel, every three weeks."""
    return Regimen(
        id=REGIMEN,
        title="Pertuzumab, trastuzumab and docetaxel",
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
    regimen: Regimen | None = None, gates: tuple[GateRule, ...] | None = None
) -> Protocol:
    """The whole regimen with everything its day needs."""
    return Protocol(
        regimen=a_regimen() if regimen is None else regimen,
        drugs=(pertuzumab(), trastuzumab(), docetaxel()),
        gates=some_gates() if gates is None else gates,
        bounds=some_bounds(),
        bags=tuple(
            stated(f"{volume} mL", "bag-sizes") for volume in map(Decimal, (100, 250, 500, 1000))
        ),
        formulas=tuple(FormulaFact(formula=formula, fact="bsa-formulas") for formula in Formula),
        digest="0" * 64,
    )


def a_front() -> Front:
    """What the first window shows of the regimen made here."""
    protocol = a_protocol()
    return front(protocol.regimen, protocol.drugs)
