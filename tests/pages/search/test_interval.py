"""The card of a late dose: two clocks, side by side."""

import pytest

from pocketref.agreement.day import plan_day
from pocketref.answers.answer import Answer, Clock, Clocks
from pocketref.answers.question import Kind
from pocketref.pack.library import Library
from pocketref.pages.search.presenting import present
from pocketref.wording.asking import EITHER_WAY
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion
from tests.pages.search.saying import plainly, shown
from tests.pages.wards import REGIMEN, occasion, patient, since


@pytest.mark.parametrize(
    ("days", "words", "tone"),
    [
        (21, ["Maintenance", "Maintenance"], "ready"),
        (35, ["Maintenance", "Load again"], "differ"),
        (45, ["Load again", "Load again"], "ready"),
    ],
)
def test_each_antibody_has_its_own_clock(
    library: Library, days: int, words: list[str], tone: str
) -> None:
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion(3, last=since(days)))
    clocks = tuple(
        Clock(drug=line.drug, course=line.course, reload_day=day)
        for line, day in zip(plan.lines, (42, 29), strict=False)
    )
    result = Clocks(since=days, late=days - 21, clocks=clocks)
    made = shown(library, Answer(kind=Kind.INTERVAL, result=result))
    assert [row.word for row in made.rows] == words
    assert made.rows[0].about == "loads again from day 42"
    assert made.tone == tone
    assert bool(made.boundary) == (tone == "differ")
    assert plainly(made.subtitle).startswith(f"{days} days since the last dose")


def test_a_bare_interval_says_that_both_of_its_meanings_agree(library: Library) -> None:
    blank = Worksheet(asked=an_occasion())
    for text, lines in {"pert 45 days": (EITHER_WAY,), "pert 45 days since last": ()}.items():
        assert present(blank, library, text).cards[0].lines == lines
