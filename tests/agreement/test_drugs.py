import pytest

from pocketref.agreement.comparing import differences
from pocketref.engine.planning import plan
from pocketref.model.drug import Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Vial
from pocketref.model.plan import Dose, NoDose, Plan
from pocketref.model.preparation import Rounded
from pocketref.model.quantity import Range
from pocketref.model.site import RoundingPolicy, SiteRules
from pocketref.recheck.opinion import opinion
from tests.agreement.planted import a_plan, found, in_line, in_preparation, line, prepared
from tests.making import a_patient, a_protocol, an_occasion, maybe, q


def _dosed(day: Plan, drug: str, give: str, *working: str) -> Plan:
    dose = Dose(give=q(give), working=tuple(map(q, working)), facts=())
    return in_line(day, drug, answer=dose)


def test_a_sound_plan_has_no_difference() -> None:
    assert found(a_plan()) == []


@pytest.mark.parametrize(
    ("drug", "give", "working", "number"),
    [
        ("pertuzumab", "840 mg", ("840 mg",), "dose"),
        ("trastuzumab", "420 mg", ("6 mg/kg", "70 kg"), "dose"),
        ("trastuzumab", "560.0000000000001 mg", ("8 mg/kg", "70 kg"), "dose"),
        ("docetaxel", "134.4 mg", ("75 mg/m2", "1.7912 m2"), "dose"),
        ("docetaxel", "134.3 mL", ("75 mg/m2", "1.7912 m2"), "dose"),
        ("trastuzumab", "560 mg", ("8 mg/kg", "71 kg"), "working"),
        ("trastuzumab", "560 mg", ("560 mg/kg",), "working"),
        ("docetaxel", "134.3 mg", ("75 mg/m2", "1.78 m2"), "working"),
    ],
)
def test_a_wrong_dose_or_working_is_found(
    drug: str, give: str, working: tuple[str, ...], number: str
) -> None:
    assert f"{drug} {number}" in found(_dosed(a_plan(), drug, give, *working))


def test_a_dose_written_in_another_unit_is_the_same_dose() -> None:
    planted = _dosed(a_plan(), "trastuzumab", "0.56 g", "8 mg/kg", "70000 g")
    assert found(planted) == []


def test_a_missing_dose_is_found() -> None:
    planted = in_line(a_plan(), "trastuzumab", answer=NoDose())
    assert found(planted) == ["trastuzumab dose"]


def test_a_dose_too_many_is_found() -> None:
    patient = a_patient(None, None)
    planted = _dosed(a_plan(patient), "trastuzumab", "560 mg", "560 mg")
    assert found(planted, patient) == ["trastuzumab dose"]


def test_a_wrong_phase_is_found() -> None:
    course = line(a_plan(), "trastuzumab").course
    planted = in_line(a_plan(), "trastuzumab", course=but(course, phase=Phase.MAINTENANCE))
    assert found(planted) == ["trastuzumab phase"]


def test_a_wrong_gap_is_found() -> None:
    course = line(a_plan(), "pertuzumab").course
    planted = in_line(a_plan(), "pertuzumab", course=but(course, since=22))
    assert found(planted) == ["pertuzumab days since the last dose"]


def test_a_wrong_hold_is_found() -> None:
    assert found(in_line(a_plan(), "docetaxel", held=True)) == ["docetaxel hold"]


@pytest.mark.parametrize("over", ["30 to 90 min", "60 to 90 min", None])
def test_a_wrong_infusion_time_is_found(over: str | None) -> None:
    changed = None if over is None else Range.parse(over)
    planted = in_line(a_plan(), "trastuzumab", over=changed)
    assert found(planted) == ["trastuzumab infusion time"]


@pytest.mark.parametrize(
    ("drug", "field", "amount", "number"),
    [
        ("docetaxel", "volume", "6.716 mL", "volume"),
        ("docetaxel", "from_concentration", "10 mg/mL", "vial strength"),
        ("docetaxel", "bag", "500 mL", "bag"),
        ("docetaxel", "concentration", "0.5231 mg/mL", "concentration"),
        ("trastuzumab", "rate", "184 mL/h", "rate"),
    ],
)
def test_a_wrong_number_of_the_preparation_is_found(
    drug: str, field: str, amount: str, number: str
) -> None:
    assert found(in_preparation(a_plan(), drug, **{field: q(amount)})) == [f"{drug} {number}"]


