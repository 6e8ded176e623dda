"""Scores against the dossier: every item, its points, every band of risk."""

from itertools import product

import pytest

from pocketref.agreement.scoring import scored
from pocketref.model.grading import Score
from tests.content.entered import content
from tests.content.graded import grading, words
from tests.gauging import answered

SCORES = ("mascc", "cisne")


def score(name: str) -> Score:
    return next(entry.thing for entry in content().scores if entry.thing.id == name)


def paths(facts: list[str]) -> list[str]:
    return [words().facts[fact][0] for fact in facts]


@pytest.mark.parametrize("name", SCORES)
def test_a_score_has_every_item_of_the_dossier_once(name: str) -> None:
    wanted = []
    for index, item in enumerate(grading()[name]["items"]):
        place = f"{name}.items.{index}"
        wanted += [f"{place}.choice.{choice}" for choice in item.get("choice", {})] or [place]
    assert paths([item.fact for item in score(name).items]) == wanted


@pytest.mark.parametrize("name", SCORES)
def test_an_item_counts_the_points_of_the_dossier(name: str) -> None:
    said = [
        points
        for item in grading()[name]["items"]
        for points in (item["choice"].values() if "choice" in item else [item["points"]])
    ]
    assert [str(item.points.value) for item in score(name).items] == said
    assert all(item.points.fact == item.fact for item in score(name).items)


@pytest.mark.parametrize("name", SCORES)
def test_choices_of_one_item_exclude_each_other_and_nothing_else_does(name: str) -> None:
    keys = [item.key for item in score(name).items]
    together = [len(item.get("choice", [0])) for item in grading()[name]["items"]]
    assert [keys.count(key) for key in dict.fromkeys(keys)] == together


@pytest.mark.parametrize("name", SCORES)
def test_the_most_points_that_can_be_had_are_those_of_the_dossier(name: str) -> None:
    most: dict[str, int] = {}
    for item in score(name).items:
        most[item.key] = max(most.get(item.key, 0), int(item.points.value.value))
    assert str(sum(most.values())) == grading()[name]["max"]


@pytest.mark.parametrize("name", SCORES)
def test_the_bands_of_risk_are_those_of_the_dossier(name: str) -> None:
    said = [(band["min"], band["max"], band["risk"]) for band in grading()[name]["bands"]]
    known = [
        (str(risk.at_least.value), str(risk.at_most.value), risk.title.split()[0].lower())
        for risk in score(name).risks
    ]
    assert known == said


@pytest.mark.parametrize("name", SCORES)
def test_every_way_to_answer_comes_to_the_points_and_the_risk_of_the_dossier(name: str) -> None:
    of, items = score(name), grading()[name]["items"]
    points = {
        key: list(map(int, item["choice"].values()))
        if "choice" in item
        else [int(item["points"]), 0]
        for key, item in zip(of.keys, items, strict=True)
    }
    for said in product(*(range(len(worth)) for worth in points.values())):
        answers = {key: of.choices(key)[at] for key, at in zip(of.keys, said, strict=True)}
        found = scored(of, answered(name, **answers))
        wanted = sum(points[key][at] for key, at in zip(of.keys, said, strict=True))
        (band,) = [
            at
            for at, each in enumerate(grading()[name]["bands"])
            if int(each["min"]) <= wanted <= int(each["max"])
        ]
        assert (found.value, found.risk, found.needs) == (wanted, band, ())
