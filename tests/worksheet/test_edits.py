from datetime import date

import pytest

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.front import Asked, Front
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Given, LastDose, Occasion, Vial
from pocketref.worksheet import edits
from pocketref.worksheet.worksheet import Pending, Worksheet
from tests.stating import q

SHEET = Worksheet(asked=Occasion(on=date(2026, 3, 9)))


FRONT = Front(
    id="a-regimen",
    title="A regimen",
    short="a",
    asked=(Asked(field="last", drug="pertuzumab", shown="pertuzumab"),),
)
CHOSEN = edits.choose_regimen(FRONT)


def test_another_regimen_forgets_the_ticks_of_the_one_before() -> None:
    ticked = edits.acknowledge("a-stop")(edits.tick("consent", ticked=True)(SHEET))
    chosen = CHOSEN(ticked)
    assert (chosen.regimen, chosen.ticks, chosen.acknowledged) == ("a-regimen", (), ())


def test_another_regimen_keeps_only_what_it_asks_for_too() -> None:
    before = date(2026, 2, 16)
    asked = Occasion(
        on=SHEET.asked.on,
        cycle=2,
        day=8,
        level=q("80 mg/m2"),
        vials=(Vial(drug="docetaxel", strength=q("20 mg/mL")),),
        held=("docetaxel",),
        last=(LastDose(drug="pertuzumab", on=before), LastDose(drug="docetaxel", on=before)),
        first="trastuzumab",
        split=True,
        observed=("trastuzumab",),
    )
    kept = Occasion(on=SHEET.asked.on, cycle=2, last=(LastDose(drug="pertuzumab", on=before),))
    assert CHOSEN(but(SHEET, asked=asked)).asked == kept


@pytest.mark.parametrize(
    ("field", "drug", "goes_on"),
    [
        ("weight", "", True),
        ("last", "pertuzumab", True),
        ("last", "docetaxel", False),
        ("taxane-level", "", False),
        ("vial", "docetaxel", False),
    ],
)
def test_what_waits_for_another_regimen_is_forgotten(
    field: str, drug: str, *, goes_on: bool
) -> None:
    fault = Fault(code=FaultCode.NOT_A_NUMBER, field=field)
    waits = Pending(field=field, drug=drug, text="x", fault=fault)
    assert bool(CHOSEN(but(SHEET, pending=(waits,))).pending) is goes_on


def test_no_regimen_is_a_choice_too() -> None:
    assert edits.choose_regimen(None)(CHOSEN(SHEET)) == SHEET


def test_the_same_regimen_changes_nothing() -> None:
    chosen = edits.tick("consent", ticked=True)(CHOSEN(SHEET))
    assert CHOSEN(chosen) == chosen


def test_choices_of_the_occasion_stand() -> None:
    sheet = edits.choose_first("trastuzumab")(SHEET)
    sheet = edits.choose_formula(Formula.BOYD)(sheet)
    sheet = edits.split_loading(split=True)(sheet)
    sheet = edits.treat_on(date(2026, 3, 10))(sheet)
    asked = Occasion(on=date(2026, 3, 10), first="trastuzumab", formula=Formula.BOYD, split=True)
    assert sheet.asked == asked


def test_a_drug_is_held_once_and_no_longer() -> None:
    held = edits.hold("docetaxel", held=True)(edits.hold("docetaxel", held=True)(SHEET))
    assert held.asked.held == ("docetaxel",)
    assert edits.hold("docetaxel", held=False)(held) == SHEET


def test_an_observation_is_chosen_and_left_out() -> None:
    chosen = edits.observe("trastuzumab", chosen=True)(SHEET)
    assert chosen.asked.observed == ("trastuzumab",)
    assert edits.observe("trastuzumab", chosen=False)(chosen) == SHEET


def test_a_question_has_one_answer_or_none() -> None:
    first = edits.answer("prior", "none")(SHEET)
    both = edits.answer("hr", "positive")(first)
    assert both.answers == (
        Given(ask="prior", choice="none"),
        Given(ask="hr", choice="positive"),
    )
    other = edits.answer("prior", "other")(both)
    assert (other.answer("prior"), other.answer("hr")) == ("other", "positive")
    assert edits.answer("prior", None)(edits.answer("hr", None)(other)) == SHEET


def test_a_line_is_ticked_and_unticked() -> None:
    ticked = edits.tick("consent", ticked=True)(SHEET)
    assert ticked.ticks == ("consent",)
    assert edits.tick("consent", ticked=False)(ticked) == SHEET


def test_a_stop_is_acknowledged_once() -> None:
    once = edits.acknowledge("a-stop")(SHEET)
    assert once.acknowledged == ("a-stop",)
    assert edits.acknowledge("a-stop")(once) == once
