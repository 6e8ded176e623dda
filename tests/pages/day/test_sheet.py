from datetime import datetime

import pytest

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.sheet import infusion_checklist
from pocketref.pages.day.view import ChecklistSheet
from pocketref.paper.sheets import make_sheet
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, T, did
from tests.pages.under import P_GIVEN, ran
from tests.pages.wards import (
    ACCEPTED,
    CONJUGATE,
    MONDAY,
    NAB,
    WEEKLY,
    occasion,
    on,
    patient,
    since,
    worksheet,
)
from tests.siting import HERE

NBSP = "\u00a0"
PRINTED = datetime.fromisoformat("2026-03-09T08:52:00+00:00")


def sheet(of: Worksheet, library: Library) -> ChecklistSheet:
    return infusion_checklist(of, library, PRINTED)


def test_the_first_day_s_sheet(library: Library) -> None:
    made = sheet(worksheet(), library)
    assert made.band == "Cycle 1, loading doses"
    assert (made.date, made.chair) == (f"Mon{NBSP}9{NBSP}Mar{NBSP}2026", f"Chair{NBSP}4")
    assert made.planned_from == "planned from a 09:00 start, finish 13:30. Write real times."
    assert [step.amount for step in made.steps if step.amount] == [
        f"840{NBSP}mg",
        f"544{NBSP}mg",
        f"132.4{NBSP}mg",
    ]
    assert [step.number for step in made.steps] == [1, 2, 3, 4, 5]
    assert made.steps[-1].strong == "Only after 1 and 3 end."
    assert made.steps[3].local


def test_every_mark_on_a_row_has_its_note(library: Library) -> None:
    for asked in (occasion(1), occasion(3, last=since(42)), occasion(1, region=Region.EU)):
        made = sheet(worksheet(asked), library)
        rows = " ".join(line for step in made.steps for line in step.lines)
        assert made.notes
        assert all(note.mark in rows for note in made.notes)


def test_loading_and_maintenance_are_different_documents(library: Library) -> None:
    later = sheet(worksheet(occasion(3, last=since(21))), library)
    assert later.band == "Cycle 3, maintenance doses"
    assert later.title == "Infusion checklist: maintenance"
    assert sheet(worksheet(), library).title == "Infusion checklist: loading"
    assert later.band != sheet(worksheet(), library).band
    assert later.foot.code != sheet(worksheet(), library).foot.code


def test_a_date_that_is_not_known_is_left_to_write(library: Library) -> None:
    assert sheet(worksheet(), library).next.endswith("LVEF due date is not known. Last echo:")
    known = worksheet(measured=but(patient(), lvef_on=MONDAY))
    assert sheet(known, library).next.endswith(".")


def test_the_check_code_and_the_pack_stand_at_the_foot(library: Library) -> None:
    made = sheet(worksheet(), library)
    assert len(made.foot.code) == 7
    assert library.edition.digest[:12] in made.foot.pack
    assert "pending human review" in made.foot.review


def test_a_held_drug_is_said_above_the_sequence(library: Library) -> None:
    made = sheet(worksheet(occasion(held=("docetaxel",))), library)
    assert any("DOCEtaxel is held" in said for said in made.warnings)
    assert "DOCEtaxel" not in {step.name for step in made.steps}


def test_values_used_are_printed(library: Library) -> None:
    made = sheet(worksheet(measured=patient(lvef_baseline="62 %")), library)
    values = {value.label: value.text for value in made.values}
    assert values["BSA (Mosteller)"] == f"1.765{NBSP}m²"
    assert values["LVEF baseline"] == "62%"
    assert values["Vial DOCEtaxel"] == f"20{NBSP}mg/mL"


def test_an_observation_counted_from_the_start_says_so_on_paper(library: Library) -> None:
    made = sheet(worksheet(occasion(region=Region.EU)), library)
    assert any("6\u00a0h from the start of trastuzumab" in line for line in made.steps[3].lines)


