import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.doses.cards import NO_FIGURE
from pocketref.pages.doses.presenting import present
from pocketref.pages.doses.view import DoseCard
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import (
    ACCEPTED,
    ANTIBODIES,
    CONJUGATE,
    NAB,
    WEEKLY,
    occasion,
    on,
    patient,
    since,
    worksheet,
)

NBSP = "\u00a0"


def cards(sheet: Worksheet, library: Library) -> dict[str, DoseCard]:
    return {card.drug: card for card in present(sheet, library, "").cards}


def test_the_first_cycle_gives_the_three_known_doses(library: Library) -> None:
    made = cards(worksheet(), library)
    assert {drug: card.amount for drug, card in made.items()} == {
        "pertuzumab": "840",
        "trastuzumab": "544",
        "docetaxel": "132.4",
    }
    assert made["trastuzumab"].working == f"8{NBSP}mg/kg × 68{NBSP}kg = 544{NBSP}mg"
    assert made["docetaxel"].working == f"75{NBSP}mg/m² × 1.765{NBSP}m² = 132.4{NBSP}mg"
    assert made["pertuzumab"].working == "Fixed dose, not by weight"
    assert [card.place for card in made.values()] == ["first", "second", "last"]


def test_the_lines_say_vials_bag_and_what_comes_after(library: Library) -> None:
    made = cards(worksheet(), library)
    lines = {line.label: line.text for line in made["trastuzumab"].lines}
    assert lines["Volume"] == f"544{NBSP}mg ÷ 21{NBSP}mg/mL = 25.9{NBSP}mL"
    assert lines["Vials"].startswith(f"4 of 150{NBSP}mg (56{NBSP}mg left over)")
    assert lines["Bag"].startswith(f"250{NBSP}mL sodium chloride 0.9%, never glucose")
    assert lines["Then"] == f"408{NBSP}mg (6{NBSP}mg/kg) every 3{NBSP}weeks"
    taxane = {line.label: line.text for line in made["docetaxel"].lines}
    assert taxane["Vial"] == f"20{NBSP}mg/mL, as entered; 10, 24 and 25{NBSP}mg/mL exist too"
    assert f"0.516{NBSP}mg/mL, inside 0.3 to 0.74{NBSP}mg/mL" in taxane["Bag"]
    assert taxane["Then"] == f"Every 3{NBSP}weeks"


def test_a_missing_value_is_named_and_offered_and_nothing_else_is_shown(library: Library) -> None:
    made = cards(worksheet(measured=but(patient(), height=None)), library)
    taxane = made["docetaxel"]
    assert taxane.amount == NO_FIGURE
    assert taxane.needs == "height"
    assert taxane.working == "Needs height to work out body surface area."
    assert taxane.lines == ()
    assert taxane.copied == ""
    assert made["trastuzumab"].amount == "544"


def test_a_vial_that_is_not_named_gives_a_dose_and_no_bag(library: Library) -> None:
    taxane = cards(worksheet(occasion(vials=())), library)["docetaxel"]
    assert taxane.amount == "132.4"
    assert taxane.needs == "vial"
    assert {line.label for line in taxane.lines}.isdisjoint({"Bag", "Volume", "Vials"})


@pytest.mark.parametrize("cycle", [None, 1, 2])
def test_a_held_drug_has_no_figure_whatever_the_cycle(library: Library, cycle: int | None) -> None:
    made = cards(worksheet(occasion(cycle, held=("trastuzumab",))), library)
    for drug in ("pertuzumab", "trastuzumab"):
        assert (made[drug].badge, made[drug].amount) == ("held", NO_FIGURE)
        assert made[drug].lines == ()


def test_a_reload_is_seen(library: Library) -> None:
    made = cards(worksheet(occasion(3, last=since(29))), library)
    assert made["trastuzumab"].badge == "load again"
    assert made["pertuzumab"].badge == ""
    assert (made["trastuzumab"].amount, made["pertuzumab"].amount) == ("544", "420")


def test_what_is_copied_carries_arithmetic_source_and_pack(library: Library) -> None:
    copied = cards(worksheet(), library)["trastuzumab"].copied
    for part in ("trastuzumab loading 544", "8\u00a0mg/kg × 68\u00a0kg", "Article 1", "Pack 20"):
        assert part in copied


def test_a_card_is_spoken_with_units_in_full(library: Library) -> None:
    spoken = cards(worksheet(), library)["trastuzumab"].spoken
    assert "544 milligrams" in spoken
    assert "mg" not in spoken.replace("milligrams", "")


def test_a_card_says_its_place_among_those_of_the_day(library: Library) -> None:
    two = cards(on(ANTIBODIES), library).values()
    assert [card.place for card in two] == ["first", "last"]
    assert [card.place for card in cards(on(CONJUGATE), library).values()] == ["only"]
    later = cards(on(WEEKLY, day=8), library)
    assert {drug: card.place for drug, card in later.items()} == {"paclitaxel": "only"}


def test_the_badges_of_all_regimens_are_those_of_the_pack(library: Library) -> None:
    for front in library.fronts():
        for card in cards(on(front.id), library).values():
            drug = library.drug(card.drug)
            assert (card.letter, card.edge) == (drug.letter, drug.edge)


def test_a_dose_that_rests_on_another_indication_must_be_acknowledged(library: Library) -> None:
    asked = cards(on(NAB), library)["nab-paclitaxel"]
    assert (asked.amount, asked.needs, asked.acknowledge) == (NO_FIGURE, "", ACCEPTED[0])
    assert any("single-agent label dose" in note for note in asked.notes)
    taken = cards(worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED), library)
    dose = taken["nab-paclitaxel"]
    assert (dose.amount, dose.acknowledge) == ("459", "")
    assert any("Not a dose of this combination" in note for note in dose.notes)


def test_what_is_missing_comes_before_what_is_to_be_acknowledged(library: Library) -> None:
    sheet = worksheet(on(NAB).asked, but(patient(), height=None), regimen=NAB)
    assert not present(sheet, library, "").ready
    sheet = worksheet(sheet.asked, sheet.measured, regimen=NAB, acknowledged=ACCEPTED)
    assert cards(sheet, library)["nab-paclitaxel"].needs == "height"


def test_a_chosen_level_is_said_on_the_card(library: Library) -> None:
    card = cards(worksheet(occasion(level=q("100 mg/m2"))), library)["docetaxel"]
    assert any("level 100" in note for note in card.notes)


def test_a_drug_without_a_clock_is_not_asked_for_its_last_date(library: Library) -> None:
    made = cards(on(WEEKLY, 2), library)
    assert not any("last dose" in note for note in made["paclitaxel"].notes)
    assert any("last dose" in note for note in made["pertuzumab"].notes)


def test_what_has_no_infusion_time_is_copied_without_one(library: Library) -> None:
    copied = cards(on(WEEKLY), library)["paclitaxel"].copied.replace(NBSP, " ")
    assert "141.2 mg IV (80 mg/m² × 1.765 m²)" in copied
