import re
from datetime import date, time

import pytest

from pocketref.engine.checkcode import check_code
from pocketref.engine.planning import plan
from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Occasion, Patient, Vial
from pocketref.model.site import RoundingPolicy, SiteRules
from tests.making import (
    TODAY,
    a_patient,
    a_protocol,
    an_occasion,
    maybe,
    q,
    with_nab_paclitaxel,
    with_weekly_paclitaxel,
)

VIAL = {"docetaxel": "20 mg/mL"}
LAST = {"pertuzumab": date(2026, 2, 16), "trastuzumab": date(2026, 2, 16)}
SWAPPED = dict(reversed(LAST.items()))
PATIENT = a_patient("68 kg", lvef="60 %", symptoms=False)
OCCASION = an_occasion(2, vials=VIAL, last=LAST)


def code(patient: Patient = PATIENT, occasion: Occasion = OCCASION) -> str | None:
    protocol = a_protocol()
    return check_code(protocol, patient, occasion, plan(protocol, patient, occasion).lines)


def test_a_code_is_six_letters_and_digits_that_are_never_mistaken() -> None:
    made = code()
    assert made is not None
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}", made)


def test_the_same_day_has_the_same_code() -> None:
    assert code() == code()


def test_on_every_computer_it_is_this_one() -> None:
    assert code() == "77J-JPN"


@pytest.mark.parametrize(
    "patient",
    [
        a_patient("68.0 kg", lvef="60 %", symptoms=False),
        a_patient("68000 g", "1.65 m", lvef="60.0 %", symptoms=False),
    ],
)
def test_how_a_value_is_written_does_not_matter(patient: Patient) -> None:
    assert code(patient) == code()


@pytest.mark.parametrize(
    "occasion",
    [
        an_occasion(2, vials=VIAL, last=LAST, start=time(9)),
        an_occasion(2, vials=VIAL, last=LAST, first="trastuzumab"),
        an_occasion(2, vials={"docetaxel": "20.0 mg/mL"}, last=SWAPPED),
        an_occasion(2, vials=VIAL, last=LAST, level="75 mg/m2"),  # the rule's own level
    ],
)
def test_start_and_order_do_not_matter(occasion: Occasion) -> None:
    assert code(occasion=occasion) == code()


def test_everything_a_dose_rests_on_matters() -> None:
    patients = (
        a_patient("68.1 kg", lvef="60 %", symptoms=False),
        a_patient("68 kg", "166 cm", lvef="60 %", symptoms=False),
        a_patient("68 kg", lvef="61 %", symptoms=False),
        a_patient("68 kg", lvef="60 %"),
        a_patient("68 kg", lvef="60 %", symptoms=False, baseline="60 %"),
        a_patient("68 kg", lvef="60 %", symptoms=False, normal="50 %"),
        a_patient("68 kg", lvef="60 %", symptoms=False, anc="2 10^9/L"),
        a_patient("68 kg", lvef="60 %", symptoms=False, platelets="2 10^9/L"),
        a_patient("68 kg", lvef="60 %", symptoms=False, bilirubin="0.5 ULN"),
        a_patient("68 kg", lvef="60 %", symptoms=False, ast="0.5 ULN"),
        a_patient("68 kg", lvef="60 %", symptoms=False, alt="0.5 ULN"),
        a_patient("68 kg", lvef="60 %", symptoms=False, alp="0.5 ULN"),
        a_patient("68 kg", lvef="60 %", symptoms=False, neuropathy="1 grade"),
        a_patient("68 kg", lvef="60 %", symptoms=False, temperature="37 degC"),
        but(PATIENT, haemoglobin=q("12 g/dL")),
    )
    occasions = (
        an_occasion(3, vials=VIAL, last=LAST),
        an_occasion(2, vials=VIAL, last={**LAST, "docetaxel": date(2026, 2, 16)}),
        an_occasion(2, vials={"docetaxel": "10 mg/mL"}, last=LAST),
        an_occasion(2, vials=VIAL, last=LAST, on=date(2026, 3, 10)),
        an_occasion(2, vials=VIAL, last=LAST, formula=Formula.DUBOIS),
        an_occasion(2, vials=VIAL, last=LAST, level="100 mg/m2"),
        an_occasion(2, vials=VIAL, last=LAST, held=("docetaxel",)),
    )
    codes = [code(), *map(code, patients), *(code(occasion=one) for one in occasions)]
    assert None not in codes
    assert len(set(codes)) == len(codes)


def test_the_pack_and_the_regimen_matter() -> None:
    protocol = a_protocol()
    lines = plan(protocol, PATIENT, OCCASION).lines
    others = (
        but(protocol, digest="1" * 64),
        but(protocol, regimen=but(protocol.regimen, id="another")),
    )
    codes = {check_code(one, PATIENT, OCCASION, lines) for one in (protocol, *others)}
    assert len(codes) == 3


