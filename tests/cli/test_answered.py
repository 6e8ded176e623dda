"""What an answer comes to in a document."""

import pytest

from pocketref.cli.answered import value
from pocketref.model.graded import Criterion, Graded, Measured, Scored, VersionGrade
from tests.cli.conftest import Call


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("lvef 62 48", {"article", "pertuzumab-monograph", "herceptin-us-2010"}),
        ("anc 0.4 38.6", {"5.0", "6.0"}),
        ("infu doce 68 165 c1", {"pertuzumab", "trastuzumab", "docetaxel", "finish"}),
        ("paclitaxel 68 165", set()),
        ("fn taxane", set()),
    ],
)
def test_several_values_stand_under_their_names(call: Call, query: str, names: set[str]) -> None:
    told = call(f"search {query} --json").document["answers"][0]["value"]
    assert names <= set(told)
    assert all(isinstance(each, str) and each for each in told.values())


def test_a_source_has_no_value_but_facts(call: Call) -> None:
    (answer,) = call("search source: trastuzumab loading --json").document["answers"][:1] or [None]
    if answer is not None:
        assert answer["value"] is None or answer["facts"]


def test_without_a_dose_there_is_no_value(call: Call) -> None:
    (answer,) = call("search docetaxel 68 --json").document["answers"]
    assert (answer["value"], answer["working"], answer["needs"]) == (None, None, ["height"])


def test_a_score_is_told_by_its_points_once_it_has_any() -> None:
    assert value(Scored(score="mascc", value=21, risk=0)) == "21"
    assert value(Scored(score="mascc", needs=("age",))) is None


def test_a_grade_is_told_with_its_definitions_and_what_stands_beside() -> None:
    version = VersionGrade(scale="a-scale", version="5.0", grade=3)
    found = Graded(
        term="febrile-neutropenia",
        measured=Measured(),
        versions=(version, VersionGrade(scale="another", version="6.0")),
        criteria=(
            Criterion(id="idsa", source="a-source", met=True),
            Criterion(id="esmo-2010", source="another-source", met=None),
        ),
        beside=(Graded(term="neutrophils", measured=Measured(), versions=(version,)),),
    )
    assert value(found) == {"5.0": "3", "neutrophils 5.0": "3", "idsa": "met"}
