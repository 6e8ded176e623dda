"""The card of a day: order, times, doses, and what is missing."""

from pocketref.agreement.day import plan_day
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from tests.pages.search.conftest import a_plan
from tests.pages.search.saying import plainly, shown
from tests.pages.wards import REGIMEN, occasion, patient


def asked(plan: Plan, *needs: str) -> Answer:
    return Answer(kind=Kind.DAY, about=REGIMEN, result=plan, needs=needs, opens="day")


def test_every_drug_has_a_row_in_its_order_with_its_times(library: Library) -> None:
    made = shown(library, asked(a_plan(library)))
    assert [row.name for row in made.rows] == ["pertuzumab", "trastuzumab", "DOCEtaxel"]
    assert [plainly(row.word) for row in made.rows] == ["840 mg", "544 mg", "132.4 mg"]
    assert made.rows[0].about == "09:00 to 10:00"
    assert (made.title, made.tone) == ("Infusion day", "ready")
    assert "Cycle 1, loading" in made.subtitle


def test_the_day_ends_at_a_clock_or_after_so_long(library: Library) -> None:
    (clock,) = shown(library, asked(a_plan(library))).figures
    assert (clock.label, clock.amount) == ("Finish planned", "13:30")
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion(1, start=None))
    made = shown(library, asked(plan))
    assert made.figures[0].label == "Planned length, without set-up"
    assert plainly(made.rows[0].about) == "at the start, over 60 min"


def test_without_a_cycle_no_dose_stands_and_the_cycle_is_asked_for(library: Library) -> None:
    made = shown(library, asked(a_plan(library, None), "cycle"))
    assert {row.word for row in made.rows} == {"No dose"}
    assert made.needs == "Needs the cycle: loading or maintenance."
    assert made.field is not None
    assert made.field.field == "cycle"
    assert (made.tone, made.copied) == ("partial", "")


def test_a_drug_that_is_held_says_so(library: Library) -> None:
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion(2, held=("docetaxel",)))
    words = {row.name: (row.word, row.tone) for row in shown(library, asked(plan)).rows}
    assert words["DOCEtaxel"] == ("Held", "hold")