def test_a_wrong_word_on_the_limits_is_found() -> None:
    planted = in_preparation(a_plan(), "docetaxel", within=None)
    assert found(planted) == ["docetaxel limits"]


def test_a_bag_that_should_not_be_there_is_found() -> None:
    patient = a_patient("30 kg", "120 cm")
    sound = prepared(a_plan(patient), "docetaxel")
    assert sound.bag is not None
    missing = but(sound, bag=None, concentration=None, rate=None, within=False)
    assert found(in_line(a_plan(patient), "docetaxel", preparation=missing), patient) == [
        "docetaxel limits",
        "docetaxel bag",
        "docetaxel concentration",
        "docetaxel rate",
    ]


@pytest.mark.parametrize(
    ("field", "value"), [("count", 3), ("strength", q("420 mg")), ("left_over", q("39 mg"))]
)
def test_wrong_vials_are_found(field: str, value: object) -> None:
    first, second = prepared(a_plan(), "trastuzumab").vials
    planted = in_preparation(a_plan(), "trastuzumab", vials=(but(first, **{field: value}), second))
    assert found(planted) == ["trastuzumab vials"]


def test_a_missing_size_of_vial_is_found() -> None:
    vials = prepared(a_plan(), "trastuzumab").vials
    planted = in_preparation(a_plan(), "trastuzumab", vials=vials[:1])
    assert found(planted) == ["trastuzumab vials"]


def test_a_missing_preparation_is_found() -> None:
    planted = in_line(a_plan(), "docetaxel", preparation=None)
    assert found(planted) == ["docetaxel preparation"]


def test_a_missing_drug_is_found() -> None:
    day = a_plan()
    assert found(but(day, lines=day.lines[1:])) == ["the day drugs"]


WEEKLY = "pertuzumab-trastuzumab-paclitaxel"
NAB = "pertuzumab-trastuzumab-nab-paclitaxel"
VINORELBINE = "pertuzumab-trastuzumab-vinorelbine"
EIGHTH = an_occasion(2, day=8)
SAID = an_occasion(acknowledged=("nab-single-agent",))


def _eighth() -> Plan:
    return a_plan(occasion=EIGHTH, regimen=WEEKLY)


def _eighth_with(amounts: dict[str, tuple[str, ...]]) -> list[str]:
    """What differs when a plan tells other days of the drugs it leaves to another day."""
    others = [found for found in _eighth().findings if found.code != "not-this-day"]
    told = [
        Finding(
            severity=Severity.NOTE, code="not-this-day", about=drug, amounts=tuple(map(q, days))
        )
        for drug, days in amounts.items()
    ]
    return found(but(_eighth(), findings=(*others, *told)), occasion=EIGHTH)


@pytest.mark.parametrize(
    ("regimen", "occasion"),
    [
        (WEEKLY, EIGHTH),
        (VINORELBINE, EIGHTH),
        (VINORELBINE, an_occasion(split=True)),
        (VINORELBINE, an_occasion(day=9, split=True)),
        (NAB, SAID),
        (NAB, an_occasion()),
    ],
)
def test_every_way_of_giving_a_drug_is_agreed_on(regimen: str, occasion: Occasion) -> None:
    assert found(a_plan(occasion=occasion, regimen=regimen), occasion=occasion) == []


def test_a_drug_of_another_day_is_found() -> None:
    first = a_plan(occasion=an_occasion(2), regimen=WEEKLY)
    planted = but(_eighth(), lines=first.lines)
    assert found(planted, occasion=EIGHTH) == ["the day drugs"]


def test_the_days_of_the_other_drugs_may_be_told() -> None:
    assert _eighth_with({"trastuzumab": ("1 d",), "pertuzumab": ("24 h",)}) == []


@pytest.mark.parametrize("days", [("8 d",), ("1 d", "8 d"), (), ("1 week",), ("1 mg",)])
def test_a_wrong_day_of_another_drug_is_found(days: tuple[str, ...]) -> None:
    told = {"pertuzumab": days, "trastuzumab": ("1 d",)}
    assert _eighth_with(told) == ["pertuzumab days of the cycle"]


