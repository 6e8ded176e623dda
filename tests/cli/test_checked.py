import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pocketref.cli.checked import answer_check
from pocketref.cli.outcome import Exit, RefusedError
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.agreement.planted import a_plan
from tests.cli.conftest import Call
from tests.conftest import CONTENT

DAY = (
    "day pertuzumab-trastuzumab-docetaxel --weight 68 --height 165 --cycle 1"
    " --vial docetaxel=20mg/mL --date 2026-03-09"
)


def the_code(call: Call, words: str = DAY) -> str:
    return str(call(f"{words} --json").document["check_code"])


def test_the_code_of_the_same_values_matches(call: Call) -> None:
    code = the_code(call)
    said = call(f"{DAY} --check {code}")
    assert (said.code, said.out, said.err) == (0, "Match.\n", "")
    loosely = code.lower().replace("-", "").replace("0", "o").replace("1", "l")
    assert call(f"{DAY.replace('68', '68.0')} --check {loosely}").out == "Match.\n"


def test_the_code_of_other_values_does_not_and_nothing_else_is_said(call: Call) -> None:
    code = the_code(call, DAY.replace("68", "86"))
    said = call(f"{DAY} --check {code}")
    assert (said.code, said.out) == (0, "No match. Compare what each of you entered.\n")


@pytest.mark.parametrize(
    "other", [{"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "1"}, {"LC_ALL": "C", "LANG": "de_DE"}]
)
def test_another_computer_comes_to_the_same_code(
    call: Call, pack_file: Path, other: dict[str, str]
) -> None:
    words = ["--pack", str(pack_file), *DAY.split(), "--check", the_code(call)]
    told = subprocess.run(
        [sys.executable, "-m", "pocketref", *words],
        env={**os.environ, **other},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "Match.\n"


def test_as_a_document_it_has_the_pack_and_the_outcome_alone(call: Call) -> None:
    code = the_code(call)
    document = call(f"{DAY} --check {code} --json").document
    assert set(document) == {"schema", "pack", "check"}
    assert document["check"] == "match"
    other = call(f"{DAY} --cycle 1 --lvef 60 --check {code} --json").document
    assert other["check"] == "mismatch"


def test_what_is_no_code_is_refused(call: Call) -> None:
    said = call(f"{DAY} --check 544mg")
    assert (said.code, said.out) == (2, "")
    assert said.err == "“544mg” is not a check code. Type its 6 letters and digits: ABC-123.\n"


def test_while_a_dose_is_missing_there_is_nothing_to_compare(call: Call) -> None:
    said = call(f"{DAY.replace(' --weight 68', '')} --check ABC-123 --json")
    assert said.code == 2
    assert said.error["code"] == "missing"
    assert said.error["field"] == "weight"
    told = "There is no check code while a dose is missing. Needs weight"
    assert said.error["message"].startswith(told)


def test_where_the_engines_differ_there_is_no_code_either(library: Library) -> None:
    plan = but(a_plan(), check_code=None, agreed=False)
    with pytest.raises(RefusedError) as refused:
        answer_check("ABC-123", plan, library)
    assert refused.value.code is Exit.DISAGREE


@pytest.mark.usefixtures("qapp")  # the window's own, or other tests of this process have none
def test_the_second_check_sheet_prints_without_any_value(call: Call, tmp_path: Path) -> None:
    pdf = tmp_path / "second.pdf"
    words = DAY.replace("day ", "print second-check --regimen ", 1)
    assert call(f"{words} --pdf {pdf}").out == f"{pdf}: second-check, 1 page.\n"
    blank = words.replace(" --weight 68 --height 165", "").partition(" --vial")[0]
    assert call(f"{blank} --pdf {pdf}").code == 0
    refused = call(f"{blank.replace(' --cycle 1', '')} --pdf {tmp_path / 'no.pdf'}")
    assert refused.code == 2


@pytest.mark.parametrize(
    "rules",
    [
        '[rounding.taxane]\nto = "5 mg"\nlimit = "5 %"\n',
        '[rounding.taxane]\nto = "5 mg"\nlimit = "6 %"\n',
        '[rounding.antibody]\nto = "whole vials"\nlimit = "10 %"\n',
    ],
)
def test_a_rule_of_the_site_gives_another_code(call: Call, tmp_path: Path, rules: str) -> None:
    site = tmp_path / "site.toml"
    site.write_text(rules)
    code = the_code(call)
    assert the_code(call, f"{DAY} --site {site}") != code
    assert call(f"{DAY} --site {site} --check {code}").out.startswith("No match.")


def test_what_a_site_sets_beside_its_rules_gives_the_same_code(call: Call, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    of_another = '[rounding."vinca alkaloid"]\nto = "1 mg"\nlimit = "5 %"\n'
    site.write_text(f'name = "A day unit"\nidle_minutes = 5\n{of_another}')
    assert call(f"{DAY} --site {site} --check {the_code(call)}").out == "Match.\n"


def test_another_pack_gives_another_code(call: Call, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    told = content / "pack.yaml"
    told.write_text(told.read_text().replace('version: "', 'version: "1', 1))
    other = tmp_path / "other.pack"
    assert call(f"pack build {content} -o {other}").code == 0
    assert call(f"{DAY} --pack {other} --check {the_code(call)}").out.startswith("No match.")
