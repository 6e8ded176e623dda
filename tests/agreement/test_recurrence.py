"""A recurrence by both engines: where they differ no saying stands."""

from datetime import date

import pytest

from pocketref.agreement.recurrence import agreed, between, decide_agreed, decide_timed
from pocketref.engine.decision import decide
from pocketref.engine.elapsed import elapsed
from pocketref.model.decision import Decided, Saying, Tree
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.model.patient import Given, Interval
from pocketref.recheck.recurrence import look_up
from tests.recurring import a_recurrence, a_tree
from tests.stating import q

SAID = a_recurrence("trastuzumab", "12")
FIRST = decide(a_tree(), SAID)
LAST, RECURRED = date(2025, 3, 9), date(2026, 4, 8)


def test_where_both_say_the_same_the_answer_stands() -> None:
    assert decide_agreed(a_tree(), SAID) == decide(a_tree(), SAID)


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("sayings", (Saying(source="article", outcome="silent"),), "outcome"),
        ("sayings", (), "outcome"),
        ("agree", True, "agreement"),
        ("boundary", None, "boundary"),
        ("boundary", q("6 month"), "boundary"),
        ("needs", (), "needs"),
        ("turns", (), "lines"),
        ("turns", (but(FIRST.turns[0], at=q("6 month")),), "lines"),
        ("turns", (but(FIRST.turns[0], days=3),), "lines"),
        ("turns", (but(FIRST.turns[0], before=FIRST.turns[0].after),), "lines"),
        ("turns", (but(FIRST.turns[0], there=()),), "lines"),
        ("turns", (but(FIRST.turns[0], after=FIRST.turns[0].before),), "lines"),
    ],
)
def test_where_they_differ_nothing_stands_and_a_stop_says_so(
    field: str, value: object, named: str
) -> None:
    first = but(decide(a_tree(), SAID), **{field: value})
    found = agreed(first, look_up(a_tree(), SAID))
    (stop,) = found.findings
    assert found == Decided(given=SAID, findings=(stop,))
    assert (stop.severity, stop.code, stop.words) == (Severity.STOP, "timings-disagree", (named,))


def test_an_interval_that_the_engines_count_apart_is_told() -> None:
    counted = elapsed(LAST, RECURRED)
    wrong = but(counted, months=11)
    found = agreed(decide(a_tree(), SAID, wrong), look_up(a_tree(), SAID, (LAST, RECURRED)))
    assert "months" in found.findings[0].words
    assert decide_agreed(a_tree(), SAID, counted).given.months == q("12 month")


def _timeless() -> Tree:
    tree = a_tree()
    sides = tuple(
        but(side, branches=tuple(one for one in side.branches if one.months is None))
        for side in tree.sides
    )
    return but(tree, interval="", sides=sides, limits=(), notes=())


def test_what_stands_on_a_worksheet_is_decided() -> None:
    dated = decide_timed(a_tree(), SAID.given, Interval(last=LAST, recurred=RECURRED))
    assert (dated.given.months, dated.turns[0].days) == (q("12 month"), 30)
    typed = decide_timed(a_tree(), SAID.given, Interval(months=q("8.5 month")))
    assert typed.given.months == q("8.5 month")
    assert decide_timed(a_tree(), SAID.given, Interval(last=LAST)).needs == ("months",)


def test_answers_to_other_questions_and_an_interval_nobody_asks_for_change_nothing() -> None:
    other = (*a_recurrence("t-dm1").given, Given(ask="burden", choice="none"))
    timing = Interval(months=q("8 month"))
    assert decide_timed(_timeless(), other, timing).given == a_recurrence("t-dm1", None)
    assert between(_timeless(), Interval(last=LAST, recurred=RECURRED)) is None
    assert between(a_tree(), Interval(recurred=RECURRED)) is None
