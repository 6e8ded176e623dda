import pytest

from pocketref.cli import day
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol
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
    error = call("day trastuzumab-emtansine --json").error
    assert (error["code"], error["field"], error["allowed"]) == (
        "unknown-value",
        "regimen",
        REGIMEN,
    )


@pytest.mark.parametrize(
    ("drug", "doses"),
    [
        ("pertuzumab", [("loading", "840"), ("maintenance", "420")]),
        ("trastuzumab", [("loading", "544"), ("maintenance", "408")]),
        ("docetaxel", [("single", "132.4")]),
    ],
)
def test_a_drug_has_a_dose_in_each_phase(
    call: Call, drug: str, doses: list[tuple[str, str]]
) -> None:
    document = call(f"dose {drug} --weight 68 --height 165 --json").document
    assert [(d["phase"], d["dose"]["value"]) for d in document["doses"]] == doses
    assert document["drug"] == drug


def test_a_dose_needs_what_it_is_counted_by(call: Call) -> None:
    (dose,) = call("dose docetaxel --weight 68 --json").document["doses"]
    assert (dose["dose"], dose["needs"]) == (None, ["height"])


def test_a_dose_per_kilogram_is_exact(call: Call) -> None:
    loading = call("dose trastuzumab --weight 68.53 --json").document["doses"][0]
    assert loading["dose"] == {"value": "548.24", "unit": "mg"}


def test_a_dose_says_nothing_of_a_day_that_was_not_asked_about(call: Call) -> None:
    doses = call("dose trastuzumab --weight 68 --json").document["doses"]
    assert {found["code"] for dose in doses for found in dose["findings"]} == {"look-alike"}


@pytest.mark.parametrize(
    "drug", ["trastuzumab-emtansine", "trastuzumab-deruxtecan", "paclitaxel", "trastuzumab-sc"]
)
def test_a_look_alike_gets_no_dose_and_is_told_apart(call: Call, drug: str) -> None:
    document = call(f"dose {drug} --weight 68 --height 165 --json").document
    assert document["doses"] == []
    (found,) = document["findings"]
    assert (found["code"], found["severity"], found["about"]) == ("not-dosed", "stop", drug)
    assert found["facts"]


def test_an_unknown_drug_is_refused(call: Call) -> None:
    error = call("dose kadcyla --weight 68 --json").error
    assert (error["code"], error["field"]) == ("unknown-value", "drug")


def _disagreeing(protocol: Protocol, patient: Patient, occasion: Occasion) -> Plan:
    from pocketref.agreement.day import plan_day

    found = Finding(severity=Severity.STOP, code="engines-disagree", words=("a dose",))
    return but(plan_day(protocol, patient, occasion), agreed=False, findings=(found,))


@pytest.mark.parametrize("words", [FIRST, "dose trastuzumab --weight 68 --json"])
def test_engines_that_disagree_have_their_own_exit_code(
    call: Call, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(day, "plan_day", _disagreeing)
    said = call(words)
    assert said.code == 5
    assert [found["code"] for found in said.document["findings"]] == ["engines-disagree"]
