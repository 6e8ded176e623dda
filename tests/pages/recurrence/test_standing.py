import pytest

from pocketref.agreement.recurrence import decide_timed
from pocketref.pack.library import Library
from pocketref.pages.recurrence.standing import PROGRESSION, standing
from tests.pages.returning import progressed, returned
from tests.stating import q


def test_what_stands_on_the_worksheet_is_decided_by_both_engines(library: Library) -> None:
    sheet = returned(library, "pertuzumab", "8", hr="positive")
    made = standing(sheet, library, "")
    assert made.decided == decide_timed(made.tree, sheet.answers, sheet.timing)
    assert made.reached
    assert made.case.said("hr") == "positive"


def test_a_refused_interval_counts_for_nothing_and_nothing_is_reached(library: Library) -> None:
    made = standing(returned(library, "t-dm1", "8,5"), library, "")
    assert made.refused
    assert not made.reached
    assert made.case.months is None
    assert made.needs == ("months",)


def test_dates_are_counted(library: Library) -> None:
    sheet = returned(library, last_dose="2025-01-31", recurrence="2025-02-28")
    made = standing(sheet, library, "")
    assert made.counted is not None
    assert (made.counted.months, made.counted.days) == (1, 28)
    assert made.case.months == q("1 month")


def test_one_date_is_no_interval(library: Library) -> None:
    made = standing(returned(library, last_dose="2025-01-31"), library, "")
    assert made.counted is None
    assert made.needs == ("months",)


@pytest.mark.parametrize(
    ("prior", "months", "said", "hangs"),
    [
        (None, "", {}, {"prior", "months"}),
        ("pertuzumab", "8", {}, {"prior"}),
        ("trastuzumab", "9", {}, {"prior", "hr", "chemotherapy"}),
        ("trastuzumab", "9", {"chemotherapy": "unfit", "hr": "positive"}, {"prior", "hr"}),
    ],
)
def test_the_branch_hangs_on_what_could_change_it(
    library: Library, prior: str | None, months: str, said: dict[str, str], hangs: set[str]
) -> None:
    made = standing(returned(library, prior, months, **said), library, "")
    assert hangs <= made.hangs


def test_an_answer_that_brings_a_note_is_not_for_nothing(library: Library) -> None:
    said = {"chemotherapy": "unfit", "hr": "positive", "menopause": "pre"}
    assert "menopause" in standing(returned(library, "trastuzumab", "9", **said), library, "").hangs


def test_after_progression_no_interval_is_asked_for(library: Library) -> None:
    sheet = returned(library, "pertuzumab", "8,5")
    made = standing(sheet, library, PROGRESSION)
    assert not made.refused
    assert made.needs == ("first-line",)
    assert standing(progressed("pertuzumab"), library, PROGRESSION).reached
