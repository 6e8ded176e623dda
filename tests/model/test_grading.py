import pytest

from pocketref.model.fact import Stated
from pocketref.model.grading import Band, Grade, Together
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity
from tests.gauging import a_definition

LOW = Stated(value=Quantity.parse("0.5 10^9/L"), fact="f")
HIGH = Stated(value=Quantity.parse("1 10^9/L"), fact="f")


def test_a_band_has_an_end() -> None:
    with pytest.raises(BrokenNounError, match="without an end"):
        Band(measure="anc")
    with pytest.raises(BrokenNounError, match="without an end"):
        Band(measure="ast", of_baseline=True)


def test_either_end_is_enough_and_the_laboratory_may_draw_the_upper_one() -> None:
    assert Band(measure="anc", at_least=LOW).below is None
    assert Band(measure="anc", above=LOW).below is None
    assert Band(measure="anc", at_most=HIGH).at_least is None
    assert Band(measure="anc", at_least=LOW, below=HIGH).below == HIGH
    assert Band(measure="anc", below_local=True).below is None
    assert Band(measure="anc", above=HIGH, below_local=True).above == HIGH


def test_an_end_is_drawn_once() -> None:
    with pytest.raises(BrokenNounError, match="two lower ends"):
        Band(measure="anc", at_least=LOW, above=LOW)
    with pytest.raises(BrokenNounError, match="two upper ends"):
        Band(measure="anc", at_most=HIGH, below=HIGH)
    with pytest.raises(BrokenNounError, match="two upper ends"):
        Band(measure="anc", below=HIGH, below_local=True)


def test_what_lasts_and_what_copies_differ_on_has_a_lower_end() -> None:
    hour = Stated(value=Quantity.parse("1 h"), fact="f")
    with pytest.raises(BrokenNounError, match="lasts without a lower end"):
        Band(measure="temperature", below=HIGH, lasts=hour)
    with pytest.raises(BrokenNounError, match="readings over no time"):
        Band(measure="temperature", above=LOW, readings=LOW)
    with pytest.raises(BrokenNounError, match="no lower end to differ on"):
        Band(measure="temperature", below=HIGH, end_differs=True)
    assert Band(measure="temperature", above=LOW, lasts=hour, readings=LOW).lasts == hour


def test_bands_together_are_some() -> None:
    with pytest.raises(BrokenNounError, match="none of them"):
        Together(all_of=())


def test_a_definition_can_be_met() -> None:
    with pytest.raises(BrokenNounError, match="without a way to meet it"):
        a_definition()


def test_the_ways_into_a_grade_are_its_single_bands_and_those_together() -> None:
    low, high = Band(measure="anc", at_least=LOW), Band(measure="anc", below=HIGH)
    both = Together(all_of=(low, high))
    grade = Grade(grade=1, bands=(low,), together=(both,))
    assert grade.ways == (Together(all_of=(low,)), both)
    assert Grade(grade=1).ways == ()
