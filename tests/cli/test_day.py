from pathlib import Path

import pytest

from pocketref.cli import day
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from tests.cli.conftest import Call

REGIMEN = "pertuzumab-trastuzumab-docetaxel"
FIRST = f"day {REGIMEN} --weight 68 --height 165 --cycle 1 --date 2026-03-09 --json"
LATER = f"day {REGIMEN} --weight 70 --height 165 --cycle 2 --date 2026-03-09 --json"


def test_a_first_day_has_its_doses(call: Call) -> None:
    doses = call(FIRST).document["doses"]
    assert [(d["drug"], d["phase"], d["dose"]["value"]) for d in doses] == [
        ("pertuzumab", "loading", "840"),
        ("trastuzumab", "loading", "544"),
        ("docetaxel", "single", "132.4"),
    ]


def test_the_printed_surface_gives_the_printed_dose(call: Call) -> None:
    document = call(FIRST).document
    assert document["bsa"]["value"] == "1.765"
    assert document["bsa"]["others"]["dubois"] == "1.749"
    working = "75\u00a0mg/m² × 1.765\u00a0m² = 132.4\u00a0mg"
    assert document["doses"][2]["working"] == working


@pytest.mark.parametrize(
    ("days_back", "phases"),
    [
        ("2026-02-16", ("maintenance", "maintenance")),
        ("2026-02-09", ("maintenance", "maintenance")),
        ("2026-02-08", ("maintenance", "reload")),
        ("2026-01-27", ("maintenance", "reload")),
        ("2026-01-26", ("reload", "reload")),
    ],
)
def test_each_antibody_has_its_own_clock(
    call: Call, days_back: str, phases: tuple[str, str]
) -> None:
    last = " ".join(f"--last {drug}={days_back}" for drug in ("pertuzumab", "trastuzumab"))
    doses = call(f"{LATER} {last}").document["doses"]
    assert (doses[0]["phase"], doses[1]["phase"]) == phases


def test_without_a_cycle_every_dose_needs_it(call: Call) -> None:
    doses = call(f"day {REGIMEN} --weight 68 --height 165 --json").document["doses"]
    assert all(dose["dose"] is None and "cycle" in dose["needs"] for dose in doses)


def test_the_vial_is_needed_for_the_preparation_and_not_for_the_dose(call: Call) -> None:
    without = call(FIRST).document["doses"][2]
    assert (without["preparation"], without["needs"]) == (None, ["vial"])
    bag = call(f"{FIRST} --vial docetaxel=20mg/mL").document["doses"][2]["preparation"]
    assert bag["volume"] == {"value": "6.62", "unit": "mL"}
    assert bag["concentration"] == {
        "value": "0.516",
        "unit": "mg/mL",
        "low": "0.3",
        "high": "0.74",
        "within": True,
    }


def test_a_held_drug_has_no_dose_and_says_why(call: Call) -> None:
    doses = call(f"{FIRST} --hold trastuzumab").document["doses"]
    assert [dose["held"] for dose in doses] == [True, True, False]
    assert doses[0]["dose"] is None
    assert doses[0]["findings"][0]["code"] == "held-by-partner"


def test_both_antibodies_held_is_a_stop_and_an_answer(call: Call) -> None:
    said = call(f"{FIRST} --lvef-baseline 62 --lvef 39 --lvef-normal 50")
    stops = [found["code"] for found in said.document["findings"] if found["severity"] == "stop"]
    assert "both-antibodies-held" in stops
    assert said.code == 0


def test_an_unknown_regimen_is_refused(call: Call) -> None:
    error = call("day kadcyla --json").error
    assert (error["code"], error["field"]) == ("unknown-value", "regimen")
    assert REGIMEN in error["allowed"]


WEEKLY = "day pertuzumab-trastuzumab-paclitaxel-weekly --weight 67 --height 168 --date 2026-03-16"


def test_only_what_is_due_on_the_day_has_a_dose(call: Call) -> None:
    document = call(f"{WEEKLY} --cycle 1 --day 8 --json").document
    assert [dose["drug"] for dose in document["doses"]] == ["paclitaxel"]
    told = {found["about"] for found in document["findings"] if found["code"] == "not-this-day"}
    assert told == {"pertuzumab", "trastuzumab"}
    assert (document["next"]["day_due"], document["next"]["day"]) == ("2026-03-23", 15)
    assert document["next"]["cycle_due"] == "2026-03-30"


def test_a_day_on_which_nothing_is_given_is_refused(call: Call) -> None:
    error = call(f"{WEEKLY} --cycle 1 --day 9 --json").error
    assert (error["code"], error["field"], error["allowed"]) == ("conflict", "day", "1, 8, 15")


