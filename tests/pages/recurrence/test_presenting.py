import pytest

from pocketref.agreement.recurrence import decide_timed
from pocketref.pack.library import Library
from pocketref.pages.reading import Legend, Links
from pocketref.pages.recurrence.presenting import present
from pocketref.pages.recurrence.standing import PROGRESSION
from pocketref.wording import decisions
from tests.pages.returning import progressed, returned

NBSP = "\u00a0"


def test_the_page_shows_what_both_engines_decided(library: Library) -> None:
    sheet = returned(library, "pertuzumab", "8")
    view, tree = present(sheet, library, ""), library.decision("recurrence")
    decided = decide_timed(tree, sheet.answers, sheet.timing)
    told = [one.word for one in view.outcome.says]
    assert told == [decisions.outcome(tree, one.outcome) for one in decided.sayings]
    assert set(decided.facts) <= set(view.facts)
    assert set(decided.beside) <= set(view.facts)
    assert view.ready


@pytest.mark.parametrize(
    ("prior", "months", "waits"),
    [
        (None, "", "prior"),
        (None, "8", "prior"),
        ("pertuzumab", "", "months"),
        ("pertuzumab", "8,5", "months"),
        ("t-dm1", "8,5", "months"),
        ("pertuzumab", "8", ""),
        ("t-dm1", "", ""),
    ],
)
def test_it_waits_for_one_thing_after_the_other(
    library: Library, prior: str | None, months: str, waits: str
) -> None:
    view = present(returned(library, prior, months), library, "")
    assert view.waits == waits
    assert view.ready is not bool(waits)


def test_a_question_that_is_open_is_waited_for(library: Library) -> None:
    view = present(returned(library, "trastuzumab", "9", chemotherapy="unfit"), library, "")
    assert view.waits == "hr"


@pytest.mark.parametrize("typed", ["8,5", "8 weeks", "-1", "9999", "x"])
def test_a_refused_interval_leaves_no_figure_of_an_answer(library: Library, typed: str) -> None:
    view = present(returned(library, "pertuzumab", typed), library, "")
    assert view.timing is not None
    assert view.timing.months[0].fault
    assert view.outcome.badge is None
    assert (view.outcome.says, view.asides, view.facts) == ((), (), ())
    assert not any(leaf.lit for row in view.path.rows for leaf in row.leaves)


@pytest.mark.parametrize(
    ("last", "recurred", "months"),
    [
        ("2024-02-29", "2025-02-28", "12"),
        ("2025-01-31", "2025-02-28", "1"),
        ("2025-03-09", "2025-03-09", "0"),
        ("2025-01-10", "2026-02-08", "12"),
    ],
)
def test_dates_are_counted_in_completed_months_and_said_with_the_rule(
    library: Library, last: str, recurred: str, months: str
) -> None:
    view = present(returned(library, last_dose=last, recurrence=recurred), library, "")
    assert view.timing is not None
    assert f": {months}{NBSP}completed month" in view.timing.counted
    assert "A month is complete on the same day" in view.timing.counted
    assert view.ready


@pytest.mark.parametrize(
    ("last", "recurred"),
    [("2025-03-09", "2025-03-08"), ("2026-03-10", "2026-03-11"), ("2025-02-30", "2026-01-01")],
)
def test_dates_that_cannot_be_reach_nothing(library: Library, last: str, recurred: str) -> None:
    view = present(returned(library, last_dose=last, recurrence=recurred), library, "")
    assert view.timing is not None
    assert any(one.fault for one in view.timing.dates)
    assert not view.ready
    assert view.timing.counted == ""


def test_related_questions_and_short_forms_close_the_page(library: Library) -> None:
    links, spelled = present(returned(library, "pertuzumab", "8"), library, "").blocks
    assert isinstance(links, Links)
    assert isinstance(spelled, Legend)
    assert "ASCO" in {entry.name for entry in spelled.entries}


def test_after_progression_is_the_same_page_with_another_tree(library: Library) -> None:
    view = present(progressed("pertuzumab"), library, PROGRESSION)
    assert (view.title, view.path.title) == ("After progression", "Progression")
    assert view.timing is None
    assert view.ready


def test_presenting_twice_is_presenting_once(library: Library) -> None:
    sheet = returned(library, "pertuzumab", "12")
    assert present(sheet, library, "") == present(sheet, library, "")
