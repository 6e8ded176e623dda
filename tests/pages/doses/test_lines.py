import pytest

from pocketref.pack.library import Library
from pocketref.pages.dosed import NO_TIME
from pocketref.pages.doses.presenting import present
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import ACCEPTED, CONJUGATE, NAB, VINORELBINE, WEEKLY, occasion, on, worksheet
from tests.siting import HERE

NBSP = "\u00a0"


def lines(sheet: Worksheet, library: Library, drug: str) -> dict[str, str]:
    card = next(one for one in present(sheet, library, "").cards if one.drug == drug)
    return {line.label: line.text.replace(NBSP, " ") for line in card.lines}


def test_a_drug_that_must_run_last_says_after_which(library: Library) -> None:
    assert lines(worksheet(), library, "docetaxel")["Infuse"] == "IV over 60 min, after P and T"
    assert lines(on(VINORELBINE), library, "vinorelbine")["Infuse"].endswith("after P and T")
    assert lines(worksheet(), library, "trastuzumab")["Infuse"] == "IV over 90 min"


def test_a_held_antibody_is_not_waited_for(library: Library) -> None:
    sheet = on(WEEKLY, held=("pertuzumab",))
    assert lines(sheet, library, "paclitaxel")["Infuse"].startswith("IV, after T.")


def test_no_infusion_time_is_said_and_nothing_is_left_out_for_it(library: Library) -> None:
    made = lines(on(WEEKLY), library, "paclitaxel")
    assert made["Infuse"] == f"IV, after P and T. {NO_TIME}"
    assert made["Volume"] == "141.2 mg ÷ 6 mg/mL = 23.5 mL"
    assert made["Then"] == "On days 1, 8 and 15 of each cycle"


def test_what_runs_undiluted_has_no_bag_of_its_own(library: Library) -> None:
    sheet = worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED)
    made = lines(sheet, library, "nab-paclitaxel")
    assert made["Bag"].startswith("undiluted, 5 mg/mL once reconstituted with sodium chloride")
    assert made["Volume"].endswith("= 91.8 mL")


def test_a_drug_of_which_no_vial_was_read_says_so(library: Library) -> None:
    made = lines(on(VINORELBINE), library, "vinorelbine")
    assert "No vial" in made["Vial"]
    assert {"Volume", "Vials", "Bag"}.isdisjoint(made)


def test_a_lower_dose_in_the_first_cycle_says_what_follows(library: Library) -> None:
    first = lines(on(VINORELBINE), library, "vinorelbine")["Then"]
    assert first == "53 mg (30 mg/m²) from cycle 2 on days 1 and 8 of each cycle"
    later = lines(on(VINORELBINE, 2), library, "vinorelbine")["Then"]
    assert later == "On days 1 and 8 of each cycle"


def test_a_chosen_level_is_the_one_that_follows(library: Library) -> None:
    sheet = on(VINORELBINE, level=q("35 mg/m2"))
    assert "(35 mg/m²)" in lines(sheet, library, "vinorelbine")["Then"]


@pytest.mark.parametrize("cycle", [1, 2])
def test_the_same_dose_in_every_cycle_is_said_once(library: Library, cycle: int) -> None:
    made = lines(on(CONJUGATE, cycle), library, "trastuzumab-emtansine")
    assert made["Then"] == "Every 3 weeks"
    assert made["Infuse"] == f"IV over {'90' if cycle == 1 else '30'} min"


def test_what_is_local_stands_beside_and_says_that_it_is(library: Library) -> None:
    bare = lines(worksheet(), library, "docetaxel")
    library.settle(HERE)
    named = lines(worksheet(), library, "docetaxel")
    assert named.pop("Local") == "rounding: 130 mg (−1.8%)"
    assert named == bare


def test_vials_in_stock_are_told_from_those_that_were_entered(library: Library) -> None:
    library.settle(HERE)
    sheet = worksheet(occasion(vials=()))
    made = lines(sheet, library, "docetaxel")
    assert made["Vial"].startswith("20 mg/mL, as stocked here;")
    assert made["Local"] == "rounding: 130 mg (−1.8%); vials as stocked here"
    second = lines(sheet, library, "trastuzumab")
    assert second["Local"] == "vials as stocked here"
    assert second["Vials"] == "4 of 150 mg (56 mg left over)"