def test_an_infusion_without_a_stated_time_has_a_start_and_no_end(call: Call) -> None:
    document = call(f"{WEEKLY} --cycle 1 --day 8 --start 09:00 --json").document
    (step,) = (step for step in document["steps"] if step["kind"] == "infuse")
    assert (step["start"], step["finish"], step["offset"]["finish"]) == ("09:00", None, None)
    assert document["finish"]["latest"] is None
    assert "from 09:00" in call(f"{WEEKLY} --cycle 1 --day 8 --start 09:00").out


def test_a_level_has_the_limits_of_the_regimen(call: Call) -> None:
    (dose,) = call(f"{WEEKLY} --cycle 1 --day 8 --taxane-level 70 --json").document["doses"]
    assert dose["working"].startswith("70")
    assert call(f"{WEEKLY} --cycle 1 --day 8 --taxane-level 175 --json").error["code"] == (
        "out-of-range"
    )
    without = call("day pertuzumab-trastuzumab --weight 68 --cycle 1 --taxane-level 75 --json")
    assert (without.code, without.error["code"]) == (2, "conflict")


NAB = "day pertuzumab-trastuzumab-nab-paclitaxel --weight 68 --height 165 --cycle 1 --json"


def test_a_single_agent_dose_waits_to_be_acknowledged(call: Call) -> None:
    waits = call(NAB).document["doses"][-1]
    assert (waits["drug"], waits["dose"]) == ("nab-paclitaxel", None)
    assert "acknowledge" in waits["needs"]
    assert "acknowledge-first" in {found["code"] for found in waits["findings"]}
    given = call(f"{NAB} --acknowledge").document["doses"][-1]
    assert given["dose"] == {"value": "459", "unit": "mg"}
    assert "single-agent-dose" in {found["code"] for found in given["findings"]}


def test_every_regimen_can_be_planned(call: Call, library: Library) -> None:
    for regimen in library.regimens():
        words = f"day {regimen.id} --weight 68 --height 165 --cycle 1 --acknowledge --json"
        document = call(words).document
        assert [dose["drug"] for dose in document["doses"]] == list(regimen.drugs)
        assert all(dose["dose"] for dose in document["doses"]), regimen.id


def _disagreeing(protocol: Protocol, patient: Patient, occasion: Occasion) -> Plan:
    from pocketref.agreement.day import plan_day

    found = Finding(severity=Severity.STOP, code="engines-disagree", words=("a dose",))
    return but(plan_day(protocol, patient, occasion), agreed=False, findings=(found,))


def test_engines_that_disagree_have_their_own_exit_code(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day, "plan_day", _disagreeing)
    said = call(FIRST)
    assert said.code == 5
    assert [found["code"] for found in said.document["findings"]] == ["engines-disagree"]


SITE = """
region = "eu"
bsa = "dubois"
[rounding.taxane]
to = "10 mg"
limit = "5 %"
[rounding.antibody]
to = "whole vials"
limit = "5 %"
[stocked]
docetaxel = ["20 mg/mL"]
trastuzumab = ["150 mg"]
[normal]
lvef = "53 %"
"""


@pytest.fixture
def at_the_site(tmp_path: Path) -> str:
    """The call of a first day beside a site file."""
    path = tmp_path / "site.toml"
    path.write_text(SITE, encoding="utf-8")
    return f"{FIRST} --site {path}"


def test_a_site_rounds_beside_the_exact_dose(call: Call, at_the_site: str) -> None:
    _, second, third = call(f"{at_the_site} --bsa mosteller").document["doses"]
    assert third["dose"] == {"value": "132.4", "unit": "mg"}
    assert third["rounded"] == {
        "dose": {"value": "130", "unit": "mg"},
        "deviation_percent": "-1.8",
        "policy": "to 10\u00a0mg, within 5%",
    }
    assert second["rounded"] is None
    assert "site-rounds-too-far" in {each["code"] for each in second["findings"]}


def test_vials_in_stock_need_not_be_named(call: Call, at_the_site: str) -> None:
    third = call(at_the_site).document["doses"][2]
    assert third["needs"] == []
    assert third["preparation"]["concentration"]["within"]
    assert "site-vials" in {each["code"] for each in third["findings"]}


def test_what_the_site_has_set_holds_where_no_option_says_otherwise(
    call: Call, at_the_site: str
) -> None:
    document = call(at_the_site).document
    assert document["bsa"]["formula"] == "dubois"
    assert (
        document["check_code"] != call(FIRST + " --region eu --bsa dubois").document["check_code"]
    )
    assert call(f"{at_the_site} --bsa boyd").document["bsa"]["formula"] == "boyd"
