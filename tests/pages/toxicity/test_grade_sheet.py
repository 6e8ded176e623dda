"""The sheet of a grade: the same answer as the tab, on one page."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from pocketref.cli.main import main
from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_sheet import GradeSheet, grade_sheet, term_in, unready
from pocketref.pages.toxicity.grading import present_grade
from pocketref.paper.templates import fill
from pocketref.wording import verdicts
from pocketref.wording.sentences import FEVER
from pocketref.worksheet.edits import answer
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.toxicity.grading_sheets import EMPTY, FEBRILE, HOT, plainly, typed, with_values

NOW = datetime(2026, 3, 9, 9, 0)  # noqa: DTZ001  # the clock of the ward


def sheet_of(library: Library, sheet: Worksheet = HOT, item: str = FEBRILE) -> GradeSheet:
    return grade_sheet(sheet, library, NOW, item)


@pytest.mark.parametrize(
    ("item", "term"),
    [
        ("tox/grade/rash", "rash"),
        ("grade/rash", "rash"),
        ("rash", "rash"),
        ("tox/grade", ""),
        ("tox", ""),
        ("", ""),
    ],
)
def test_a_route_or_a_name_says_which_term(item: str, term: str) -> None:
    assert term_in(item) == term


def test_it_says_what_the_tab_says(library: Library) -> None:
    made, view = sheet_of(library), present_grade(HOT, library, FEBRILE)
    assert made.emergency == view.stop
    assert FEVER in made.emergency
    assert (made.versions, made.definitions) == (view.versions, view.definitions)
    assert [line.text for line in made.later] == [row.text for row in view.later]
    lit = [(line.grade, [cell.lit for cell in line.cells]) for line in made.lines]
    assert [grade for grade, cells in lit if any(cells)] == ["3"]


def test_the_values_stand_in_both_units(library: Library) -> None:
    assert [(plainly(one.name), plainly(one.text)) for one in sheet_of(library).values] == [
        ("ANC", "0.4 × 10⁹/L (400 cells/mm³)"),
        ("Temperature", "38.6 °C (101.5 °F)"),
        ("38 °C or more for over 1 hour", "Not known"),
    ]


def test_both_versions_have_their_ruler(library: Library) -> None:
    made = sheet_of(library, item="neutrophils")
    assert made.heads == ("CTCAE 5", "CTCAE 6")
    assert plainly(made.differing) == "Grade 4 in CTCAE 5, grade 3 in CTCAE 6."
    assert [drawn.name for drawn in made.scenes] == ["ruler-0", "ruler-1"]


def test_nothing_prints_while_nothing_can_be_said(library: Library) -> None:
    waits = unready(EMPTY, library, "tox/grade/platelets")
    assert waits is not None
    assert (waits.sentence, waits.field) == ("Needs platelets.", "platelets")
    refused = unready(typed(library, HOT, "anc", "abc"), library, "grade")
    assert refused is not None
    assert refused.field == "anc"
    assert unready(HOT, library, "grade") is None
    undated = unready(typed(library, HOT, "date", "2026-02-30"), library, "grade")
    assert undated is not None
    assert undated.field == "date"


@pytest.mark.parametrize(
    ("sheet", "item"),
    [
        (HOT, FEBRILE),
        (HOT, "neutrophils"),
        (with_values(lvef="48 %", lvef_baseline="62 %"), "lvef"),
        (with_values(alt="6 ULN", alt_baseline="2 ULN"), "alt"),
        (EMPTY, "mucositis"),
    ],
)
def test_the_template_says_all_of_it(library: Library, sheet: Worksheet, item: str) -> None:
    made = sheet_of(library, sheet, item)
    text = plainly(fill("toxicity/grade.html", made))
    for word in (made.title, *made.heads, *(plainly(one.name) for one in made.values)):
        assert word in text
    assert text.count("<picture") == len(made.scenes)


def test_a_score_prints_its_items_and_its_sum(library: Library) -> None:
    sheet = EMPTY
    for key in library.score("cisne").keys:
        sheet = answer(f"cisne.{key}", "no")(sheet)
    made = sheet_of(library, sheet, "cisne")
    assert made.score is not None
    assert plainly(made.score.word) == "0 points: low risk"
    assert {one.said for one in made.answered} == {"No"}
    assert made.score.word in fill("toxicity/grade.html", made)


@pytest.mark.parametrize(
    ("words", "sheet"),
    [
        (f"{FEBRILE} --anc 0.4 --temperature 38.6", HOT),
        ("neutrophils --anc 1.7", with_values(anc="1.7 10^9/L")),
        (
            "lvef --lvef 39.5 --lvef-baseline 40",
            with_values(lvef="39.5 %", lvef_baseline="40 %"),
        ),
        ("alt --alt 6 --baseline 2", with_values(alt="6 ULN", alt_baseline="2 ULN")),
        ("diarrhoea --stools 5", with_values(stools="5")),
    ],
)
def test_page_paper_and_command_line_say_the_same(
    library: Library,
    pack_file: Path,
    capsys: pytest.CaptureFixture[str],
    words: str,
    sheet: Worksheet,
) -> None:
    term = words.partition(" ")[0]
    main(["--pack", str(pack_file), "grade", *words.split(" "), "--json"])
    told = json.loads(capsys.readouterr().out)
    view, paper = present_grade(sheet, library, term), sheet_of(library, sheet, term)
    assert [verdicts.grade(one["grade"], at_least=one["at_least"]) for one in told["versions"]] == [
        one.word for one in view.versions
    ]
    assert paper.versions == view.versions
    assert [verdicts.met(one["met"]) for one in told["criteria"]] == [
        row.word for row in view.definitions
    ]
    assert {row["text"] for row in told["says"]} == {row.text for row in view.later}


@pytest.mark.usefixtures("wardrobe")
@pytest.mark.parametrize("item", [FEBRILE, "neutrophils", "platelets"])
def test_it_fits_one_page(library: Library, tmp_path: Path, item: str) -> None:
    from pocketref.paper.printer import write_pdf
    from pocketref.paper.sheets import make_sheet
    from pocketref.paper.sizes import Paper

    sheet = with_values(
        anc="0.4 10^9/L",
        temperature="38.6 degC",
        platelets="40 10^9/L",
        platelets_normal="150 10^9/L",
    )
    made = make_sheet("toxicity/grade.html", sheet_of(library, sheet, item))
    assert write_pdf(made, tmp_path / "grade.pdf", Paper.A4) == 1
