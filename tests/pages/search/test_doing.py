"""What the keys do with an answer."""

import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Doubt, Kind, Typed
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.doing import actions, place_title
from tests.pages.search.saying import plainly

ASKED = Answer(
    kind=Kind.DOSE,
    about="docetaxel",
    typed=(Typed(field="weight", text="68"), Typed(field="cycle", text="1")),
    opens="doses",
    beside="day",
)


def test_enter_takes_the_values_along_and_says_so(library: Library) -> None:
    first, second = actions(library, ASKED)
    assert plainly(first.label) == "Use 68 kg and cycle 1 and open Doses"
    assert (first.route, second.route, second.label) == ("doses", "day", "Infusion day")
    assert first.typed == second.typed == ASKED.typed


def test_what_is_too_long_for_a_button_is_not_said_one_by_one(library: Library) -> None:
    said = (("prior", "pertuzumab"), ("months", "8"), ("hr", "positive"))
    typed = tuple(Typed(field=field, text=text) for field, text in said)
    first = actions(library, but(ASKED, typed=typed, opens="recurrence"))[0]
    assert first.label == "Use what was typed and open Recurrence"
    first = actions(library, but(ASKED, typed=typed[:2], opens="recurrence"))[0]
    wanted = "Use pertuzumab with trastuzumab and 8 months and open Recurrence"
    assert plainly(first.label) == wanted


def test_without_values_a_place_is_opened(library: Library) -> None:
    (only,) = actions(library, but(ASKED, typed=(), beside=""))
    assert only.label == "Open Doses"


def test_while_something_is_in_doubt_nothing_is_taken_along(library: Library) -> None:
    doubt = Doubt(code="which-drug", about="drug")
    assert actions(library, but(ASKED, doubts=(doubt,))) == ()
    assert actions(library, but(ASKED, opens="")) == ()


def test_a_value_that_is_refused_is_not_promised(library: Library) -> None:
    fault = Fault(code=FaultCode.OUT_OF_RANGE, field="weight")
    first = actions(library, but(ASKED, faults=(fault,)))[0]
    assert (first.label, first.typed) == ("Open Doses", ())
    unusual = but(fault, hint="unconfirmed")
    first = actions(library, but(ASKED, faults=(unusual,)))[0]
    assert first.typed == ASKED.typed
    assert plainly(first.label).startswith("Use 68 kg")


@pytest.mark.parametrize(
    ("route", "title"),
    [
        ("doses", "Doses"),
        ("sources/newer", "Newer evidence"),
        ("regimen/heart", "Heart function"),
        ("sources/nothing", "Sources"),
        ("recurrence", "Recurrence"),
        ("tox", "Toxicity"),
        ("tox/compare/cleopatra", "Compare"),
        ("tox/grade/rash", "Grade"),
        ("tox/ref/rash", "Reference"),
        ("nowhere", "nowhere"),
    ],
)
def test_every_place_has_a_title(library: Library, route: str, title: str) -> None:
    assert place_title(library, route) == title
