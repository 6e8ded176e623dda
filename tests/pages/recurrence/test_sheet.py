import json
from datetime import datetime
from pathlib import Path

import pytest

from pocketref.cli.main import main
from pocketref.pack.library import Library
from pocketref.pages.recurrence import SHEET
from pocketref.pages.recurrence.presenting import present
from pocketref.pages.recurrence.sheet import recurrence_path, unready
from pocketref.pages.recurrence.view import PathSheet
from pocketref.paper.printer import write_pdf
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import progressed, returned

PRINTED = datetime.fromisoformat("2026-03-09T08:52:00+00:00")
ROUTE, LATER = "recurrence", "recurrence/progression"
pytestmark = pytest.mark.usefixtures("wardrobe")


def sheet(of: Worksheet, library: Library, route: str = ROUTE) -> PathSheet:
    return recurrence_path(of, library, PRINTED, route)


def test_it_prints_what_the_page_says(library: Library) -> None:
    of = returned(library, "pertuzumab", "12")
    made, view = sheet(of, library), present(of, library, "")
    assert (made.says, made.outcome, made.lines) == (
        view.outcome.says,
        view.outcome.title,
        view.outcome.lines,
    )
    assert made.badge == "On a line"
    assert [one.kind for one in made.notes][:2] == ["differs", "newer"]


def test_every_answer_stands_on_it_and_what_was_not_said(library: Library) -> None:
    made = sheet(returned(library, "trastuzumab", "9", hr="positive"), library)
    assert [(one.label, one.text) for one in made.answers] == [
        ("Adjuvant HER2 treatment", "trastuzumab alone"),
        ("Interval", "9\u00a0months"),
        ("Hormone receptors", "positive"),
        ("Menopause", ""),
        ("Chemotherapy", ""),
    ]


def test_dates_are_printed_with_what_they_come_to(library: Library) -> None:
    of = returned(library, last_dose="2025-01-10", recurrence="2026-02-08")
    made = sheet(of, library)
    assert made.answers[1].text == "10 Jan 2025, 8 Feb 2026"
    assert "12\u00a0completed months, 394\u00a0days" in made.counted


def test_who_else_says_something_is_named(library: Library) -> None:
    made = sheet(returned(library, "pertuzumab", "12"), library)
    assert made.more == "On screen beside it: NCCN, as quoted; CLEOPATRA register."
    assert sheet(returned(library, "t-dm1"), library).more == ""


@pytest.mark.parametrize(
    ("prior", "months", "field"),
    [(None, "", "prior"), ("pertuzumab", "", "months"), ("pertuzumab", "8,5", "months")],
)
def test_nothing_prints_until_a_branch_is_reached(
    library: Library, prior: str | None, months: str, field: str
) -> None:
    waits = unready(returned(library, prior, months), library, ROUTE)
    assert waits is not None
    assert waits.sentence
    assert waits.field == field


def test_a_branch_that_is_reached_prints(library: Library) -> None:
    assert unready(returned(library, "t-dm1"), library) is None
    assert unready(returned(library, "pertuzumab", "8"), library, ROUTE) is None


def test_nothing_prints_under_a_date_of_treatment_that_is_refused(library: Library) -> None:
    of = edit("date", "2026-02-30", library.limits())(returned(library, "t-dm1"))
    waits = unready(of, library, ROUTE)
    assert waits is not None
    assert waits.field == "date"
    assert "2026-02-30" in waits.sentence


def test_each_tree_waits_for_its_own_answers(library: Library) -> None:
    of = progressed("t-dm1")
    assert unready(of, library, ROUTE) is not None
    assert unready(of, library, LATER) is None
    assert sheet(of, library, LATER).title == "After progression path"


def test_a_choice_the_tree_does_not_have_prints_nothing(library: Library) -> None:
    waits = unready(progressed("something"), library, LATER)
    assert waits is not None


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    ("prior", "said"),
    [
        ("pertuzumab", {"last_dose": "2025-01-10", "recurrence": "2026-02-08"}),
        ("trastuzumab", {"months": "9", "hr": "positive", "chemotherapy": "unfit"}),
        ("other", {"months": "30"}),
    ],
)
def test_it_has_one_page(
    library: Library, tmp_path: Path, prior: str, said: dict[str, str], paper: Paper
) -> None:
    made = make_sheet(SHEET.template, sheet(returned(library, prior, **said), library))
    assert write_pdf(made, tmp_path / "path.pdf", paper) == 1


@pytest.mark.parametrize(
    ("prior", "months"),
    [("pertuzumab", "8"), ("pertuzumab", "12"), ("trastuzumab", "9"), ("t-dm1", "")],
)
def test_page_sheet_and_command_line_show_the_same(
    library: Library,
    pack_file: Path,
    capsys: pytest.CaptureFixture[str],
    prior: str,
    months: str,
) -> None:
    typed = ["--months", months] if months else []
    words = ["--pack", str(pack_file), "recurrence", "--prior", prior, *typed, "--json"]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    of, tree = returned(library, prior, months), library.decision("recurrence")
    shown = [one.word for one in present(of, library, "").outcome.says]
    assert [one.word for one in sheet(of, library).says] == shown
    assert [tree.outcome(one["outcome"]).title for one in told["answers"]] == shown
    assert set(told["facts"]) <= set(present(of, library, "").facts)
