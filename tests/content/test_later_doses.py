"""Later doses as they are shipped: rows that can be trusted, and grades that fit every version."""

import pytest

from pocketref.model.grading import Band, LaterDose, Scale
from pocketref.model.quantity import Quantity
from tests.content.entered import amounts, content, facts
from tests.gauging import shipped, terms
from tests.stating import q

EVERY = tuple(entry.thing for entry in content().later_doses)
# The count that a text names, held against the grades it stands at: measure, fact, value of it.
COUNTED = (
    ("neutrophils", "doc-red-100-75", "neutrophils"),
    ("neutrophils", "pac-red", "neutrophils"),
    ("neutrophils", "nab-red", "neutrophils"),
    ("platelets", "tdm-plt", "band-high"),
)
# A text that holds at its limit itself reaches one band further than one that speaks of below.
INCLUDED = frozenset({"tdm-plt"})


@pytest.mark.parametrize("dose", EVERY, ids=lambda dose: dose.id)
def test_a_row_quotes_facts_of_its_drug_or_of_all(dose: LaterDose) -> None:
    of = {facts()[name].drug for name in dose.facts}
    assert of <= {dose.drug, None} or dose.drug is None
    assert dose.silent is all(name.startswith("article-silent") for name in dose.facts)


@pytest.mark.parametrize(
    "term", [each for each in terms() if each not in {"white-cells", "allergic-reaction"}]
)
def test_every_term_that_is_graded_has_one_silence(term: str) -> None:
    silences = [dose for dose in EVERY if dose.term == term and dose.silent]
    assert [dose.drug for dose in silences] == [None]
    assert silences[0].grades == ()


def _reaches(scale: Scale, grade: int, limit: Quantity, *, included: bool) -> bool:
    """Whether a count at or below the limit can have this grade."""
    found = next(each for each in scale.grades if each.grade == grade)
    return any(_begins_under(band, limit, included=included) for band in found.bands)


def _begins_under(band: Band, limit: Quantity, *, included: bool) -> bool:
    low = band.at_least.value if band.at_least else q("0 cells/mm3")
    return low <= limit if included else low < limit


@pytest.mark.parametrize(("term", "fact", "name"), COUNTED)
def test_a_row_stands_at_every_grade_that_its_count_can_have(
    term: str, fact: str, name: str
) -> None:
    limit = amounts(facts()[fact])[name]
    assert isinstance(limit, Quantity)
    (dose,) = [one for one in EVERY if one.term == term and fact in one.facts]
    possible = {
        grade
        for scale in shipped(term)
        for grade in (1, 2, 3, 4)
        if _reaches(scale, grade, limit, included=fact in INCLUDED)
    }
    assert set(dose.grades) == possible


def test_what_is_tied_to_a_grade_of_neuropathy_names_it_or_a_severe_one() -> None:
    tied = [dose for dose in EVERY if dose.term == "neuropathy" and dose.grades]
    assert {dose.grades for dose in tied} == {(3, 4)}
    for name in (name for dose in tied for name in dose.facts):
        text = facts()[name].statement
        assert "grade 3" in text.replace("\u00a0", " ") or "severe neuropathy" in text