def test_a_range_of_days_is_no_day() -> None:
    finding = Finding(
        severity=Severity.NOTE,
        code="not-this-day",
        about="pertuzumab",
        amounts=(Range.parse("1 d"),),
    )
    others = tuple(found for found in _eighth().findings if found.about != "pertuzumab")
    planted = but(_eighth(), findings=(*others, finding))
    assert found(planted, occasion=EIGHTH) == ["pertuzumab days of the cycle"]


def test_another_drug_that_is_not_told_or_told_too_many_is_found() -> None:
    assert _eighth_with({"paclitaxel": ("1 d",), "pertuzumab": ("1 d",)}) == [
        "paclitaxel day of the cycle",
        "trastuzumab day of the cycle",
    ]


def test_a_dose_that_nobody_acknowledged_is_found() -> None:
    said = line(a_plan(occasion=SAID, regimen=NAB), "nab-paclitaxel")
    unsaid = an_occasion()
    planted = in_line(a_plan(occasion=unsaid, regimen=NAB), "nab-paclitaxel", answer=said.answer)
    assert found(planted, occasion=unsaid) == ["nab-paclitaxel dose"]


def test_a_dose_of_the_other_cycles_is_found() -> None:
    first = an_occasion(1, day=8)
    later = line(a_plan(occasion=EIGHTH, regimen=VINORELBINE), "vinorelbine")
    planted = in_line(
        a_plan(occasion=first, regimen=VINORELBINE), "vinorelbine", answer=later.answer
    )
    assert found(planted, occasion=first) == ["vinorelbine dose"]


def test_a_duration_that_no_source_states_is_found() -> None:
    planted = in_line(
        a_plan(occasion=EIGHTH, regimen=VINORELBINE), "vinorelbine", over=Range.parse("10 min")
    )
    assert found(planted, occasion=EIGHTH) == ["vinorelbine infusion time"]


@pytest.mark.parametrize(
    ("field", "amount", "number"),
    [
        ("bag", "250 mL", "bag"),
        ("bag", "0 mL", "bag"),
        ("concentration", "4.9 mg/mL", "concentration"),
        ("concentration", None, "concentration"),
        ("rate", "186 mL/h", "rate"),
        ("rate", None, "rate"),
    ],
)
def test_a_wrong_number_of_what_runs_undiluted_is_found(
    field: str, amount: str | None, number: str
) -> None:
    day = a_plan(occasion=SAID, regimen=NAB)
    planted = in_preparation(day, "nab-paclitaxel", **{field: maybe(amount)})
    assert found(planted, occasion=SAID) == [f"nab-paclitaxel {number}"]


ROUNDED = Rounded(give=q("130 mg"), deviation=q("-3.2 %"), limit=q("10 %"), within=True)
SITE = SiteRules(
    rounding=(RoundingPolicy(kind="taxane", to=q("10 mg"), limit=q("10 %")),),
    stocked=(Vial(drug="docetaxel", strength=q("20 mg/mL")),),
)


def test_a_rounded_dose_that_nobody_asked_for_is_found() -> None:
    planted = in_line(a_plan(), "docetaxel", rounded=ROUNDED)
    assert found(planted) == ["docetaxel dose by local rounding"]


@pytest.mark.parametrize(
    ("rounded", "told"),
    [
        (ROUNDED, []),
        (None, ["docetaxel dose by local rounding"]),
        (but(ROUNDED, give=q("140 mg")), ["docetaxel dose by local rounding"]),
        (but(ROUNDED, deviation=q("3.2 %")), ["docetaxel dose by local rounding"]),
        (but(ROUNDED, within=False), ["docetaxel dose by local rounding"]),
    ],
)
def test_a_wrong_rounded_dose_is_found(rounded: Rounded | None, told: list[str]) -> None:
    protocol = but(a_protocol(), site=SITE)
    day = plan(protocol, a_patient(), an_occasion())
    planted = in_line(day, "docetaxel", rounded=rounded)
    second = opinion(protocol, a_patient(), an_occasion())
    assert [difference.named for difference in differences(planted, second)] == told
