"""Definitions of febrile neutropenia against the dossier, way by way."""

from collections.abc import Iterator

import pytest

from pocketref.model.grading import Definition
from tests.content.banded import Limits, plain, way_of
from tests.content.entered import content
from tests.content.graded import grading

# What each definition is called in the dossier; one that was not read is none.
DEFINED = {"ctcae-5.0": "ctcae", "ctcae-6.0": "ctcae", "idsa": "idsa", "esmo-2010": "esmo_2010"}


def criteria() -> dict[str, Definition]:
    return {entry.thing.id: entry.thing for entry in content().criteria}


@pytest.mark.parametrize("name", sorted(DEFINED))
def test_a_definition_has_the_ways_of_the_dossier(name: str) -> None:
    (said,) = (each for each in _definitions() if each["id"] == DEFINED[name])
    assert {way_of(way) for way in criteria()[name].ways} == set(_ways(said))


def test_every_definition_that_was_read_is_there_and_no_other() -> None:
    assert set(criteria()) == set(DEFINED)
    assert {each["id"] for each in _definitions()} - set(DEFINED.values()) == {"esmo_2016"}
    assert next(each for each in _definitions() if each["id"] == "esmo_2016")["verified"] == "no"


def _ways(said: dict[str, str]) -> Iterator[tuple[frozenset[Limits], str]]:
    """The ways of a definition of the dossier: each count with each temperature."""
    fevers = [_single(said), _lasting(said)]
    counts = [(said["anc_lt"], "")]
    if "or_anc_lt" in said:
        counts.append((said["or_anc_lt"], "expected-fall"))
    for count, sign in counts:
        for fever in fevers:
            yield frozenset({("anc", "", f"below {count}", ""), fever}), sign
    if "or_expected" in said:
        yield from ((frozenset({fever}), "expected-fall") for fever in fevers)


def _single(said: dict[str, str]) -> Limits:
    if "single_temp_gt_c" in said:
        return "temperature", f"above {plain(said['single_temp_gt_c'])}", "", ""
    return "temperature", f"at least {plain(said['single_temp_c'])}", "", "copies differ"


def _lasting(said: dict[str, str]) -> Limits:
    if "two_readings_gt_c" in said:
        lower = f"above {plain(said['two_readings_gt_c'])}"
        return "temperature", lower, "", f"2 readings over {said['hours']} h"
    hours = said.get("sustained_hours_gt") or said["sustained_hours"]
    lower = said.get("sustained_temp_ge_c") or said["sustained_temp_c"]
    return "temperature", f"at least {plain(lower)}", "", f"lasts {hours} h"


def _definitions() -> list[dict[str, str]]:
    found: list[dict[str, str]] = grading()["febrile_neutropenia_definitions"]
    return found
