"""Grades and their bands against the dossier, with every limit, in or out."""

from collections.abc import Iterator
from typing import Any

import pytest

from pocketref.model.grading import Grade, Scale
from tests.content.banded import Limits, limits_of, plain, way_of
from tests.content.comparing import foreign, mistyped, wanting
from tests.content.counterparts import figures_of
from tests.content.entered import content, facts
from tests.content.graded import VERSIONS, graded, grading, noted, term, words

# What a limit is called in the dossier, where a term has more than one measure or another name.
MEASURES = {
    "stools_over_baseline": "stools",
    "bsa_pct": "skin-area",
    "drop": "lvef-fall",
    "ANC": "anc",
    "WBC": "white-cells",
    "haemoglobin": "haemoglobin",
    "platelets": "platelets",
    "LVEF": "lvef",
    "bilirubin": "bilirubin",
    "ALT": "alt",
    "AST": "ast",
}
# The unit of each measure; multiples of a baseline have none.
UNITS = {
    "stools": "1",
    "skin-area": "%",
    "anc": "cells/mm3",
    "white-cells": "cells/mm3",
    "platelets": "cells/mm3",
    "haemoglobin": "g/dL",
    "lvef": "%",
    "lvef-fall": "%",
    "temperature": "degC",
    "bilirubin": "ULN",
    "alt": "ULN",
    "ast": "ULN",
}
# Grades whose numbers count only together, or with a sign that no number shows.
FEW, WEAK = ("anc", "", "below 1000", ""), ("lvef", "at least 40", "at most 49", "")
TOGETHER: dict[str, set[tuple[frozenset[tuple[str, str, str, str]], str]]] = {
    "ctcae-5-rash-3": {(frozenset({("skin-area", "above 30", "", "")}), "symptoms")},
    "ctcae-5-febrile-neutropenia-3": {
        (frozenset({FEW, ("temperature", "above 38.3", "", "")}), ""),
        (frozenset({FEW, ("temperature", "at least 38", "", "lasts 1 h")}), ""),
    },
    "ctcae-6-lvef-1": {(frozenset({("lvef", "at least 50", "", "")}), "strain-or-biomarkers")},
    "ctcae-6-lvef-2": {
        (frozenset({WEAK, ("lvef-fall", "at least 10", "", "")}), ""),
        (frozenset({WEAK}), "strain-or-biomarkers"),
    },
    "ctcae-6-lvef-3": {
        (frozenset({("lvef", "", "below 40", ""), ("lvef-baseline", "at least 40", "", "")}), "")
    },
    **{
        f"ctcae-6-{test}-3": {
            (
                frozenset(
                    {
                        (test, "above 2", "at most 4", "abnormal"),
                        (f"{test}-baseline", "", "at most 5", ""),
                    }
                ),
                "",
            )
        }
        for test in ("alt", "ast")
    },
}
# Grades whose bands the dossier says in words: measure, lower end, upper end, and whose they are.
IN_WORDS = {
    "ctcae-5-rash-2": {
        ("skin-area", "at least 10", "at most 30", ""),
        ("skin-area", "above 30", "", ""),
    },
    "ctcae-6-lvef-3": set(),
    "ctcae-6-diarrhoea-1": {("stools", "above 0", "below 4", "")},
}
GRADES = [(version, name, n) for version in VERSIONS for name in words().terms for n in "12345"]


def scales() -> dict[str, Scale]:
    return {entry.thing.id: entry.thing for entry in content().scales}


def test_every_term_of_the_dossier_is_a_scale_in_both_versions_and_no_other_is() -> None:
    assert set(scales()) == {f"ctcae-{v}-{name}" for v in VERSIONS for name in words().terms}
    assert set(words().terms.values()) == set(grading()["ctcae_v5"]) == set(grading()["ctcae_v6"])


@pytest.mark.parametrize("name", sorted(words().terms))
def test_a_term_has_its_number_in_both_versions(name: str) -> None:
    before, after = (scales()[f"ctcae-{version}-{name}"].code for version in VERSIONS)
    replaced = term("6", name).get("replaced_by", "")
    assert before == term("5", name)["meddra"]
    assert after == (replaced.rpartition(" ")[2] or before)


