from datetime import date

import pytest

from pocketref.model.fact import Citation, Fact, Review, ReviewState, Verification
from pocketref.model.noun import BrokenNounError


def a_fact(
    statement: str = "The first dose is fixed.",
    cited: tuple[Citation, ...] = (Citation(source="label"),),
    verification: Verification = Verification.READ,
) -> Fact:
    return Fact(
        id="f",
        topic="dose",
        statement=statement,
        cited=cited,
        verification=verification,
        review=Review(state=ReviewState.SUBMITTED),
    )


@pytest.mark.parametrize(
    ("verification", "drives"),
    [
        (Verification.READ, True),
        (Verification.DERIVED, True),
        (Verification.SECONDARY, True),
        (Verification.NOT_READ, False),
    ],
)
def test_only_what_was_read_may_drive_a_rule(verification: Verification, *, drives: bool) -> None:
    assert a_fact(verification=verification).drives_rules is drives


def test_a_fact_needs_a_source_and_a_whole_sentence() -> None:
    with pytest.raises(BrokenNounError, match="without a source"):
        a_fact(cited=())
    with pytest.raises(BrokenNounError, match="without an end"):
        a_fact(statement="The first dose is")


def test_an_approval_names_who_and_when() -> None:
    with pytest.raises(BrokenNounError, match="by whom"):
        Review(state=ReviewState.APPROVED)
    Review(state=ReviewState.APPROVED, by="ward pharmacist", on=date(2026, 3, 9))


def test_what_is_superseded_names_its_successor() -> None:
    with pytest.raises(BrokenNounError, match="by what"):
        Review(state=ReviewState.SUPERSEDED)
    Review(state=ReviewState.SUPERSEDED, superseded_by="g")


def test_a_fact_names_each_of_its_sources_once() -> None:
    cited = tuple(Citation(source=name) for name in ("book", "leaflet", "book"))
    assert a_fact(cited=cited).sources == ("book", "leaflet")
