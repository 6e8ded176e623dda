import pytest

from pocketref.model.fact import Stated
from pocketref.model.grading import Band
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity

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
