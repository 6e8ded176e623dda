from pocketref.model.noun import but
from pocketref.model.site import RoundingPolicy, SiteRules
from pocketref.pack.library import Library
from pocketref.pages.doses.bags import bags, diluents
from pocketref.pages.doses.preparation_view import BagSheet
from pocketref.pages.plans import plan_of, protocol_of
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import ACCEPTED, NAB, VINORELBINE, WEEKLY, occasion, on, worksheet

NBSP = "\u00a0"


def made(sheet: Worksheet, library: Library) -> tuple[BagSheet, ...]:
    return bags(library, protocol_of(sheet, library), plan_of(sheet, library))


def said(bag: BagSheet) -> dict[str, str]:
    return {line.label: line.text.replace(NBSP, " ") for line in bag.lines}


def test_one_bag_for_each_dose_in_the_order_of_infusion(library: Library) -> None:
    found = made(worksheet(), library)
    assert [(bag.number, bag.letter) for bag in found] == [(1, "P"), (2, "T"), (3, "D")]
    assert [bag.when for bag in found] == ["Planned 09:00", "Planned 11:00", "Planned 12:30"]
    assert found[2].amount == f"132.4{NBSP}mg"
    assert found[2].working.startswith("75")


def test_a_bag_says_vial_volume_diluent_strength_limits_and_rate(library: Library) -> None:
    docetaxel = said(made(worksheet(), library)[2])
    assert docetaxel["Vial"].startswith("20 mg/mL, as entered")
    assert docetaxel["Volume"] == "132.4 mg ÷ 20 mg/mL = 6.62 mL"
    assert docetaxel["Bag"].endswith("0.516 mg/mL, inside 0.3 to 0.74 mg/mL")
    assert docetaxel["Rate"] == "256.6 mL/h for 60 min"
    assert "Limits" not in docetaxel


def test_limits_that_no_source_gives_are_said_to_be_none(library: Library) -> None:
    antibody = made(worksheet(), library)[0]
    assert said(antibody)["Limits"] == "No source that was read gives limits."
    assert "EU label" in antibody.sources


def test_a_drug_without_a_vial_leaves_lines_to_write_on(library: Library) -> None:
    vinorelbine = made(on(VINORELBINE), library)[2]
    assert vinorelbine.blanks == ("Vials", "Volume", "Diluent", "Bag")
    assert "Rate" not in said(vinorelbine)
    assert vinorelbine.sources == ""


def test_no_rate_without_a_stated_time_and_no_limits_undiluted(library: Library) -> None:
    assert "Rate" not in said(made(on(WEEKLY), library)[2])
    alone = worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED)
    assert "Limits" not in said(made(alone, library)[2])


def test_a_rounded_dose_says_for_which_one_the_bag_is_worked_out(library: Library) -> None:
    to = RoundingPolicy(kind="taxane", to=q("10 mg"), limit=q("5 %"))
    library.settle(but(library.site, rules=SiteRules(rounding=(to,))))
    bag = made(worksheet(), library)[2]
    assert said(bag)["Local"].startswith("rounding: 130 mg")
    assert bag.note == f"Volume, vials, bag and rate are for 132.4{NBSP}mg."
    assert made(worksheet(), library)[0].note == ""


def test_bags_of_two_days_say_their_dates(library: Library) -> None:
    found = made(worksheet(occasion(split=True)), library)
    assert len({bag.when.partition(".")[0] for bag in found}) == 2
    assert f"Mon{NBSP}9{NBSP}Mar{NBSP}2026" in found[0].when


def test_without_a_start_nothing_is_planned(library: Library) -> None:
    assert {bag.when for bag in made(worksheet(occasion(start=None)), library)} == {""}


def test_a_held_drug_has_no_bag(library: Library) -> None:
    found = made(worksheet(occasion(held=("docetaxel",))), library)
    assert [bag.letter for bag in found] == ["P", "T"]


def test_a_taxane_may_be_in_glucose_and_an_antibody_may_not(library: Library) -> None:
    both = ("sodium chloride 0.9%", "glucose 5%")
    assert diluents(library, library.drug("docetaxel")) == both
    assert diluents(library, library.drug("trastuzumab")) == both[:1]
    assert diluents(library, library.drug("vinorelbine")) == ()
    assert [bag.diluents for bag in made(worksheet(), library)] == [(), (), both]
