from argparse import ArgumentParser, Namespace
from datetime import date

import pytest

from pocketref.cli.grade_values import grade_worksheet
from pocketref.cli.grading import add_options
from pocketref.cli.outcome import RefusedError
from pocketref.pack.library import Library

TODAY = date(2026, 3, 9)


def given(words: str) -> Namespace:
    parser = ArgumentParser()
    add_options(parser)
    return parser.parse_args(words.split())


def test_the_values_of_a_grading_stand_in_its_fields(library: Library) -> None:
    sheet = grade_worksheet("diarrhoea", given("diarrhoea --stools 5"), library, TODAY)
    assert sheet.patient.stools is not None
    anc = grade_worksheet(
        "neutrophils", given("neutrophils --anc 1.6 --lower-limit 1.8"), library, TODAY
    )
    assert anc.patient.anc is not None
    assert anc.patient.anc_normal is not None


def test_the_items_of_a_score_are_answers(library: Library) -> None:
    sheet = grade_worksheet("mascc", given("mascc --item age=no"), library, TODAY)
    assert [each.choice for each in sheet.answers] == ["no"]


def test_items_of_what_is_no_score_are_refused(library: Library) -> None:
    with pytest.raises(RefusedError):
        grade_worksheet("rash", given("rash --item age=yes"), library, TODAY)


def test_a_value_that_cannot_be_is_refused(library: Library) -> None:
    with pytest.raises(RefusedError):
        grade_worksheet("diarrhoea", given("diarrhoea --stools -3"), library, TODAY)


def test_what_only_a_grading_asks_is_refused_for_a_score(library: Library) -> None:
    with pytest.raises(RefusedError):
        grade_worksheet("mascc", given("mascc --stools 5"), library, TODAY)
