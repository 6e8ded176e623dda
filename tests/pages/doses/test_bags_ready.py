from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.doses.bags_ready import unready, unready_plan
from pocketref.pages.plans import plan_of
from pocketref.pages.readiness import BOTH_HELD
from tests.making import q
from tests.pages.wards import VINORELBINE, WEEKLY, occasion, on, patient, worksheet

HELD = ("pertuzumab", "trastuzumab", "docetaxel")


def test_a_complete_day_with_its_vial_has_a_sheet(library: Library) -> None:
    assert unready(worksheet(), library) is None
    assert unready(on(WEEKLY), library) is None


def test_a_missing_weight_is_asked_for_before_any_vial(library: Library) -> None:
    waits = unready(worksheet(measured=but(patient(), weight=None)), library)
    assert waits is not None
    assert waits.field == "weight"


def test_without_the_vial_in_hand_there_is_no_sheet_and_it_says_so(library: Library) -> None:
    waits = unready(worksheet(occasion(vials=())), library)
    assert waits is not None
    assert (waits.sentence, waits.field) == ("Needs the strength of the vial in hand.", "vial")


def test_a_drug_of_which_no_vial_was_read_is_left_to_write(library: Library) -> None:
    assert unready(on(VINORELBINE), library) is None


def test_a_bag_that_keeps_no_limits_stops_the_sheet(library: Library) -> None:
    small = worksheet(occasion(level=q("10 mg/m2")))
    waits = unready_plan(plan_of(small, library), small, library)
    assert waits is not None
    assert "0.3 to 0.74" in waits.sentence
    assert unready_plan(plan_of(worksheet(), library), worksheet(), library) is None


def test_a_day_without_a_drug_has_no_bag(library: Library) -> None:
    waits = unready(worksheet(occasion(held=HELD), acknowledged=(BOTH_HELD,)), library)
    assert waits is not None
    assert waits.sentence == "Nothing is given today, so there is no bag to make up."
