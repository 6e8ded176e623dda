"""The trees of decisions, against tables that were read by hand row by row."""

from itertools import product
from pathlib import Path

import pytest

from pocketref.agreement.recurrence import decide_agreed
from pocketref.engine.branches import leaves
from pocketref.model.decision import Case, Tree
from pocketref.model.patient import Given
from pocketref.pack.branching import cases_of
from pocketref.pack.library import Library
from pocketref.worksheet.fields import field
from tests.content.deciding import intervals, table

HERE = Path(__file__).parent
TREES = ("progression", "recurrence")
OUTCOMES = {  # a contract of the command line
    "first-line",
    "first-or-second-line",
    "second-line",
    "antibodies-only",
    "antibodies-endocrine",
    "silent",
}


def _kept(name: str) -> str:
    lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#")) + "\n"


@pytest.fixture
def tree(library: Library) -> Tree:
    return library.decision("recurrence")


@pytest.mark.parametrize("name", TREES)
def test_the_table_that_was_read_by_hand_comes_out_anew(name: str, library: Library) -> None:
    assert table(library.decision(name)) == _kept(name)


def test_every_tree_has_its_table(library: Library) -> None:
    assert [each.id for each in library.decisions()] == list(TREES)


def test_the_intervals_are_every_line_what_is_just_off_it_and_both_ends(tree: Tree) -> None:
    months = ("0", "3", "5.9", "6", "6.1", "9", "11.9", "12", "12.1", "13", "600")
    assert [f"{one.value.normalize():f}" for one in intervals(tree) if one] == list(months)


@pytest.mark.parametrize("name", TREES)
def test_every_combination_leads_to_one_branch_of_each_source(name: str, library: Library) -> None:
    found = library.decision(name)
    for case in cases_of(found):
        assert [len(leaves(side, case)) for side in found.sides] == [1, 1], case


@pytest.mark.parametrize("name", TREES)
def test_the_article_speaks_first_and_the_guideline_beside_it(name: str, library: Library) -> None:
    assert [side.source for side in library.decision(name).sides] == ["article", "asco-2022"]


@pytest.mark.parametrize("name", TREES)
def test_each_question_is_a_field_with_the_same_choices(name: str, library: Library) -> None:
    for ask in library.decision(name).asks:
        assert set(field(ask.id).choices) == {choice.id for choice in ask.choices}


def test_the_outcomes_are_those_of_the_command_line(tree: Tree) -> None:
    assert {one.id for one in tree.outcomes} == OUTCOMES


def test_the_lines_are_those_of_the_sources(tree: Tree) -> None:
    lines = {
        (prior, f"{limit.at.value.value.normalize():f}")
        for limit in tree.limits
        for when in limit.when
        for prior in when.one_of
    }
    assert lines == {
        ("none", "12"),
        ("trastuzumab", "6"),
        ("trastuzumab", "12"),
        ("pertuzumab", "6"),
        ("pertuzumab", "12"),
    }


def test_a_second_line_of_the_guideline_names_its_drug_as_its_own(tree: Tree) -> None:
    second = [one for one in tree.sides[1].branches if one.outcome == "second-line"]
    assert second
    assert all("asco-2022-second-line" in one.facts for one in second)


@pytest.mark.parametrize("name", TREES)
def test_a_silent_branch_rests_on_a_fact_that_shows_the_silence(
    name: str, library: Library
) -> None:
    sides = library.decision(name).sides
    silent = [one for side in sides for one in side.branches if one.outcome == "silent"]
    first = {one.facts[0] for one in silent}
    assert {fact for fact in first if "silent" not in fact} <= {"asco-2022-clock"}


@pytest.mark.parametrize("name", TREES)
def test_however_little_was_said_both_engines_come_to_the_same(name: str, library: Library) -> None:
    found = library.decision(name)
    said = [(None, *(choice.id for choice in ask.choices)) for ask in found.asks]
    for chosen, months in product(product(*said), (None, *intervals(found))):
        answers = zip(found.asks, chosen, strict=True)
        given = tuple(Given(ask=ask.id, choice=one) for ask, one in answers if one)
        decided = decide_agreed(found, Case(given=given, months=months))
        assert decided.findings == ()
        assert decided.sayings or decided.needs
