from pocketref.pack.library import Library
from pocketref.pages.day.open_end import no_finish, untimed
from pocketref.pages.plans import plan_of
from tests.pages.wards import WEEKLY, on, worksheet


def test_a_day_has_no_end_after_an_infusion_that_no_source_times(library: Library) -> None:
    step = untimed(plan_of(on(WEEKLY), library))
    assert step is not None
    assert step.drug == "paclitaxel"
    assert "PACLitaxel" in no_finish(library, step)


def test_a_day_whose_infusions_have_times_ends(library: Library) -> None:
    assert untimed(plan_of(worksheet(), library)) is None
