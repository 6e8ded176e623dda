import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Call

REGIMEN = "--regimen pertuzumab-trastuzumab-docetaxel"
DAY = f"{REGIMEN} --weight 68 --height 165 --cycle 1 --date 2026-03-09"
HELD = "--lvef-baseline 62 --lvef 39 --lvef-normal 50"


def _print(target: Path, words: str = DAY) -> str:
    return f"print infusion-checklist --pdf {target} {words} --json"


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("print no-sheet --pdf x.pdf", "unknown-value", "sheet"),
        ("print infusion-checklist --pdf x.pdf --paper a5", "unknown-value", "paper"),
        ("print infusion-checklist", "missing", "pdf"),
        ("print infusion-checklist --pdf x.pdf --regimen no", "unknown-value", "regimen"),
        ("print infusion-checklist --pdf x.pdf --regimen no --regimen x", "conflict", "regimen"),
        (f"print infusion-checklist --pdf x.pdf {DAY} --day 8", "conflict", "day"),
        (
            f"print infusion-checklist --pdf x.pdf {REGIMEN} --cycle 1 --height 165",
            "missing",
            "weight",
        ),
        ("print infusion-checklist --pdf x.pdf --cycle 1", "missing", "regimen"),
        (
            f"print infusion-checklist --pdf x.pdf {REGIMEN} --weight 68 --height 165",
            "missing",
            "cycle",
        ),
        (f"print infusion-checklist --pdf x.pdf {DAY} {HELD}", "conflict", "acknowledge"),
        (f"print preparation --pdf x.pdf {DAY}", "missing", "vial"),
    ],
)
def test_what_must_not_be_printed_is_refused(call: Call, words: str, code: str, field: str) -> None:
    said = call(f"{words} --json")
    assert (said.code, said.error["code"], said.error["field"]) == (2, code, field)
    assert not Path("x.pdf").exists()


def _program(pack: Path, words: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, as in real life: the tests' own Qt is not there."""
    command = [sys.executable, "-m", "pocketref", "--pack", str(pack), *words.split(" ")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", [DAY, f"{DAY} --paper letter", f"{DAY} {HELD} --acknowledge"])
def test_a_sheet_is_written_as_a_pdf(pack_file: Path, tmp_path: Path, words: str) -> None:
    target = tmp_path / "a.pdf"
    told = _program(pack_file, _print(target, words))
    assert told.returncode == 0, told.stderr
    document = json.loads(told.stdout)
    assert (document["sheet"], document["file"]) == ("infusion-checklist", str(target))
    assert document["pages"] >= 1
    assert target.read_bytes().startswith(b"%PDF")


def test_the_reaction_sheet_needs_no_dose(pack_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    told = _program(pack_file, f"print reaction --pdf {target} {REGIMEN} --json")
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["sheet"] == "reaction"


@pytest.mark.parametrize(
    "item", ["heart", "regimen/diarrhoea-in-trials", "sources/differ", "sources/newer", "article"]
)
def test_any_page_can_be_printed(pack_file: Path, tmp_path: Path, item: str) -> None:
    target = tmp_path / "a.pdf"
    told = _program(pack_file, f"print page {item} --pdf {target} --json")
    assert told.returncode == 0, told.stderr
    document = json.loads(told.stdout)
    assert (document["sheet"], document["item"]) == ("page", item)
    assert document["pages"] >= 1
    assert target.read_bytes().startswith(b"%PDF")


def test_a_page_must_be_named_and_be_there(call: Call) -> None:
    for words, code in (("page", "missing"), ("page kadcyla", "unknown-value")):
        said = call(f"print {words} --pdf x.pdf --json")
        assert (said.code, said.error["code"], said.error["field"]) == (2, code, "id")


def test_a_folder_that_is_not_there_is_named(pack_file: Path, tmp_path: Path) -> None:
    told = _program(pack_file, _print(tmp_path / "no" / "a.pdf"))
    assert (told.returncode, told.stdout) == (2, "")
    error = json.loads(told.stderr)["error"]
    assert (error["code"], error["field"]) == ("unknown-value", "pdf")


@pytest.mark.parametrize(
    "words",
    [
        "recurrence-path --prior pertuzumab --months 8",
        "toxicity-handout",
        "grade neutrophils --anc 0.4 --temperature 38.6",
    ],
)
def test_sheets_with_pictures_have_the_values_of_their_verbs(
    pack_file: Path, tmp_path: Path, words: str
) -> None:
    target = tmp_path / "a.pdf"
    told = _program(pack_file, f"print {words} --pdf {target} --json")
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["pages"] == 1
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("recurrence-path --pdf x.pdf --prior pertuzumab", "missing", "months"),
        ("recurrence-path --pdf x.pdf --prior pertuzumab --months 900", "out-of-range", "months"),
        ("grade --pdf x.pdf", "missing", "term"),
        ("grade nothing --pdf x.pdf", "unknown-value", "term"),
        ("grade mascc --pdf x.pdf", "missing", "sheet"),
        ("grade neutrophils --pdf x.pdf --anc 0.4 --item age=yes", "conflict", "item"),
    ],
)
def test_a_picture_s_sheet_that_waits_or_is_refused_is_not_printed(
    call: Call, words: str, code: str, field: str
) -> None:
    said = call(f"print {words} --json")
    assert (said.code, said.error["code"], said.error["field"]) == (2, code, field)
    assert not Path("x.pdf").exists()


def test_the_hospital_is_printed_in_the_foot(call: Call, tmp_path: Path) -> None:
    site, target = tmp_path / "site.toml", tmp_path / "heart.pdf"
    site.write_text("name = 'Day unit'\n[notes]\n'regimen/heart' = 'Ask.'\n", encoding="utf-8")
    assert call(f"print page heart --pdf {target} --site {site}").code == 0
    assert target.stat().st_size


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_day_s_sheets_fit_on_one_page(pack_file: Path, tmp_path: Path, paper: str) -> None:
    for sheet in ("infusion-checklist", "preparation"):
        target = tmp_path / f"{sheet}.pdf"
        words = f"print {sheet} --pdf {target} --paper {paper} {DAY} --vial docetaxel=20mg/mL"
        told = _program(pack_file, f"{words} --start 09:00 --json")
        assert told.returncode == 0, told.stderr
        assert json.loads(told.stdout)["pages"] == 1


def test_the_downtime_book_needs_no_value(pack_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    told = _program(pack_file, f"print downtime-book --pdf {target} --json")
    assert told.returncode == 0, told.stderr
    document = json.loads(told.stdout)
    assert (document["sheet"], document["item"]) == ("downtime-book", None)
    assert document["pages"] > 100
    assert target.read_bytes().startswith(b"%PDF")
