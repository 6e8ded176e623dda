"""What can be measured in a patient, and what is asked for today. No name, no number, no text."""

from datetime import date, time
from enum import StrEnum

from pocketref.model.fact import Region
from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity


class Formula(StrEnum):
    """Published formulas for body surface area."""

    MOSTELLER = "mosteller"
    DUBOIS = "dubois"
    HAYCOCK = "haycock"
    GEHAN_GEORGE = "gehan-george"
    BOYD = "boyd"


class Setting(StrEnum):
    """The stage of disease that a heart rule is written for."""

    METASTATIC = "metastatic"
    EARLY = "early"


@noun
class Patient:
    """Measurements of one patient. None means not entered, never a default.

    Units: weight kg, height cm, ejection fractions %, counts 10^9/L, haemoglobin g/dL, liver tests
    ULN (times the upper limit of normal), neuropathy grade, temperature degC, stools a day over
    baseline, skin area %. The local limits and baselines have the unit of their measure.

    Attributes:
        sustained: whether a fever lasted as long as the definitions ask.
    """

    weight: Quantity | None = None
    height: Quantity | None = None
    lvef: Quantity | None = None
    lvef_baseline: Quantity | None = None
    lvef_normal: Quantity | None = None
    lvef_on: date | None = None
    symptoms: bool | None = None
    anc: Quantity | None = None
    platelets: Quantity | None = None
    haemoglobin: Quantity | None = None
    bilirubin: Quantity | None = None
    ast: Quantity | None = None
    alt: Quantity | None = None
    alp: Quantity | None = None
    neuropathy: Quantity | None = None
    temperature: Quantity | None = None
    sustained: bool | None = None
    stools: Quantity | None = None
    skin_area: Quantity | None = None
    anc_normal: Quantity | None = None
    platelets_normal: Quantity | None = None
    haemoglobin_normal: Quantity | None = None
    bilirubin_baseline: Quantity | None = None
    ast_baseline: Quantity | None = None
    alt_baseline: Quantity | None = None


@noun
class Interval:
    """From the last adjuvant dose to the recurrence: typed months, or both dates, never the two.

    Attributes:
        months: as typed, in `month`.
    """

    months: Quantity | None = None
    last: date | None = None
    recurred: date | None = None


@noun
class Given:
    """What was said to one question of a tree or a score: the ids of both."""

    ask: str
    choice: str


@noun
class LastDose:
    """When a drug was last given."""

    drug: str
    on: date


@noun
class Vial:
    """The vial in hand: its concentration (`20 mg/mL`) or its content (`150 mg`)."""

    drug: str
    strength: Quantity


@noun
class Occasion:
    """The treatment that is asked about.

    Attributes:
        cycle: counted from 1; None until it is chosen.
        day: day of the cycle, counted from 1.
        on: the date of this treatment.
        start: when the first step begins; None gives offsets without clock times.
        last: the last date of each drug.
        first: the antibody that runs first; None leaves the regimen's own order.
        level: the dose per square metre, where one may be chosen; None leaves the rule's own.
        held: drugs left out by decision.
        split: whether the antibodies' loading doses are given on two days.
        observed: drugs whose optional observation was chosen.
        acknowledged: facts that a person has acknowledged, so that a dose may rest on them.
    """

    cycle: int | None = None
    day: int = 1
    on: date
    start: time | None = None
    last: tuple[LastDose, ...] = ()
    first: str | None = None
    level: Quantity | None = None
    vials: tuple[Vial, ...] = ()
    held: tuple[str, ...] = ()
    split: bool = False
    observed: tuple[str, ...] = ()
    acknowledged: tuple[str, ...] = ()
    formula: Formula = Formula.MOSTELLER
    region: Region = Region.US
    setting: Setting = Setting.METASTATIC
