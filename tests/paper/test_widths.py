import pytest

from pocketref.paper.blocks import Measure, Width
from pocketref.paper.inlines import SheetError
from pocketref.paper.widths import one_width, widths_of


def test_a_width_is_millimetres_or_as_wide_as_its_words_or_a_share() -> None:
    assert one_width("40") == Width(by=Measure.FIXED, amount=40.0)
    assert one_width("fit") == Width(by=Measure.FIT)
    assert one_width("*") == Width(by=Measure.SHARE)
    assert one_width("2*") == Width(by=Measure.SHARE, amount=2.0)


def test_without_a_word_columns_share_equally() -> None:
    assert widths_of("", 2) == (Width(by=Measure.SHARE),) * 2


def test_as_many_widths_as_columns_must_be_written() -> None:
    with pytest.raises(SheetError, match="3 columns"):
        widths_of("fit *", 3)
