"""A recurrence by both engines: where they differ no saying stands."""

import pytest

from pocketref.agreement.recurrence import agreed, decide_agreed
from pocketref.engine.decision import decide
from pocketref.model.decision import Decided, Outcome, Saying
from pocketref.model.finding import Severity
from pocketref.model.noun import but
from pocketref.recheck.recurrence import look_up
from tests.recurring import a_recurrence, a_tree
from tests.stating import q

SAID = a_recurrence("trastuzumab", "12")


def test_where_both_say_the_same_the_answer_stands() -> None:
    assert decide_agreed(a_tree(), SAID) == decide(a_tree(), SAID)


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("sayings", (Saying(source="article", outcome=Outcome.SILENT),), "outcome"),
        ("sayings", (), "outcome"),
        ("agree", True, "agreement"),
        ("boundary", None, "boundary"),
        ("boundary", q("6 month"), "boundary"),
        ("needs", (), "needs"),
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