def test_without_a_start_the_sheet_counts_minutes(library: Library) -> None:
    made = sheet(worksheet(occasion(start=None)), library)
    assert made.steps[0].planned == (f"at 0{NBSP}min", f"at 60{NBSP}min")


@pytest.mark.parametrize(
    ("day", "band"), [(1, "Cycle 1, day 1, loading doses"), (8, "Cycle 1, day 8")]
)
def test_the_day_of_the_cycle_stands_in_the_band(library: Library, day: int, band: str) -> None:
    made = sheet(on(WEEKLY, day=day), library)
    assert made.band == band
    assert ("not on day" in made.absent) == (day == 8)


def test_a_step_without_an_end_is_left_to_write(library: Library) -> None:
    made = sheet(on(WEEKLY), library)
    assert (made.steps[-1].over, made.steps[-1].planned) == ("not stated", ("12:30",))
    assert made.planned_from == "planned from a 09:00 start, finish not known. Write real times."
    assert sheet(on(WEEKLY, start=None), library).planned_from.startswith("finish not known")


def test_what_was_acknowledged_is_printed_above_the_sequence(library: Library) -> None:
    made = sheet(worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED), library)
    assert any("single-agent label dose" in said for said in made.warnings)
    assert "91.8\u00a0mL at 5\u00a0mg/mL, undiluted." in made.steps[-1].lines[0]


def test_every_regimen_prints_on_every_day_of_its_cycle(library: Library) -> None:
    for front in library.fronts():
        for day in front.days:
            made = sheet(on(front.id, day=day), library)
            assert made.steps
            assert made.subtitle == front.title


def test_the_conjugate_s_bag_is_told_from_the_plain_antibody(library: Library) -> None:
    (bag,) = sheet(on(CONJUGATE), library).bags
    assert bag.differs.startswith("trastuzumab alone, DERUXTECAN or")
    assert [value.label for value in sheet(on(CONJUGATE), library).values] == ["Weight", "Height"]


def test_a_rounded_dose_is_printed_beside_the_exact_one(library: Library) -> None:
    library.settle(HERE)
    step = next(one for one in sheet(worksheet(), library).steps if one.name == "DOCEtaxel")
    assert step.amount == f"132.4{NBSP}mg"
    assert "Local rounding: 130 mg (−1.8%)." in step.lines[0].replace(NBSP, " ")


def test_a_sheet_of_two_days_says_the_date_of_each_infusion(library: Library) -> None:
    made = sheet(worksheet(occasion(split=True)), library)
    infused = [step for step in made.steps if step.amount]
    assert infused[0].planned[0] == f"9{NBSP}Mar{NBSP}2026"
    assert infused[1].planned[:2] == (f"10{NBSP}Mar{NBSP}2026", "09:00")
    untimed = sheet(worksheet(occasion(split=True, start=None)), library)
    assert untimed.steps[0].planned[:2] == (f"9{NBSP}Mar{NBSP}2026", f"at 0{NBSP}min")


def test_a_day_that_has_begun_prints_what_happened_so_far(library: Library) -> None:
    early = (*P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
    made = sheet(ran(*early, minute=110), library)
    assert made.planned_from == "as it was 10:50"
    assert [(step.started, step.finished, step.done) for step in made.steps[:3]] == [
        ("09:02", "10:02", True),
        ("10:02", "10:46", True),
        ("10:46", "", False),
    ]
    assert any("observed 44 of 60" in said for said in made.happened)
    assert made.pictures[0].blocks[0].times == "09:02 to 10:02"
    assert made.pictures[0].now is None


def test_a_day_that_has_not_begun_is_printed_to_be_filled_in(library: Library) -> None:
    made = sheet(ran(minute=-5), library)
    assert made == sheet(worksheet(), library)
    assert made.happened == ()


def test_what_runs_past_its_plan_has_no_tail_on_paper(library: Library) -> None:
    made = sheet(ran(*P_GIVEN, minute=140), library)
    assert "overrun" not in {block.kind for block in made.pictures[0].blocks}
    assert make_sheet("day/sheet.html", made).body
