import pytest

from pocketref.model.noun import but
from pocketref.model.patient import Formula
from pocketref.pack.library import Library
from pocketref.pages.derived import derived, surface_level
from pocketref.pages.doses.presenting import present
from pocketref.worksheet.entering import edit
from tests.making import q
from tests.pages.wards import (
    CONJUGATE,
    NAB,
    REGIMEN,
    VINORELBINE,
    occasion,
    on,
    patient,
    worksheet,
)


def test_the_surface_area_stands_behind_the_height(library: Library) -> None:
    (area,) = derived(worksheet(), library)
    assert (area.after, area.label, area.text) == ("height", "BSA", "1.765\u00a0m²")


def test_the_bar_and_the_card_show_the_same_figure(library: Library) -> None:
    for kg in range(40, 121, 7):
        sheet = worksheet(measured=patient(weight=f"{kg} kg"))
        (area,) = derived(sheet, library)
        card = present(sheet, library, "").surface
        assert card is not None
        assert card.strong.endswith(f": {area.text}")


def test_it_follows_the_chosen_formula_and_level(library: Library) -> None:
    (area,) = derived(worksheet(occasion(formula=Formula.DUBOIS)), library)
    assert area.text.startswith("1.749")
    (area,) = derived(worksheet(occasion(level=q("60 mg/m2"))), library)
    assert area.text.startswith("1.765")


@pytest.mark.parametrize("missing", ["weight", "height"])
def test_without_weight_or_height_it_is_not_known(library: Library, missing: str) -> None:
    (area,) = derived(worksheet(measured=but(patient(), **{missing: None})), library)
    assert area.text == ""


def test_an_unusual_pair_has_none_before_it_is_confirmed(library: Library) -> None:
    bounds = library.protocol(REGIMEN).bounds
    unusual = edit("height", "182", bounds)(edit("weight", "42", bounds)(worksheet()))
    assert derived(unusual, library)[0].text == ""


def test_it_has_the_places_of_the_regimen_s_own_level(library: Library) -> None:
    assert derived(on(NAB), library)[0].text == "1.7654\u00a0m²"
    assert derived(on(CONJUGATE), library)[0].text == "1.765\u00a0m²"
    assert derived(worksheet(regimen=None), library)[0].text == "1.765\u00a0m²"


def test_a_level_counts_only_where_the_rule_lets_one_be_chosen(library: Library) -> None:
    asked = on(VINORELBINE, level=q("35 mg/m2"))
    assert str(surface_level(asked, library)) == "25 mg/m2"
    later = on(VINORELBINE, 2, level=q("35 mg/m2"))
    assert str(surface_level(later, library)) == "35 mg/m2"
