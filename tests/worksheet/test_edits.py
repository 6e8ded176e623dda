from datetime import date

from pocketref.model.patient import Formula, Occasion
from pocketref.worksheet import edits
from pocketref.worksheet.worksheet import Worksheet

SHEET = Worksheet(asked=Occasion(on=date(2026, 3, 9)))


def test_another_regimen_forgets_the_ticks_of_the_one_before() -> None:
    ticked = edits.acknowledge("a-stop")(edits.tick("consent", ticked=True)(SHEET))
    chosen = edits.choose_regimen("a-regimen")(ticked)
    assert (chosen.regimen, chosen.ticks, chosen.acknowledged) == ("a-regimen", (), ())


def test_the_same_regimen_changes_nothing() -> None:
    chosen = edits.tick("consent", ticked=True)(edits.choose_regimen("a-regimen")(SHEET))
    assert edits.choose_regimen("a-regimen")(chosen) == chosen


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


def test_a_line_is_ticked_and_unticked() -> None:
    ticked = edits.tick("consent", ticked=True)(SHEET)
    assert ticked.ticks == ("consent",)
    assert edits.tick("consent", ticked=False)(ticked) == SHEET


def test_a_stop_is_acknowledged_once() -> None:
    once = edits.acknowledge("a-stop")(SHEET)
    assert once.acknowledged == ("a-stop",)
    assert edits.acknowledge("a-stop")(once) == once
