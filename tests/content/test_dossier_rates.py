"""Rates of side effects against the dossier's table, row by row."""

from decimal import Decimal

import pytest

from pocketref.model.fact import Stated
from pocketref.model.quantity import Quantity
from pocketref.model.toxicity import Rate
from tests.content.comparing import WORDS, wanting
from tests.content.entered import alike, content, facts
from tests.content.figures import rows
from tests.content.rated import read_rows

ROWS = {row.rate: row for row in read_rows()}


def rates() -> dict[str, Rate]:
    return {entry.thing.id: entry.thing for entry in content().rates}


def test_every_row_that_was_read_is_a_rate_and_no_other_is() -> None:
    assert set(rates()) == set(ROWS)
    assert len(ROWS) == len([raw for raw in rows() if raw["verified"] != "no"])


@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_rate_is_of_the_trial_arm_event_grade_period_and_cut_of_its_row(name: str) -> None:
    rate, row = rates()[name], ROWS[name]
    assert (rate.trial, rate.arm, rate.group, rate.event) == (
        row.trial,
        row.arm,
        row.group,
        row.event,
    )
    assert (str(rate.grades), rate.period, rate.cut) == (row.grades, row.period, row.cut)
    assert rate.fact == f"rate-{name}"


@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_rate_has_the_numbers_of_its_row_each_in_its_place(name: str) -> None:
    rate, row = rates()[name], ROWS[name]
    wanted = {figure.path: figure.amount for figure in row.figures}
    for place, stated in (
        ("events", rate.events),
        ("people", rate.people),
        ("percent", rate.percent),
    ):
        assert _agree(stated, wanted.get(place)), (place, stated, wanted.get(place))
        assert stated is None or stated.fact == rate.fact


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_fact_of_a_rate_has_its_row_s_numbers_sources_and_verification(name: str) -> None:
    fact, row = facts()[f"rate-{name}"], ROWS[name]
    assert wanting([fact], row.figures) == []
    assert tuple(citation.source for citation in fact.cited) == row.sources
    assert fact.verification is WORDS[row.verified]


@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_count_makes_the_percentage_that_was_printed(name: str) -> None:
    rate = rates()[name]
    if rate.events and rate.people and rate.percent:
        share = rate.events.value.value * 100 / rate.people.value.value
        printed = next(figure.text for figure in ROWS[name].figures if figure.path == "percent")
        half_a_step = Decimal(5).scaleb(-1 - len(printed.partition(".")[2]))
        assert abs(share - Decimal(printed)) <= half_a_step


def test_arms_that_were_pooled_are_never_compared() -> None:
    assert {rate.arm for rate in rates().values() if not rate.compared} == {"both"}
    assert all(not rate.compared for rate in rates().values() if rate.arm == "both")


def test_every_arm_event_and_group_has_a_home() -> None:
    trials = {entry.thing.id: entry.thing for entry in content().trials}
    events = {entry.thing.id for entry in content().events}
    for rate in rates().values():
        assert rate.arm in {arm.id for arm in trials[rate.trial].arms}
        assert rate.event in events
    assert events == {rate.event for rate in rates().values()}


def _agree(stated: Stated | None, wanted: Quantity | None) -> bool:
    if stated is None or wanted is None:
        return stated is None and wanted is None
    return alike(stated.value, wanted)
