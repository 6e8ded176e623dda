from pocketref.model.fact import Region
from pocketref.pack.library import Library
from pocketref.pages.day.presenting import present
from pocketref.pages.day.view import StepRow
from pocketref.pages.provenance import ChipKind
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.wards import occasion, since, worksheet


def rows(sheet: Worksheet, library: Library) -> dict[str, StepRow]:
    return {row.id: row for row in present(sheet, library, "").steps}


def test_the_first_day_in_order(library: Library) -> None:
    made = rows(worksheet(), library)
    assert list(made) == [
        "infuse-pertuzumab",
        "observe-pertuzumab",
        "infuse-trastuzumab",
        "observe-trastuzumab",
        "infuse-docetaxel",
    ]
    assert made["infuse-trastuzumab"].times == ("11:00 start", "12:30 finish")
    assert made["infuse-trastuzumab"].action == "After 60\u00a0min"
    assert made["infuse-docetaxel"].action == "After P and T"
    assert made["infuse-pertuzumab"].action == ""


def test_the_first_observation_is_minimum_and_plan_and_the_article_beside_it(
    library: Library,
) -> None:
    watch = rows(worksheet(), library)["observe-pertuzumab"]
    assert watch.title == "Observe 60\u00a0min, minimum and plan"
    assert ("Article 1", ChipKind.DIFFERS) in {(chip.text, chip.kind) for chip in watch.chips}


def test_a_later_observation_says_its_minimum(library: Library) -> None:
    watch = rows(worksheet(occasion(2, last=since(21))), library)["observe-pertuzumab"]
    assert watch.title == "Observe 60\u00a0min, at least 30\u00a0min"


def test_an_observation_asked_for_elsewhere_is_offered_and_can_be_chosen(
    library: Library,
) -> None:
    offered = rows(worksheet(), library)["observe-trastuzumab"]
    assert (offered.optional, offered.action) == (True, "Choose")
    assert offered.times == ("to 17:00,", "if chosen")
    chosen = rows(worksheet(occasion(observed=("trastuzumab",))), library)["observe-trastuzumab"]
    assert (chosen.optional, chosen.action) == (False, "Leave out")


def test_an_observation_counted_from_the_start_says_so(library: Library) -> None:
    watch = rows(worksheet(occasion(region=Region.EU)), library)["observe-trastuzumab"]
    assert watch.rule == "From the start of trastuzumab."
    assert watch.times == ("11:00 start", "17:00 finish")
    assert rows(worksheet(), library)["observe-pertuzumab"].rule == "After pertuzumab."


def test_a_held_drug_stands_last_and_says_why(library: Library) -> None:
    made = rows(worksheet(occasion(held=("docetaxel",))), library)
    assert list(made)[-1] == "held-docetaxel"
    assert made["held-docetaxel"].rule == "DOCEtaxel is held by decision."
    assert "infuse-docetaxel" not in made


def test_without_a_start_the_rows_count_from_it(library: Library) -> None:
    made = rows(worksheet(occasion(start=None)), library)
    assert made["infuse-docetaxel"].times == (
        "from 3\u00a0h\u00a030\u00a0min",
        "to 4\u00a0h\u00a030\u00a0min",
    )
