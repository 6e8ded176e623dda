"""What sources say of later doses, as the pack is shipped."""

import pytest

from pocketref.answers.later import grades_of, later_doses_of
from pocketref.model.graded import Graded, Measured, VersionGrade
from pocketref.pack.library import Library
from tests.stating import q

TERMS = (
    "diarrhoea rash febrile-neutropenia neutrophils platelets lvef bilirubin alt ast anaemia"
    " mucositis neuropathy nausea vomiting fatigue infusion-reaction"
)


def drugs(library: Library, term: str, *grades: int) -> list[str]:
    told = later_doses_of(library, term, grades)
    return list(dict.fromkeys(one.drug for one in told))


@pytest.mark.parametrize("term", TERMS.split())
def test_every_term_closes_with_what_the_article_leaves_out(library: Library, term: str) -> None:
    last = later_doses_of(library, term, (3,))[-1]
    assert (last.drug, last.source, last.silent) == ("", "article", True)
    assert all(one.source != "article" or one.silent for one in later_doses_of(library, term)) is (
        term != "lvef"
    )


def test_after_febrile_neutropenia_both_last_steps_of_docetaxel_stand(library: Library) -> None:
    told = later_doses_of(library, "febrile-neutropenia", (3,))
    sources = [one.source for one in told if one.drug == "docetaxel"]
    assert sources == ["docefrez-us", "docetaxel-eu-posology", "docetax-ph"]
    assert drugs(library, "febrile-neutropenia", 3) == [
        "docetaxel",
        "vinorelbine",
        "pertuzumab",
        "",
    ]


def test_what_names_a_lower_count_stands_only_at_its_grades(library: Library) -> None:
    low = {fact for one in later_doses_of(library, "neutrophils", (3,)) for fact in one.facts}
    mild = {fact for one in later_doses_of(library, "neutrophils", (2,)) for fact in one.facts}
    assert low - mild == {"doc-red-100-75", "pac-red", "nab-red"}
    assert {"doc-box-anc", "prot-uwt-anc", "pac-anc", "vin-anc"} <= mild
    assert drugs(library, "neuropathy", 2) == ["pertuzumab", ""]
    assert drugs(library, "neuropathy", 4)[:3] == ["docetaxel", "paclitaxel", "nab-paclitaxel"]


def test_of_a_chosen_regimen_only_its_own_drugs_are_told(library: Library) -> None:
    regimen = "pertuzumab-trastuzumab-docetaxel"
    told = later_doses_of(library, "neutrophils", (4,), regimen)
    assert {one.drug for one in told} == {"docetaxel", "pertuzumab", ""}


def test_below_the_first_grade_nothing_is_said(library: Library) -> None:
    assert later_doses_of(library, "bilirubin", (0,)) == ()
    assert later_doses_of(library, "bilirubin", (0, 1)) != ()


def graded(term: str, *grades: int | None, neuropathy: str = "") -> Graded:
    versions = tuple(VersionGrade(scale="s", version="v", grade=each) for each in grades)
    values = (("neuropathy", q(f"{neuropathy} grade")),) if neuropathy else ()
    return Graded(term=term, measured=Measured(values=values), versions=versions)


def test_the_grades_that_stand_are_those_of_any_version() -> None:
    assert grades_of(graded("neutrophils", 4, 3)) == (4, 3)
    assert grades_of(graded("rash", 2, None)) == (2,)
    assert grades_of(graded("platelets", 0, 0)) == (0,)
    assert grades_of(graded("neutrophils", None, 0)) == ()


def test_a_grade_that_a_person_entered_stands() -> None:
    assert grades_of(graded("neuropathy", None, None, neuropathy="3")) == (3,)
    assert grades_of(graded("neutrophils", 4, 3, neuropathy="3")) == (4, 3)
