"""Every limit of every term that has numbers, just short of it, on it, and just past it.

The rows are written from the dossier's grading.yaml, not from the content: values, then the grade
in version 5.0 and in version 6.0; `-` where no grade stands, `+` where signs could raise it.
"""

import pytest

from pocketref.agreement.grading import graded
from pocketref.model.graded import Graded, VersionGrade
from tests.gauging import FEVER, measured, shipped, shipped_definitions, terms

BLOOD = """
neutrophils | anc 0 | 4 | 4
neutrophils | anc 0.09 | 4 | 4
neutrophils | anc 0.1 | 4 | 3
neutrophils | anc 0.4 | 4 | 3
neutrophils | anc 0.49 | 4 | 3
neutrophils | anc 0.5 | 3 | 2
neutrophils | anc 0.99 | 3 | 2
neutrophils | anc 1 | 2 | 1
neutrophils | anc 1.49 | 2 | 1
neutrophils | anc 1.5 | - lower-limit | 0
neutrophils | anc 1.5, lower-limit 2 | 1 | 0
neutrophils | anc 1.99, lower-limit 2 | 1 | 0
neutrophils | anc 2, lower-limit 2 | 0 | 0
white-cells | white-cells 0.99 | 4 | 4
white-cells | white-cells 1 | 3 | 3
white-cells | white-cells 1.99 | 3 | 3
white-cells | white-cells 2 | 2 | 2
white-cells | white-cells 2.99 | 2 | 2
white-cells | white-cells 3 | - lower-limit | - lower-limit
white-cells | white-cells 3.99, lower-limit 4 | 1 | 1
white-cells | white-cells 4, lower-limit 4 | 0 | 0
platelets | platelets 9.9 | 4 | 4
platelets | platelets 10 | 4 | 3
platelets | platelets 24.9 | 4 | 3
platelets | platelets 25 | 3 | 3
platelets | platelets 49.9 | 3 | 3
platelets | platelets 50 | 2 | 2+
platelets | platelets 74.9 | 2 | 2+
platelets | platelets 75 | - lower-limit | - lower-limit
platelets | platelets 149.9, lower-limit 150 | 1 | 1+
platelets | platelets 150, lower-limit 150 | 0 | 0+
anaemia | haemoglobin 7.9 | 3+ | 3+
anaemia | haemoglobin 8 | 2+ | 2+
anaemia | haemoglobin 9.9 | 2+ | 2+
anaemia | haemoglobin 10 | - lower-limit | - lower-limit
anaemia | haemoglobin 11.9, lower-limit 12 | 1+ | 1+
anaemia | haemoglobin 12, lower-limit 12 | 0+ | 0+
"""
GUT_AND_SKIN = """
diarrhoea | stools 0 | 0+ | 0+
diarrhoea | stools 1 | 1+ | 1+
diarrhoea | stools 3 | 1+ | 1+
diarrhoea | stools 4 | 2+ | 2+
diarrhoea | stools 5 | 2+ | 2+
diarrhoea | stools 6 | 2+ | 2+
diarrhoea | stools 7 | 3+ | 3+
diarrhoea | stools 60 | 3+ | 3+
rash | skin-area 0 | 0+ | -
rash | skin-area 1 | 1+ | -
rash | skin-area 9 | 1+ | -
rash | skin-area 10 | 2+ | -
rash | skin-area 30 | 2+ | -
rash | skin-area 31 | 2+ | -
rash | skin-area 50 | 2+ | -
rash | skin-area 51 | 2+ | 3+
"""
HEART = """
lvef | lvef 19.9 | 4 | - lvef-baseline
lvef | lvef 19.9, lvef-baseline 60 | 4 | 3
lvef | lvef 20, lvef-baseline 60 | 3 | 3
lvef | lvef 39, lvef-baseline 40 | 3 | 3
lvef | lvef 39, lvef-baseline 39.9 | 3 | -
lvef | lvef 39.5, lvef-baseline 45 | - | 3
lvef | lvef 40, lvef-baseline 45 | 2 | -
lvef | lvef 40, lvef-baseline 49.9 | 2 | -
lvef | lvef 40, lvef-baseline 50 | 2 | 2
lvef | lvef 49, lvef-baseline 59 | 2 | 2
lvef | lvef 49.5, lvef-baseline 60 | 2 | -
lvef | lvef 50, lvef-baseline 50 | 2 | -
lvef | lvef 50.1, lvef-baseline 55 | 0 | -
lvef | lvef 51, lvef-baseline 60.9 | 0 | -
lvef | lvef 51, lvef-baseline 61 | 2 | -
lvef | lvef 51, lvef-baseline 70 | 2 | -
lvef | lvef 51, lvef-baseline 70.5 | - | -
lvef | lvef 51, lvef-baseline 71 | 3 | -
lvef | lvef 48, lvef-baseline 62 | 2 | 2
lvef | lvef 45 | - lvef-baseline | - lvef-baseline
lvef | lvef 30 | 3 | - lvef-baseline
lvef | lvef-baseline 60 | - lvef | - lvef
"""
LIVER = """
bilirubin | bilirubin 1 | 0 | 0
bilirubin | bilirubin 1.01 | - bilirubin-baseline | - bilirubin-baseline
bilirubin | bilirubin 1.01, bilirubin-baseline 1 | 1 | 1
bilirubin | bilirubin 1.5, bilirubin-baseline 1 | 1 | 1
bilirubin | bilirubin 1.51, bilirubin-baseline 1 | 2 | 2
bilirubin | bilirubin 3, bilirubin-baseline 1 | 2 | 2
bilirubin | bilirubin 3.01, bilirubin-baseline 1 | 3 | 3
bilirubin | bilirubin 10, bilirubin-baseline 1 | 3 | 3
bilirubin | bilirubin 10.01, bilirubin-baseline 1 | 4 | 4
bilirubin | bilirubin 1.99, bilirubin-baseline 2 | 0 | 0
bilirubin | bilirubin 2, bilirubin-baseline 2 | 0 | 1
bilirubin | bilirubin 2.02, bilirubin-baseline 2 | 1 | 1
bilirubin | bilirubin 3, bilirubin-baseline 2 | 1 | 1
bilirubin | bilirubin 3.02, bilirubin-baseline 2 | 2 | 2
bilirubin | bilirubin 5, bilirubin-baseline 2 | 2 | 2
bilirubin | bilirubin 5.02, bilirubin-baseline 2 | 2 | 3
bilirubin | bilirubin 6, bilirubin-baseline 2 | 2 | 3
bilirubin | bilirubin 6.02, bilirubin-baseline 2 | 3 | 3
bilirubin | bilirubin 20, bilirubin-baseline 2 | 3 | 3
bilirubin | bilirubin 20.02, bilirubin-baseline 2 | 4 | 4
"""
# The same limits for both, with the name in the place of `alt`.
TRANSAMINASES = """
alt | alt 1 | 0 | 0
alt | alt 1.01 | - alt-baseline | - alt-baseline
alt | alt 1.01, alt-baseline 1 | 1 | 1
alt | alt 3, alt-baseline 1 | 1 | 1
alt | alt 3.01, alt-baseline 1 | 2 | 2
alt | alt 5, alt-baseline 0.5 | 2 | 2
alt | alt 5.01, alt-baseline 1 | 3 | 3
alt | alt 20, alt-baseline 1 | 3 | 3
alt | alt 20.01, alt-baseline 1 | 4 | 4
alt | alt 1.99, alt-baseline 2 | 0 | 0
alt | alt 2, alt-baseline 2 | 0 | 1
alt | alt 2.98, alt-baseline 2 | 0 | 1
alt | alt 3, alt-baseline 2 | 1 | 1
alt | alt 3.02, alt-baseline 2 | 1 | 2
alt | alt 4, alt-baseline 2 | 1 | 2
alt | alt 4.02, alt-baseline 2 | 1 | 3
alt | alt 6, alt-baseline 2 | 1 | 3
alt | alt 6.02, alt-baseline 2 | 2 | 3
alt | alt 8, alt-baseline 2 | 2 | 3
alt | alt 8.02, alt-baseline 2 | 2 | 4
alt | alt 10, alt-baseline 2 | 2 | 4
alt | alt 10.02, alt-baseline 2 | 3 | 4
alt | alt 40, alt-baseline 2 | 3 | 4
alt | alt 40.02, alt-baseline 2 | 4 | 4
alt | alt 15, alt-baseline 5 | 1 | 3
alt | alt 15.03, alt-baseline 5.01 | 1 | -
"""
FEVERS = """
febrile-neutropenia | anc 0.99, temperature 38.4 | 3+ | 3+
febrile-neutropenia | anc 1, temperature 38.4 | - | -
febrile-neutropenia | anc 0.99, temperature 38.3 | - sustained | - sustained
febrile-neutropenia | anc 0.99, temperature 38 | - sustained | - sustained
febrile-neutropenia | anc 0.99, temperature 37.9 | - | -
febrile-neutropenia | anc 0.4 | - temperature | - temperature
febrile-neutropenia | temperature 38.6 | - anc | - anc
febrile-neutropenia | temperature 38.1 | - anc sustained | - anc sustained
"""
ROWS = [
    row
    for table in (
        BLOOD,
        GUT_AND_SKIN,
        HEART,
        LIVER,
        TRANSAMINASES,
        TRANSAMINASES.replace("alt", "ast"),
        FEVERS,
    )
    for row in table.strip().splitlines()
]
# What a definition says, in the order of the definitions: yes, no, or what it asks.
DEFINED = """
anc 0.4, temperature 38.6 | | yes | yes | yes | yes
anc 0.99, temperature 38.6 | | yes | yes | expected-fall | expected-fall
anc 1, temperature 38.6 | | no | no | no | expected-fall
anc 0.49, temperature 38.4 | | yes | yes | yes | two-readings
anc 0.5, temperature 38.4 | | yes | yes | expected-fall | expected-fall two-readings
anc 0.49, temperature 38.5 | | yes | yes | yes | two-readings
anc 0.49, temperature 38.3 | | sustained | sustained | sustained | two-readings
anc 0.49, temperature 38.3 | no | no | no | copies | two-readings
anc 0.49, temperature 38.1 | yes | yes | yes | yes | two-readings
anc 0.49, temperature 38.1 | no | no | no | no | two-readings
anc 0.49, temperature 38 | | sustained | sustained | sustained | no
anc 0.49, temperature 37.9 | | no | no | no | no
anc 0.49 | | temperature | temperature | temperature | temperature
temperature 38.6 | | anc | anc | anc | anc expected-fall
"""


