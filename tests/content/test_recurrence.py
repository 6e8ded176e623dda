"""The tree of recurrences, against the table that was read by hand row by row."""

from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from pocketref.agreement.recurrence import decide_agreed
from pocketref.engine.decision import leaves
from pocketref.model.decision import Decided, Fitness, Prior, Receptors, Recurrence, Tree
from pocketref.model.quantity import Quantity
from pocketref.pack.branching import cases_of
from pocketref.pack.library import Library

TABLE = Path(__file__).parent / "recurrence.txt"
HEAD, *ROWS = (
    line.split() for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")
)
MODIFIERS = {
    "article-fit": tuple(product(Receptors, [Fitness.FIT])),
    "article-unfit-negative": ((Receptors.NEGATIVE, Fitness.UNFIT),),
    "article-unfit-positive": ((Receptors.POSITIVE, Fitness.UNFIT),),
}
# Their lines, as the sources write them: typed from the decision table, not from the tree.
LINES = {
    ("none", "12"),
    ("trastuzumab", "6"),
    ("trastuzumab", "12"),
    ("pertuzumab", "6"),
    ("pertuzumab", "12"),
}


@pytest.fixture
def tree(library: Library) -> Tree:
    return library.decision("recurrence")


def _months(figure: str) -> Quantity:
    return Quantity(value=Decimal(figure), unit="month")


def _decided(tree: Tree, row: dict[str, str], hr: Receptors, fitness: Fitness) -> Decided:
    prior, months = Prior(row["prior"]), _months(row["months"])
    said = Recurrence(prior=prior, months=months, receptors=hr, fitness=fitness)
    return decide_agreed(tree, said)


@pytest.mark.parametrize("cells", ROWS, ids=lambda cells: "-".join(cells[:2]))
def test_every_row_of_the_table_comes_out(cells: list[str], tree: Tree) -> None:
    row = dict(zip(HEAD, cells, strict=True))
    for column, modifiers in MODIFIERS.items():
        for hr, fitness in modifiers:
            decided = _decided(tree, row, hr, fitness)
            outcomes = [saying.outcome.value for saying in decided.sayings]
            assert outcomes == [row[column], row["asco-2022"]]
            assert decided.agree is (outcomes[0] == outcomes[1] != "silent")
            assert (decided.boundary is not None) is (row["line"] != "-")
            assert decided.needs == ()


def test_the_table_has_every_treatment_at_every_interval() -> None:
    intervals = ("0", "0.1", "3", "5.9", "6", "6.1", "9", "11.9", "12", "12.1", "24", "240", "600")
    assert [tuple(cells[:2]) for cells in ROWS] == [
        (prior.value, months) for prior in Prior for months in intervals
    ]


def test_the_lines_are_those_of_the_sources() -> None:
    marked = {(cells[0], cells[1]): cells[6] for cells in ROWS if cells[6] != "-"}
    assert marked == {line: line[1] for line in LINES}


def test_every_combination_leads_to_one_branch_of_each_source(tree: Tree) -> None:
    ends = [Recurrence(prior=prior, months=_months(end)) for prior in Prior for end in ("0", "600")]
    for case in (*cases_of(tree), *_complete(ends)):
        assert [len(leaves(side, case)) for side in tree.sides] == [1, 1], case


def _complete(cases: list[Recurrence]) -> list[Recurrence]:
    return [
        Recurrence(prior=case.prior, months=case.months, receptors=hr, fitness=fitness)
        for case in cases
        for hr, fitness in product(Receptors, Fitness)
    ]


def test_the_article_speaks_first_and_the_guideline_beside_it(tree: Tree) -> None:
    assert [side.source for side in tree.sides] == ["article", "asco-2022"]


def test_a_second_line_of_the_guideline_names_its_drug_as_its_own(tree: Tree) -> None:
    guideline = tree.sides[1]
    second = [one for one in guideline.branches if one.outcome.value == "second-line"]
    assert second
    assert all("asco-2022-second-line" in one.facts for one in second)


def test_a_silent_branch_rests_on_a_fact_that_shows_the_silence(tree: Tree) -> None:
    silent = [one for side in tree.sides for one in side.branches if one.outcome.value == "silent"]
    first = {one.facts[0] for one in silent}
    assert {fact for fact in first if "silent" not in fact} == {"asco-2022-clock"}
