import pytest

from pocketref.engine.gating import gates
from pocketref.engine.holding import holding
from pocketref.model.fact import Region
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.regimen import Partner
from tests.making import a_patient, a_protocol, a_regimen, an_occasion

HERE = an_occasion()


def reasons(patient: Patient, occasion: Occasion = HERE) -> tuple[Finding, ...]:
    protocol = a_protocol()
    return holding(protocol, occasion, gates(protocol, patient, occasion))


def said(patient: Patient, occasion: Occasion = HERE) -> list[tuple[str, str]]:
    return [(reason.about, reason.code) for reason in reasons(patient, occasion)]


HEALTHY = a_patient(
    lvef="60 %", baseline="60 %", normal="50 %", symptoms=False, anc="2 10^9/L", alp="1 ULN"
)


def test_nothing_holds_without_a_reason() -> None:
    assert said(HEALTHY) == []


def test_nothing_holds_for_want_of_a_value() -> None:
    assert said(a_patient()) == []


def test_a_rule_that_applies_holds_its_drugs() -> None:
    assert said(a_patient(anc="1 10^9/L")) == [("docetaxel", "held-by-rule")]
    (reason,) = reasons(a_patient(anc="1 10^9/L"))
    assert reason.words == ("docetaxel-us", "neutrophils")
    assert reason.facts == ("doc-box-anc",)
    assert reason.severity == "caution"


def test_a_rule_that_stops_weighs_more() -> None:
    (reason,) = reasons(a_patient(neuropathy="3 grade"))
    assert (reason.code, reason.severity) == ("held-by-rule", "stop")


def test_a_rule_of_another_region_holds_nothing() -> None:
    falling = a_patient(lvef="52 %", baseline="68 %", normal="50 %", symptoms=False)
    assert said(falling, an_occasion(region=Region.EU)) == []
    assert said(falling, an_occasion(region=Region.US)) == [
        ("trastuzumab", "held-by-rule"),
        ("pertuzumab", "held-by-partner"),
    ]


def test_the_article_holds_nothing() -> None:
    assert said(a_patient(lvef="47 %", baseline="55 %", normal="45 %", symptoms=False)) == []


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (
            ("trastuzumab",),
            [("trastuzumab", "held-by-decision"), ("pertuzumab", "held-by-partner")],
        ),
        (("pertuzumab",), [("pertuzumab", "held-by-decision")]),
        (("docetaxel",), [("docetaxel", "held-by-decision")]),
        (("docetaxel", "docetaxel"), [("docetaxel", "held-by-decision")]),
        (("paclitaxel",), []),
        (
            ("pertuzumab", "trastuzumab"),
            [("pertuzumab", "held-by-decision"), ("trastuzumab", "held-by-decision")],
        ),
    ],
)
def test_a_partner_is_held_one_way_only(
    held: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert said(HEALTHY, an_occasion(held=held)) == expected


def test_the_partner_rule_names_the_drug_and_the_fact() -> None:
    partner = reasons(HEALTHY, an_occasion(held=("trastuzumab",)))[1]
    assert (partner.words, partner.facts) == (("trastuzumab",), ("per-t-linked",))


def test_partners_follow_one_another() -> None:
    chain = (
        Partner(held="pertuzumab", holds="docetaxel", facts=("a-fact",)),
        Partner(held="trastuzumab", holds="pertuzumab", facts=("per-t-linked",)),
    )
    protocol = a_protocol(but(a_regimen(), partners=chain))
    found = holding(protocol, an_occasion(held=("trastuzumab",)), ())
    assert [reason.about for reason in found] == ["trastuzumab", "pertuzumab", "docetaxel"]


def test_the_pertuzumab_rule_on_the_heart_holds_both_antibodies() -> None:
    eu = an_occasion(region=Region.EU)
    assert said(a_patient(lvef="39 %", baseline="45 %", symptoms=False), eu) == [
        ("pertuzumab", "held-by-rule"),
        ("trastuzumab", "held-by-rule"),
    ]
