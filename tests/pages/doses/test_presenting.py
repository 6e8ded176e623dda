from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.doses.presenting import present
from tests.pages.wards import occasion, patient, since, worksheet


def test_the_surface_area_shows_every_formula(library: Library) -> None:
    surface = present(worksheet(), library, "").surface
    assert surface.strong.endswith("1.765\u00a0m²")
    assert surface.chip is not None
    assert surface.chip.text == "Mosteller"
    for name in ("DuBois", "Haycock", "Gehan-George", "Boyd"):
        assert name in surface.text


def test_without_a_height_there_is_no_surface_area(library: Library) -> None:
    surface = present(worksheet(measured=but(patient(), height=None)), library, "").surface
    assert (surface.strong, surface.chip) == ("", None)
    assert "height" in surface.text


def test_both_clocks_are_said_and_the_entered_days_shown(library: Library) -> None:
    view = present(worksheet(occasion(3, last=since(29, "trastuzumab"))), library, "")
    assert "trastuzumab from day 29 and pertuzumab from day 42" in view.late.text
    assert {field.drug: field.days for field in view.since} == {
        "pertuzumab": "",
        "trastuzumab": "29",
    }


def test_look_alikes_are_named_whole(library: Library) -> None:
    named = present(worksheet(), library, "").look_alikes
    assert "ado-trastuzumab EMTANSINE" in named
    assert "fam-trastuzumab DERUXTECAN" in named


def test_what_waits_stands_in_the_banner_and_takes_the_figures(library: Library) -> None:
    sheet = worksheet(occasion(1, last=since(21)))
    view = present(sheet, library, "")
    assert view.cautions
    assert {card.amount for card in view.cards} == {"–"}


def test_the_same_worksheet_says_the_same(library: Library) -> None:
    assert present(worksheet(), library, "") == present(worksheet(), library, "")


def test_the_conjugates_come_first_and_short_names_need_no_brand(library: Library) -> None:
    named = present(worksheet(), library, "").look_alikes.split("; ")
    assert named[0] == "ado-trastuzumab EMTANSINE (Kadcyla)"
    assert named[1] == "fam-trastuzumab DERUXTECAN (Enhertu)"
    assert "PACLitaxel" in named


def test_a_card_has_four_chips_at_most(library: Library) -> None:
    assert max(len(card.chips) for card in present(worksheet(), library, "").cards) == 4


def test_the_page_says_why_nothing_is_printed(library: Library) -> None:
    assert present(worksheet(), library, "").ready
    missing = present(worksheet(measured=but(patient(), height=None)), library, "")
    assert not missing.ready
    assert missing.subtitle.endswith("Nothing prints until every dose stands.")
    low = {"lvef_baseline": "62 %", "lvef": "38 %"}
    held = present(worksheet(measured=patient(**low)), library, "")
    assert not held.ready
    assert "acknowledged" in held.subtitle
