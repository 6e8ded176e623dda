from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.plan import Kind
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import day
from pocketref.pages.day.rows import rows as present_rows
from pocketref.pages.day.step_view import StepRow
from pocketref.pages.plans import plan_of
from pocketref.pages.provenance import ChipKind
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import VINORELBINE, WEEKLY, occasion, on, since, worksheet
from tests.siting import HERE


def rows(sheet: Worksheet, library: Library) -> dict[str, StepRow]:
    return {row.id: row for row in day(sheet, library).steps}


def test_the_first_day_in_order(library: Library) -> None:
    made = rows(worksheet(), library)
    assert list(made) == [
        "infuse-pertuzumab",
        "observe-pertuzumab",
        "infuse-trastuzumab",
        "observe-trastuzumab",
        "infuse-docetaxel",
    ]
    assert made["infuse-trastuzumab"].times == ("11:00 start", "12:30 finish")
    assert made["infuse-trastuzumab"].action == "After 60\u00a0min"
    assert made["infuse-docetaxel"].action == "After P and T"
    assert made["infuse-pertuzumab"].action == ""


def test_the_first_observation_is_minimum_and_plan_and_the_article_beside_it(
    library: Library,
) -> None:
    watch = rows(worksheet(), library)["observe-pertuzumab"]
    assert watch.title == "Observe 60\u00a0min, minimum and plan"
    assert ("Article 1", ChipKind.DIFFERS) in {(chip.text, chip.kind) for chip in watch.chips}


def test_a_later_observation_says_its_minimum(library: Library) -> None:
    watch = rows(worksheet(occasion(2, last=since(21))), library)["observe-pertuzumab"]
    assert watch.title == "Observe 60\u00a0min, at least 30\u00a0min"


def test_an_observation_asked_for_elsewhere_is_offered_and_can_be_chosen(
    library: Library,
) -> None:
    offered = rows(worksheet(), library)["observe-trastuzumab"]
    assert (offered.optional, offered.action) == (True, "Choose")
    assert offered.times == ("to 17:00,", "if chosen")
    chosen = rows(worksheet(occasion(observed=("trastuzumab",))), library)["observe-trastuzumab"]
    assert (chosen.optional, chosen.action) == (False, "Leave out")


def test_an_observation_counted_from_the_start_says_so(library: Library) -> None:
    watch = rows(worksheet(occasion(region=Region.EU)), library)["observe-trastuzumab"]
    assert watch.rule == "From the start of trastuzumab."
    assert watch.times == ("11:00 start", "17:00 finish")
    assert rows(worksheet(), library)["observe-pertuzumab"].rule == "After pertuzumab."


def test_a_held_drug_stands_last_and_says_why(library: Library) -> None:
    made = rows(worksheet(occasion(held=("docetaxel",))), library)
    assert list(made)[-1] == "held-docetaxel"
    assert made["held-docetaxel"].rule == "DOCEtaxel is held by decision."
    assert "infuse-docetaxel" not in made


def test_without_a_start_the_rows_count_from_it(library: Library) -> None:
    made = rows(worksheet(occasion(start=None)), library)
    assert made["infuse-docetaxel"].times == (
        "from 3\u00a0h\u00a030\u00a0min",
        "to 4\u00a0h\u00a030\u00a0min",
    )


def test_an_infusion_without_a_time_says_so(library: Library) -> None:
    made = rows(on(WEEKLY), library)["infuse-paclitaxel"]
    assert made.times == ("12:30 start", "no end stated")
    assert "No source that was read" in made.rule
    assert made.action == "After P and T"
    unclocked = rows(on(WEEKLY, start=None), library)["infuse-paclitaxel"]
    assert unclocked.times == ("from 3\u00a0h\u00a030\u00a0min", "no end stated")


def test_what_follows_an_infusion_without_an_end_has_no_time(library: Library) -> None:
    sheet = on(WEEKLY)
    protocol, plan = library.protocol(WEEKLY), plan_of(sheet, library)
    steps = tuple(
        but(step, begins=None, ends=None, starts=None, finishes=None)
        if step.kind is not Kind.CHECK and step.drug == "pertuzumab"
        else step
        for step in plan.steps
    )
    made = {row.id: row for row in present_rows(library, protocol, but(plan, steps=steps))}
    assert made["infuse-pertuzumab"].times == ("no time", "known")
    assert made["observe-pertuzumab"].times == ("no time", "known")
    assert made["observe-pertuzumab"].title == "Observe at least 60\u00a0min"


def test_a_day_with_one_drug_waits_for_nothing(library: Library) -> None:
    (row,) = rows(on(VINORELBINE, day=8), library).values()
    assert (row.action, row.action_kind) == ("", "")


def test_a_rounded_dose_stands_beside_the_arithmetic(library: Library) -> None:
    library.settle(HERE)
    row = rows(worksheet(), library)["infuse-docetaxel"]
    assert "Local rounding: 130 mg (−1.8%)." in row.rule.replace("\u00a0", " ")
