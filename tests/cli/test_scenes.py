from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.conftest import Call

CALLS = (
    "risk --with 56/407 --without 30/397",
    "toxicity febrile-neutropenia --trial cleopatra",
    "toxicity febrile-neutropenia --trial peruse",
    "recurrence --prior pertuzumab --months 8",
    "lvef --baseline 62 --now 48",
    "grade neutrophils --anc 0.4",
)


def words(file: Path) -> str:
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314  # our own text
    return " ".join(element.text or "" for element in root.iter())


@pytest.mark.parametrize("text", CALLS)
def test_each_verb_that_has_a_picture_writes_it(call: Call, tmp_path: Path, text: str) -> None:
    file = tmp_path / "picture.svg"
    said = call(f"{text} --json --svg {file}")
    assert (said.code, said.document["svg"]) == (0, str(file))
    assert file.read_text(encoding="utf-8").startswith("<svg")
    plain = call(f"{text} --json")
    assert plain.document == {**said.document, "svg": None}


def test_the_difference_and_its_people_stand_in_one_picture(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "risk.svg"
    call(f"risk --with 56/407 --without 30/397 --svg {file}")
    assert "6.2" in words(file)
    assert words(file).count("not affected") >= 1


def test_of_groups_a_doctor_chose_nothing_is_subtracted(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "peruse.svg"
    call(f"toxicity febrile-neutropenia --trial peruse --svg {file}")
    assert "Not randomised" in words(file)
    assert "more per 100" not in words(file)


def test_the_path_is_the_page_s(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "path.svg"
    call(f"recurrence --prior pertuzumab --months 8 --svg {file}")
    assert "8\N{NO-BREAK SPACE}months" in words(file)


def test_every_rule_on_the_heart_has_its_ruler(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "lvef.svg"
    rules = call(f"lvef --baseline 62 --now 48 --json --svg {file}").document["rules"]
    assert words(file).count("continue") >= len(rules)


@pytest.mark.parametrize("text", ["toxicity", "grade mascc", "grade nausea"])
def test_without_a_picture_the_call_says_so_and_writes_nothing(
    call: Call, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "none.svg"
    said = call(f"{text} --svg {file}")
    assert (said.code, said.out) == (2, "")
    assert "no picture" in said.err
    assert not file.exists()
