import pytest

from pocketref.model.noun import BrokenNounError, but
from pocketref.pictures.branches import Path
from tests.samples import PATH, PROGRESSED


def test_a_decision_needs_a_row() -> None:
    with pytest.raises(BrokenNounError, match="without a row"):
        Path(title="x", rows=())


def test_a_ruler_needs_months() -> None:
    with pytest.raises(BrokenNounError, match="without ticks"):
        but(PATH, ticks=())
    assert PROGRESSED.ticks == ()