@pytest.mark.parametrize(
    ("patient", "occasion"),
    [
        (a_patient(None), an_occasion(1, vials=VIAL)),
        (a_patient(height=None), an_occasion(1, vials=VIAL)),
        (a_patient(), an_occasion(None)),
    ],
)
def test_while_a_dose_is_missing_there_is_no_code(patient: Patient, occasion: Occasion) -> None:
    assert code(patient, occasion) is None


def test_a_held_dose_is_not_missing() -> None:
    held = an_occasion(1, vials=VIAL, held=("docetaxel",))
    assert code(a_patient(height=None), held) is not None


def test_the_region_matters_only_through_the_doses() -> None:
    here = an_occasion(1, on=TODAY, vials=VIAL)
    assert code(occasion=here) == code(occasion=but(here, region=Region.EU))


@pytest.mark.parametrize("patient", [a_patient("69 kg"), a_patient("68 kg", "166 cm")])
def test_weight_and_height_matter_even_where_no_dose_rests_on_them(patient: Patient) -> None:
    held = an_occasion(1, held=("trastuzumab", "docetaxel"))
    assert code(patient, held) != code(a_patient("68 kg"), held)


def test_the_day_of_the_cycle_matters() -> None:
    protocol, patient = with_weekly_paclitaxel(), a_patient()
    days = [an_occasion(2, day=day) for day in (8, 15)]
    eighth, fifteenth = (plan(protocol, patient, one) for one in days)
    assert [line.answer for line in eighth.lines] == [line.answer for line in fifteenth.lines]
    assert eighth.check_code != fifteenth.check_code


def test_only_what_is_acknowledged_has_a_code_and_one_code_whatever_else_is() -> None:
    protocol, patient = with_nab_paclitaxel(), a_patient()
    told = (("nab-single-agent",), ("nab-single-agent", "another"))
    codes = [plan(protocol, patient, an_occasion(acknowledged=one)).check_code for one in told]
    assert codes[0] is not None
    assert codes[0] == codes[1]
    assert plan(protocol, patient, an_occasion()).check_code is None


def a_policy(
    kind: str = "antibody", to: str | None = "10 mg", limit: str = "5 %"
) -> RoundingPolicy:
    return RoundingPolicy(kind=kind, to=maybe(to), limit=q(limit))


def a_stocked(drug: str, strength: str) -> Vial:
    return Vial(drug=drug, strength=q(strength))


def code_of(site: SiteRules, occasion: Occasion = OCCASION) -> str | None:
    protocol = a_protocol()
    lines = plan(protocol, PATIENT, occasion).lines
    return check_code(but(protocol, site=site), PATIENT, occasion, lines)


def test_a_rule_of_the_site_matters_where_its_drug_is_given() -> None:
    kinds = {drug.kind for drug in a_protocol().drugs}
    kind = min(kinds)
    sites = (
        SiteRules(rounding=(a_policy(kind),)),
        SiteRules(rounding=(a_policy(kind, to="20 mg"),)),
        SiteRules(rounding=(a_policy(kind, to=None),)),
        SiteRules(rounding=(a_policy(kind, limit="4 %"),)),
        SiteRules(stocked=(a_stocked("trastuzumab", "150 mg"),)),
        SiteRules(stocked=(a_stocked("trastuzumab", "420 mg"),)),
    )
    codes = [code(), *map(code_of, sites)]
    assert None not in codes
    assert len(set(codes)) == len(codes)


def test_how_the_site_writes_its_rules_does_not_matter() -> None:
    one, other = a_stocked("trastuzumab", "150 mg"), a_stocked("pertuzumab", "420 mg")
    kind, beside = sorted({drug.kind for drug in a_protocol().drugs})[:2]
    first = SiteRules(rounding=(a_policy(kind), a_policy(beside)), stocked=(one, other))
    rounding = (a_policy(beside, to="10.0 mg"), a_policy(kind, limit="5.0 %"))
    assert code_of(first) == code_of(SiteRules(rounding=rounding, stocked=(other, one)))


def test_a_rule_of_the_site_for_what_is_not_given_does_not_matter() -> None:
    other = SiteRules(
        rounding=(a_policy("another-kind"),), stocked=(a_stocked("vinorelbine", "10 mg/mL"),)
    )
    assert code_of(other) == code()
    held = an_occasion(2, vials=VIAL, last=LAST, held=("docetaxel",))
    stocked = SiteRules(stocked=(a_stocked("docetaxel", "20 mg/mL"),))
    assert code_of(stocked, held) == code(occasion=held)


def test_what_is_stocked_gives_way_to_the_vial_in_hand() -> None:
    stocked = (a_stocked("docetaxel", "10 mg/mL"),)
    assert code_of(SiteRules(stocked=stocked)) == code()
    taxane = a_protocol().drug("docetaxel").kind
    by_vials = (a_policy(taxane, to=None),)
    rounded = code_of(SiteRules(rounding=by_vials))
    assert code_of(SiteRules(rounding=by_vials, stocked=stocked)) != rounded
