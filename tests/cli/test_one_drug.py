import pytest

from pocketref.agreement.difference import Difference, disagreement
from pocketref.agreement.withdrawing import unsaid
from pocketref.answers import doses
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Line
from pocketref.model.protocol import Protocol
from tests.cli.conftest import Call


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
    "drug", ["trastuzumab-emtansine", "trastuzumab-deruxtecan", "trastuzumab-sc"]
)
def test_a_look_alike_gets_no_dose_and_is_told_apart(call: Call, drug: str) -> None:
    document = call(f"dose {drug} --weight 68 --height 165 --json").document
    assert document["doses"] == []
    (found,) = document["findings"]
    assert (found["code"], found["severity"], found["about"]) == ("not-dosed", "stop", drug)
    assert found["facts"]


BODY = "--weight 67 --height 168"


def test_a_drug_that_regimens_dose_differently_has_a_dose_in_each(call: Call) -> None:
    doses = call(f"dose paclitaxel {BODY} --json").document["doses"]
    assert [(d["regimen"], d["phase"], d["dose"]["value"]) for d in doses] == [
        ("pertuzumab-trastuzumab-paclitaxel-weekly", "single", "141.5"),
        ("pertuzumab-trastuzumab-paclitaxel-3-weekly", "single", "309.4"),
    ]


def test_a_dose_says_on_which_days_it_is_given_where_there_are_several(call: Call) -> None:
    weekly, _, three_weekly = call(f"dose paclitaxel {BODY}").out.partition("every 3 weeks")
    assert "On days 1, 8 and 15 of each cycle." in weekly
    assert "On days" not in three_weekly


def test_a_first_cycle_of_its_own_is_told_from_the_later_ones(call: Call) -> None:
    doses = call(f"dose vinorelbine {BODY} --json").document["doses"]
    assert [(d["cycles"], d["dose"]["value"]) for d in doses] == [
        ("first", "44.2"),
        ("later", "53"),
    ]
    assert "First cycle" in call(f"dose vinorelbine {BODY}").out


def test_a_single_agent_dose_waits_to_be_acknowledged(call: Call) -> None:
    (waits,) = call(f"dose nab-paclitaxel {BODY} --json").document["doses"]
    assert (waits["dose"], waits["needs"]) == (None, ["acknowledge"])
    (given,) = call(f"dose nab-paclitaxel {BODY} --acknowledge --json").document["doses"]
    assert given["dose"]


def test_an_unknown_drug_is_refused(call: Call) -> None:
    error = call("dose kadcyla --weight 68 --json").error
    assert (error["code"], error["field"]) == ("unknown-value", "drug")


def _disagreeing(protocol: Protocol, name: str, patient: Patient, occasion: Occasion) -> Line:
    from pocketref.agreement.dosing import agreed_line

    found = disagreement((Difference(about=name, number="dose"),))
    return unsaid(agreed_line(protocol, name, patient, occasion), found)


def test_engines_that_disagree_have_their_own_exit_code(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doses, "agreed_line", _disagreeing)
    said = call("dose trastuzumab --weight 68 --json")
    assert said.code == 5
    assert [found["code"] for found in said.document["findings"]] == ["engines-disagree"]
    assert {dose["dose"] for dose in said.document["doses"]} == {None}
