"""The Grade tab: what it says for each kind of term."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.grade_view import GradeView, VersionView
from pocketref.pages.toxicity.grading import present_grade
from pocketref.wording.sentences import FEVER
from pocketref.worksheet.edits import answer
from tests.pages.toxicity.grading_sheets import EMPTY, FEBRILE, HOT, plainly, typed, with_values
from tests.siting import HERE


def words(view: GradeView) -> list[str]:
    return [plainly(one.word) for one in view.versions]


def lit(view: VersionView) -> list[str]:
    return [column.word for column in view.columns if column.lit]


def test_the_first_term_is_the_one_that_sources_define(library: Library) -> None:
    assert present_grade(EMPTY, library, "").term == FEBRILE
    assert present_grade(EMPTY, library, "no-such-term").term == FEBRILE


def test_a_count_and_a_temperature_meet_the_criterion(library: Library) -> None:
    view = present_grade(HOT, library, "")
    assert [plainly(each) for each in view.stop] == [
        "Febrile neutropenia: criterion met.",
        "ANC 0.4 × 10⁹/L is below 1 × 10⁹/L and 38.6 °C is above 38.3 °C.",
        FEVER,
    ]
    assert [lit(one) for one in view.versions] == [["3 at least"], ["3 at least"]]
    assert [plainly(one.note) for one in view.versions] == ["has no grade 1 or 2"] * 2
    assert [row.word for row in view.definitions] == ["Met"] * 4
    assert (view.waits, view.notes) == ("", ())


def test_the_count_alone_stands_beside_as_a_ruler_and_versions_differ(library: Library) -> None:
    five, six = present_grade(HOT, library, "").versions
    (ruler,) = five.rulers
    assert plainly(ruler.title) == "Neutrophil count decreased: grade 4"
    assert ruler.differs == "Version 6.0 differs"
    assert plainly(ruler.differing) == "Grade 4 in CTCAE 5, grade 3 in CTCAE 6."
    assert six.rulers[0].differs == "Version 5.0 differs"


def test_a_grade_is_copied_with_its_comparison_and_its_pack(library: Library) -> None:
    five = present_grade(HOT, library, "neutrophils").versions[0]
    assert plainly(five.copied) == (
        "Neutrophil count decreased: Grade 4 (CTCAE 5). ANC 0.4 × 10⁹/L is below 0.5 × 10⁹/L."
        f" Grade 4 in CTCAE 5, grade 3 in CTCAE 6. Pack {library.edition.version}."
    )
    assert present_grade(EMPTY, library, "neutrophils").versions[0].copied == ""


def test_a_criterion_that_is_not_met_spells_out_both_and_reassures_nobody(
    library: Library,
) -> None:
    view = present_grade(with_values(anc="1.2 10^9/L", temperature="38.6 degC"), library, "")
    assert view.stop == (FEVER,)
    head, count, heat, never = map(plainly, view.notes)
    assert head.startswith("Febrile neutropenia: criterion not met by CTCAE 5, CTCAE 6")
    assert count == "ANC 1.2 × 10⁹/L is not below 1 × 10⁹/L."
    assert heat == "38.6 °C is above 38.3 °C."
    assert "rules nothing out" in never


def test_a_low_temperature_and_a_low_count_are_not_called_fine(library: Library) -> None:
    view = present_grade(with_values(anc="0.4 10^9/L", temperature="37 degC"), library, "")
    assert view.stop == ()
    assert "rules nothing out" in view.notes[-1]
    assert {row.tone for row in view.definitions} <= {"plain", "needs"}


@pytest.mark.parametrize("term", ["lvef", "diarrhoea", "mucositis", "platelets", "mascc"])
def test_the_emergency_stands_on_every_term(library: Library, term: str) -> None:
    assert FEVER in present_grade(HOT, library, term).stop


def test_a_missing_limit_gives_no_grade_and_asks_for_it_in_place(library: Library) -> None:
    view = present_grade(with_values(anc="1.7 10^9/L"), library, "neutrophils")
    five, six = view.versions
    assert (five.lit, five.why) == (False, "Needs your laboratory's lower limit of normal.")
    assert plainly(six.word) == "Below grade 1"
    assert [field.id for field in view.fields if field.needed] == ["anc-normal"]
    limited = with_values(anc="1.7 10^9/L", anc_normal="1.8 10^9/L")
    assert words(present_grade(limited, library, "neutrophils")) == ["Grade 1", "Below grade 1"]


def test_a_missing_baseline_gives_no_grade(library: Library) -> None:
    view = present_grade(with_values(alt="6 ULN"), library, "alt")
    assert words(view) == ["No grade", "No grade"]
    assert [field.id for field in view.fields if field.needed] == ["alt-baseline"]
    assert all(not one.rulers for one in view.versions)
    known = present_grade(with_values(alt="6 ULN", alt_baseline="2 ULN"), library, "alt")
    assert words(known) == ["Grade 1", "Grade 3"]
    assert known.versions[0].differs == "Version 6.0 differs"


def test_an_lvef_in_the_gap_has_no_grade_and_says_so(library: Library) -> None:
    sheet = with_values(lvef="39.5 %", lvef_baseline="40 %")
    five = present_grade(sheet, library, "lvef").versions[0]
    assert (five.lit, plainly(five.word)) == (False, "No grade")
    assert "gives no grade to" in five.why
    view = present_grade(sheet, library, "lvef")
    assert any("between 39 and 40%" in plainly(one.text) for one in view.about)


def test_signs_alone_are_judged_at_the_bedside(library: Library) -> None:
    view = present_grade(EMPTY, library, "mucositis")
    assert (view.fields, view.notes, view.waits) == ((), (), "")
    for version in view.versions:
        assert all("Judged at the bedside." in one.text for one in version.columns[:-1])
        assert not version.rulers


def test_a_grade_that_does_not_exist_is_a_dash(library: Library) -> None:
    first = present_grade(EMPTY, library, "").versions[0].columns[0]
    assert (first.text, first.empty) == ("–", True)
    assert plainly(first.spoken) == "Grade 1. No such grade."


def test_a_refused_value_leaves_no_figure_and_the_fever_is_told(library: Library) -> None:
    view = present_grade(typed(library, HOT, "anc", "400"), library, "")
    assert view.stop == (FEVER,)
    assert all(not one.lit and not one.rulers for one in view.versions)
    assert all(row.word == "Not decided" for row in view.definitions)
    assert view.versions[0].why == "None until ANC is valid."
    assert view.waits.startswith("ANC 400")
    assert view.needs == "anc"
    rows = {row.id: row for group in view.groups for row in group.rows}
    assert rows[FEBRILE].said == rows["neutrophils"].said == ()


def test_a_value_that_waits_leaves_no_figure_and_is_still_a_fever(library: Library) -> None:
    sheet = typed(library, with_values(anc="0.4 10^9/L"), "temperature", "41.8")
    view = present_grade(sheet, library, "")
    (heat,) = (field for field in view.fields if field.id == "temperature")
    assert heat.asks
    assert view.versions[0].why == "None until temperature is confirmed."
    assert view.stop == (FEVER,)
    assert words(view) == ["No grade", "No grade"]


@pytest.mark.parametrize("text", ["38.65", "39.999"])
def test_a_fever_written_too_finely_is_refused_and_told(library: Library, text: str) -> None:
    sheet = typed(library, with_values(anc="0.4 10^9/L"), "temperature", text)
    assert sheet.measured.temperature is None
    assert present_grade(sheet, library, "").stop == (FEVER,)
    assert present_grade(sheet, library, "neutrophils").stop == (FEVER,)
    cool = typed(library, with_values(anc="0.4 10^9/L"), "temperature", "37.95")
    assert present_grade(cool, library, "").stop == ()


def test_nothing_prints_while_nothing_can_be_said(library: Library) -> None:
    empty = present_grade(EMPTY, library, "platelets")
    assert (empty.waits, empty.needs) == ("Needs platelets.", "platelets")
    assert present_grade(HOT, library, "").waits == ""
    cool = present_grade(with_values(anc="0.4 10^9/L"), library, "")
    assert cool.waits


def test_a_score_is_summed_only_once_every_item_is_answered(library: Library) -> None:
    empty = present_grade(EMPTY, library, "mascc")
    assert empty.score is not None
    assert (empty.score.stands, empty.versions) == (False, ())
    assert empty.waits == empty.score.why
    sheet = EMPTY
    for item in empty.score.items:
        sheet = answer(item.ask, item.choices[0].id)(sheet)
    full = present_grade(sheet, library, "mascc")
    assert full.score is not None
    assert (full.score.stands, full.waits) == (True, "")
    assert "points" in full.score.word
    assert any("no reason by itself" in one for one in full.score.cautions)


def test_every_term_and_every_score_of_the_pack_can_be_shown(library: Library) -> None:
    names = (*{scale.term for scale in library.scales()}, *(one.id for one in library.scores()))
    for name in names:
        view = present_grade(HOT, library, name)
        assert view.term == name
        assert view.facts


def test_a_stop_ends_with_whom_to_call(library: Library) -> None:
    library.settle(HERE)
    assert present_grade(HOT, library, "").stop[-1].startswith("Local: Chemotherapy pharmacy")
    assert present_grade(EMPTY, library, "").stop == ()