def _said(one: VersionGrade) -> str:
    if one.grade is None:
        return " ".join(("-", *one.needs))
    return f"{one.grade}{'+' if one.at_least else ''}"


def _graded(term: str, values: str, *, sustained: bool | None = None) -> Graded:
    (scale, *_) = shipped(term)
    first = next((way for grade in scale.grades for way in grade.ways), None)
    of = first.all_of[0].measure if first else "anc"
    given = measured(*(each for each in values.split(", ") if each), sustained=sustained, of=of)
    return graded(shipped(term), shipped_definitions(term), given, FEVER)


@pytest.mark.parametrize("row", ROWS)
def test_a_value_has_the_grade_that_is_printed(row: str) -> None:
    term, values, *wanted = (part.strip() for part in row.split("|"))
    assert [_said(one) for one in _graded(term, values).versions] == wanted


@pytest.mark.parametrize("row", DEFINED.strip().splitlines())
def test_a_definition_is_met_as_it_is_printed(row: str) -> None:
    values, sustained, *wanted = (part.strip() for part in row.split("|"))
    answered = {"yes": True, "no": False}.get(sustained)
    found = _graded("febrile-neutropenia", values, sustained=answered).criteria
    assert [one.id for one in found] == ["ctcae-5.0", "ctcae-6.0", "idsa", "esmo-2010"]
    said = [_met(one.met) or " ".join(sorted(one.needs)) or "copies" for one in found]
    assert said == wanted


def test_a_term_of_signs_has_no_grade_by_numbers() -> None:
    signs = {term for term in terms() if not any(row.startswith(f"{term} |") for row in ROWS)}
    assert signs == {
        "allergic-reaction",
        "fatigue",
        "infusion-reaction",
        "mucositis",
        "nausea",
        "neuropathy",
        "vomiting",
    }
    assert {one.grade for term in signs for one in _graded(term, "").versions} == {None}


def _met(met: bool | None) -> str:  # noqa: FBT001  # as a definition has it
    return "" if met is None else "yes" if met else "no"
