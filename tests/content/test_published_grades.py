"""Grades that others published, held against ours: neutrophils and platelets in 10⁹ per litre.

`-` is no grade. Nothing here was worked out with this program.
"""

from decimal import Decimal

import pytest

from pocketref.agreement.grading import graded
from pocketref.model.graded import VersionGrade
from pocketref.model.noun import noun
from tests.gauging import FEVER, measured, shipped

# A derivation of laboratory grades in R, with 291 tests and edge values.
_TABLE = "published test table of laboratory grades, revision 6eb5125"
# The measure of each term, and from where on a grade of version 5 needs the laboratory's limit.
_LIMITED = {"neutrophils": ("anc", Decimal("1.5")), "platelets": ("platelets", Decimal(75))}


@noun
class Row:
    """Values of one term in one version, each with its published grade.

    Attributes:
        own: the laboratory's lower limit of normal; empty for none.
        source: where the row was published.
    """

    term: str
    version: str
    own: str
    grades: str
    source: str = _TABLE


ROWS = (
    Row(
        term="neutrophils",
        version="5.0",
        own="2",
        grades="0.49 4, 0.5 3, 0.99 3, 1 2, 1.49 2, 1.5 1, 1.9 1, 2 0",
    ),
    Row(term="neutrophils", version="5.0", own="", grades="1.5 -"),
    Row(
        term="neutrophils",
        version="6.0",
        own="2",
        grades="0.09 4, 0.1 3, 0.49 3, 0.5 2, 0.99 2, 1 1, 1.49 1, 1.5 0",
    ),
    Row(term="platelets", version="5.0", own="", grades="24 4, 25 3, 49 3, 50 2, 74 2"),
)
CASES = [(row, *pair.split()) for row in ROWS for pair in row.grades.split(", ")]


def _grade(row: Row, value: str, own: str) -> VersionGrade:
    name, _ = _LIMITED[row.term]
    limit = (f"lower-limit {own}",) if own else ()
    found = graded(shipped(row.term), (), measured(f"{name} {value}", *limit, of=name), FEVER)
    return next(one for one in found.versions if one.version == row.version)


@pytest.mark.parametrize(("row", "value", "published"), CASES)
def test_a_published_grade_is_ours(row: Row, value: str, published: str) -> None:
    found = _grade(row, value, row.own).grade
    assert ("-" if found is None else str(found)) == published, row.source


@pytest.mark.parametrize(("row", "value", "published"), CASES)
def test_without_the_limit_of_the_laboratory_no_grade_that_needs_it_stands(
    row: Row, value: str, published: str
) -> None:
    without = _grade(row, value, "")
    needed = row.version == "5.0" and Decimal(value) >= _LIMITED[row.term][1]
    assert without.needs == (("lower-limit",) if needed else ())
    assert ("-" if without.grade is None else str(without.grade)) == ("-" if needed else published)
