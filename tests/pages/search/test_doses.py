"""The card of a dose: two figures, their arithmetic, their sources, and the names on the bag."""

from datetime import date

from pocketref.model.patient import Patient
from pocketref.pack.library import Library
from pocketref.pages.dosed import NO_TIME
from pocketref.pages.search.presenting import present
from pocketref.worksheet.session import Session
from tests.pages.search.conftest import Dosed
from tests.pages.search.saying import plainly, shown
from tests.siting import HERE


def test_both_phases_stand_side_by_side_with_their_arithmetic(
    library: Library, dosed: Dosed
) -> None:
    loading, maintenance = shown(library, dosed()).figures
    assert (loading.label, loading.amount, loading.unit) == ("Loading, cycle 1", "544", "mg")
    assert plainly(loading.working) == "8 mg/kg × 68 kg = 544 mg"
    assert [plainly(line) for line in loading.lines] == ["Infuse over 90 min"]
    assert (maintenance.label, maintenance.amount) == ("Maintenance, from cycle 2", "408")
    assert [plainly(line) for line in maintenance.lines] == ["Infuse over 30 to 90 min"]


def test_the_head_is_the_drug_and_its_rhythm(library: Library, dosed: Dosed) -> None:
    made = shown(library, dosed())
    assert (made.title, made.letter, made.edge) == ("trastuzumab", "T", "dashed")
    assert plainly(made.subtitle) == "IV, every 3 weeks"
    assert made.tone == "ready"
    assert [chip.text for chip in made.chips] == ["Article 1", "US label agrees"]


def test_look_alikes_stand_with_their_capitals(library: Library, dosed: Dosed) -> None:
    assert shown(library, dosed()).hazard == (
        "**Different drugs, different doses.** ado-trastuzumab **EMTANSINE** (Kadcyla) and"
        " fam-trastuzumab **DERUXTECAN** (Enhertu). Check the whole name on the bag."
    )


def test_enter_takes_the_weight_along(library: Library, dosed: Dosed) -> None:
    first, second = shown(library, dosed()).actions
    assert (plainly(first.label), first.route) == ("Use 68 kg and open Doses", "doses")
    assert (second.label, second.route) == ("Infusion day", "day")
    assert [each.text for each in first.typed] == ["68"]


def test_it_is_copied_in_lines_and_spoken_in_full(library: Library, dosed: Dosed) -> None:
    made = shown(library, dosed())
    version = library.edition.version
    loading, maintenance = plainly(made.copied).splitlines()
    assert loading == (
        "trastuzumab loading 544 mg IV over 90 min (8 mg/kg × 68 kg)."
        f" Article 1; US label agrees. Pack {version}."
    )
    assert maintenance == (
        "trastuzumab maintenance 408 mg IV over 30 to 90 min (6 mg/kg × 68 kg)."
        f" Article 1; US label agrees. Pack {version}."
    )
    assert "544 milligrams, over 90 minutes" in made.spoken


def test_without_a_weight_no_figure_stands_and_none_is_copied(
    library: Library, dosed: Dosed
) -> None:
    made = shown(library, dosed(measured=Patient()))
    assert [figure.amount for figure in made.figures] == ["–", "–"]
    assert made.figures[0].working == "Needs weight."
    assert (made.tone, made.copied) == ("partial", "")


def test_a_fixed_dose_says_so(library: Library, dosed: Dosed) -> None:
    made = shown(library, dosed("pertuzumab"))
    assert [figure.amount for figure in made.figures] == ["840", "420"]
    assert made.figures[0].working == "Fixed dose, not by weight"
    assert made.hazard == ""


def test_a_dose_of_one_regimen_is_never_told_without_its_days(library: Library) -> None:
    made = present(Session(date(2026, 3, 9)).current, library, "pacl 68 165").cards[0]
    assert [(one.label, one.amount) for one in made.figures] == [
        ("Weekly paclitaxel, on days 1, 8 and 15 of each cycle", "141.2"),
        ("Three-weekly paclitaxel, each cycle", "308.9"),
    ]
    assert made.figures[0].lines == (NO_TIME,)
    assert made.figures[1].lines[1:] == (
        "PACLitaxel: this is the label's dose for the drug alone. No source gives another here.",
    )
    assert made.cautions == ()
    weekly, three_weekly = plainly(made.copied).splitlines()
    assert "weekly paclitaxel, on days 1, 8 and 15 of each cycle 141.2 mg" in weekly
    assert "three-weekly paclitaxel, each cycle 308.9 mg" in three_weekly
    assert "on days 1, 8 and 15" in made.spoken


def test_a_rounded_dose_stands_under_the_figure(library: Library, dosed: Dosed) -> None:
    library.settle(HERE)
    figure = shown(library, dosed("docetaxel")).figures[0]
    assert figure.amount == "132.4"
    assert "Local rounding: 130 mg (−1.8%)" in [plainly(line) for line in figure.lines]