@pytest.mark.parametrize(("version", "name", "grade"), GRADES)
def test_a_grade_the_dossier_does_not_have_is_none(version: str, name: str, grade: str) -> None:
    said = _said(version, name, grade)
    fact = _grade(version, name, grade).fact
    assert (said == "null") == (fact is None)
    assert fact is None or fact in (f"ctcae-{v}-{name}-{grade}" for v in VERSIONS)


@pytest.mark.parametrize(("version", "name", "grade"), GRADES)
def test_a_grade_has_the_bands_of_the_dossier(version: str, name: str, grade: str) -> None:
    found = _grade(version, name, grade)
    together = TOGETHER.get(f"ctcae-{version}-{name}-{grade}") or TOGETHER.get(found.fact or "")
    assert {limits_of(band) for band in found.bands} == _wanted(version, name, grade)
    assert {way_of(way) for way in found.together} == (together or set())
    for band in (band for way in found.ways for band in way.all_of):
        ends = (band.at_least, band.above, band.at_most, band.below)
        unit = "1" if band.of_baseline else UNITS[band.measure.removesuffix("-baseline")]
        assert {end.value.unit for end in ends if end is not None} <= {unit}


@pytest.mark.parametrize("name", sorted(graded()))
def test_the_fact_of_a_grade_has_its_numbers_and_no_others(name: str) -> None:
    fact = facts()[name]
    assert wanting([fact], graded()[name].figures) == []
    assert foreign(fact, figures_of(name)) == []
    assert mistyped(fact) == []


def _grade(version: str, name: str, grade: str) -> Grade:
    return next(g for g in scales()[f"ctcae-{version}-{name}"].grades if str(g.grade) == grade)


def _said(version: str, name: str, grade: str) -> Any:  # noqa: ANN401  # a part of a file
    """What the dossier has of a grade; version 6 says only what it changes."""
    own = term(version, name).get("grades", {})
    return own.get(grade) or term("5", name)["grades"][grade]


def _wanted(version: str, name: str, grade: str) -> set[Limits]:
    """The bands that the dossier gives a grade."""
    own = version == "5" or "grades" in term("6", name)
    fact = f"ctcae-{version if own or name in words().liver else '5'}-{name}-{grade}"
    if fact in TOGETHER and name not in words().liver:
        return set()
    bands = set(_bands(_said(version, name, grade), name))
    if version == "6" and name in words().liver and bands:
        noted = set() if fact in TOGETHER else {_noted(name, grade)}
        bands = {band for band in bands if band[3] == "normal"} | noted
    return IN_WORDS.get(f"ctcae-{version}-{name}-{grade}", bands)


def _bands(said: object, name: str, measure: str = "", whose: str = "") -> Iterator[Limits]:
    """The bands below a grade of the dossier."""
    measure = measure or MEASURES.get(term("5", name).get("variable", ""), "")
    if isinstance(said, list):
        for inner in said:
            yield from _bands(inner, name, measure, whose)
    if not isinstance(said, dict):
        return
    if "min" in said or "max" in said:
        both = ("normal", "abnormal") if name in words().liver and not whose else (whose,)
        for side in both:
            yield measure, _lower(said), _upper(said), side
    for key, inner in said.items():
        side = key if key in ("normal", "abnormal") else whose
        yield from _bands(inner, name, MEASURES.get(key, measure), side)


def _lower(said: dict[str, str]) -> str:
    if "min" not in said:
        return ""
    return f"{'at least' if said['min_inclusive'] == 'true' else 'above'} {plain(said['min'])}"


def _upper(said: dict[str, str]) -> str:
    if "max" not in said:
        return ""
    if said["max"] == "LLN":
        return "local"
    return f"{'at most' if said['max_inclusive'] == 'true' else 'below'} {plain(said['max'])}"


def _noted(name: str, grade: str) -> Limits:
    band = noted(name)[grade]
    lower = f"{'above' if band.above else 'at least'} {plain(band.low)}"
    return name, lower, f"at most {plain(band.high)}" if band.high else "", "abnormal"
