from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.doses.presenting import late, present
from tests.pages.wards import (
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
from tests.siting import HERE


def test_the_surface_area_shows_every_formula(library: Library) -> None:
    surface = present(worksheet(), library, "").surface
    assert surface is not None
    assert surface.strong.endswith("1.765\u00a0m²")
    assert surface.chip is not None
    assert surface.chip.text == "Mosteller"
    for name in ("DuBois", "Haycock", "Gehan-George", "Boyd"):
        assert name in surface.text


def test_without_a_height_there_is_no_surface_area(library: Library) -> None:
    surface = present(worksheet(measured=but(patient(), height=None)), library, "").surface
    assert surface is not None
    assert (surface.strong, surface.chip) == ("", None)
    assert "height" in surface.text


def test_both_clocks_are_said_and_the_entered_days_shown(library: Library) -> None:
    view = present(worksheet(occasion(3, last=since(29, "trastuzumab"))), library, "")
    assert view.late is not None
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
    unnamed = present(worksheet(occasion(vials=())), library, "")
    assert not unnamed.ready
    assert unnamed.subtitle.endswith("The preparation sheet prints once the vial is named.")
    low = {"lvef_baseline": "62 %", "lvef": "38 %"}
    held = present(worksheet(measured=patient(**low)), library, "")
    assert not held.ready
    assert "acknowledged" in held.subtitle


def test_without_a_regimen_the_page_asks_for_one_and_prints_nothing(library: Library) -> None:
    view = present(worksheet(regimen=None), library, "")
    assert view.choosing is not None
    assert (view.cards, view.surface, view.late, view.ready) == ((), None, None, False)


def test_the_drugs_of_another_day_are_named_in_one_line(library: Library) -> None:
    view = present(on(WEEKLY, day=8), library, "")
    assert view.absent == "pertuzumab and trastuzumab: not on day 8"
    assert view.subtitle.startswith("Cycle 1, day 8.")
    assert present(on(WEEKLY), library, "").absent == ""


def test_a_card_below_stands_only_where_it_is_needed(library: Library) -> None:
    conjugate = present(on(CONJUGATE), library, "")
    assert (conjugate.surface, conjugate.late, conjugate.since) == (None, None, ())
    later = present(on(WEEKLY, day=15), library, "")
    assert later.surface is not None
    assert later.late is None
    antibodies = present(on(ANTIBODIES), library, "")
    assert antibodies.surface is None
    assert antibodies.late is not None


def test_one_clock_is_not_called_two(library: Library) -> None:
    (one, _) = library.protocol(ANTIBODIES).drugs
    card = late((one,))
    assert card is not None
    assert card.chip is not None
    assert "clock" not in f"{card.text} {card.chip.text}"


def test_look_alikes_are_named_both_ways(library: Library) -> None:
    conjugate = present(on(CONJUGATE), library, "").look_alikes
    assert "trastuzumab (Herceptin)" in conjugate
    assert "fam-trastuzumab DERUXTECAN (Enhertu)" in conjugate
    assert "ado-trastuzumab EMTANSINE (Kadcyla)" in present(on(ANTIBODIES), library, "").look_alikes


def test_a_drug_of_today_is_no_other_drug(library: Library) -> None:
    for front in library.fronts():
        shown = {card.name for card in present(on(front.id), library, "").cards}
        named = present(on(front.id), library, "").look_alikes.rstrip(".").split("; ")
        assert not shown & set(named)


def test_the_surface_area_has_the_places_of_a_dose_that_waits(library: Library) -> None:
    view = present(on(NAB), library, "")
    assert view.surface is not None
    assert view.surface.strong.endswith("1.7654\u00a0m²")
    assert view.subtitle.endswith("Nothing prints until the dose below is acknowledged.")


def test_no_page_says_that_nothing_is_rounded_where_it_is(library: Library) -> None:
    bare = present(worksheet(), library, "").surface
    library.settle(HERE)
    here = present(worksheet(), library, "").surface
    assert bare is not None
    assert here is not None
    assert "No dose band, vial rounding or cap is applied." in bare.text
    assert "Local rounding stands beside the exact dose" in here.text
