import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.differing import CLOSE, differing
from pocketref.pages.reading import Differing
from tests.pages.wards import occasion, patient, since, worksheet

INVENTED = "examplumab-exampletaxel"


def counts(library: Library, **measured: str) -> Differing:
    (found,) = (one for one in library.disagreements() if one.id == "which-count")
    return differing(worksheet(measured=patient(**measured), regimen=INVENTED), library, found)


def test_each_source_says_its_own_and_nothing_is_chosen(invented: Library) -> None:
    shown = counts(invented)
    assert shown.title == "Sources differ: which count holds it"
    assert [line[0].text for line in shown.table.lines] == ["Book", "Trial paper"]
    assert shown.table.lines[1][0].detail == "2024, EU, not yet read"
    assert shown.close == CLOSE
    assert shown.table.facts[0] == "counts"


def test_a_missing_value_is_named(invented: Library) -> None:
    shown = counts(invented)
    assert shown.needs == "Needs ANC."
    assert [line[2].text for line in shown.table.lines] == [
        "Needs ANC",
        "No rule here rests on it",
    ]


@pytest.mark.parametrize(("anc", "word", "tone"), [("1", "Hold", "hold"), ("2", "Go", "go")])
def test_a_value_has_its_verdict(invented: Library, anc: str, word: str, tone: str) -> None:
    shown = counts(invented, anc=f"{anc} 10^9/L")
    verdict = shown.table.lines[0][2]
    assert (verdict.text, verdict.tone) == (word, tone)
    assert "ANC" in verdict.detail
    assert shown.needs == ""


def test_a_late_dose_has_its_verdict(invented: Library) -> None:
    found = but(invented.disagreements()[0], facts=("late", "later-dose-leaflet"))
    asked = occasion(2, last=since(50, "examplumab"), vials=())
    shown = differing(worksheet(asked, regimen=INVENTED), invented, found)
    assert shown.table.lines[0][2].text == "Load again"
    unknown = differing(worksheet(regimen=INVENTED), invented, found)
    assert unknown.needs.startswith("Needs")
    assert len(unknown.table.columns) == 2


def test_without_rules_there_is_no_column_of_verdicts(invented: Library) -> None:
    found = but(invented.disagreements()[0], clocks=False)
    shown = differing(worksheet(regimen=INVENTED), invented, found)
    assert shown.table.columns == ("Source", "Says")
    assert shown.needs == ""


def test_a_link_leads_to_the_page_it_stands_on(invented: Library) -> None:
    found = invented.disagreements()[1]
    shown = differing(worksheet(regimen=INVENTED), invented, found, linked=True)
    assert shown.link is not None
    assert (shown.link.page, shown.link.item) == ("regimen", "side-effects")


def test_every_disagreement_of_the_pack_can_be_shown(library: Library) -> None:
    for one in library.disagreements():
        shown = differing(worksheet(), library, one, linked=True)
        assert len(shown.table.lines) == len(one.facts)
        assert shown.link is not None


def details(library: Library, name: str) -> dict[str, list[str]]:
    (found,) = (one for one in library.disagreements() if one.id == name)
    made: dict[str, list[str]] = {}
    for line in differing(worksheet(), library, found).table.lines:
        made.setdefault(line[0].text, []).append(line[0].detail)
    return made


def test_what_the_name_of_a_source_says_is_not_said_again(library: Library) -> None:
    recurrence = details(library, "differ-recurrence-trastuzumab")
    assert recurrence["ASCO 2022"] == ["United States"]
    assert recurrence["NHS England form"] == ["United Kingdom"]
    assert details(library, "differ-neutrophils")["US label"] == [""]


def test_rows_of_one_source_are_told_apart_by_their_places(library: Library) -> None:
    shown = details(library, "differ-docetaxel-bag")["US compendium"]
    assert shown == ["Worked out", "Preparation"]


def test_all_cards_share_their_columns_alike(library: Library) -> None:
    made = [differing(worksheet(), library, one).table for one in library.disagreements()]
    assert len({(len(table.columns), table.weights) for table in made}) == 2
