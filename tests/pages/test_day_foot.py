from datetime import UTC, datetime

from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.pages.day_foot import day_foot
from pocketref.pages.plans import plan_of
from pocketref.worksheet.stamps import Second
from tests.pages.wards import worksheet

NBSP = "\u00a0"
PRINTED = datetime(2026, 3, 9, 8, 52, tzinfo=UTC)


def test_the_foot_says_for_which_day_the_sheet_is_and_which_content_it_is_from(
    library: Library,
) -> None:
    plan = plan_of(worksheet(), library)
    made = day_foot(library, plan, PRINTED)
    assert made.valid == f"For 9{NBSP}Mar{NBSP}2026 only."
    assert made.printed == f"Printed 9{NBSP}Mar{NBSP}2026 08:52."
    assert made.code == plan.check_code
    assert library.edition.digest[:12] in made.pack
    assert made.review.endswith("pending human review.")


def test_a_plan_without_a_check_code_has_none_at_its_foot(library: Library) -> None:
    plan = but(plan_of(worksheet(), library), check_code=None)
    assert day_foot(library, plan, PRINTED).code == ""


def test_a_second_check_is_printed_with_its_time(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    assert day_foot(library, plan, PRINTED).checked == ""
    second = Second(moment=Moment(ticks=0, at=PRINTED))
    assert day_foot(library, plan, PRINTED, second).checked == "Checked twice 08:52."
