from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from pocketref import paths
from pocketref.paper import lettering
from pocketref.paper.composing import compose
from pocketref.paper.lettering import FontMissingError, FontRuler
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import ASCENT, DESCENT, POINT, Paper
from pocketref.paper.typeface import FAMILY
from pocketref.paper.words import Face, Size, Weight
from tests.paper.sheet_of_the_day import CHECKLIST
from tests.paper.typesetting import texts


@pytest.mark.parametrize("weight", list(Weight))
def test_every_weight_is_the_bundled_typeface(weight: Weight) -> None:
    info = QFontInfo(lettering.font(Face(weight=weight)))
    assert info.family() == FAMILY
    assert info.weight() == weight.value


def test_heavier_letters_are_wider() -> None:
    ruler = FontRuler()
    regular, bold = (
        ruler.width("pertuzumab", Face(weight=w)) for w in (Weight.REGULAR, Weight.BOLD)
    )
    assert regular < bold


def test_widths_grow_with_the_size() -> None:
    ruler = FontRuler()
    small, large = (ruler.width("840 mg", Face(size=size)) for size in (Size.SMALL, Size.TITLE))
    assert large / small == pytest.approx(Size.TITLE.value / Size.SMALL.value, rel=0.01)


def test_the_typeface_has_every_letter_of_the_sheet() -> None:
    pages = compose(infusion_checklist(CHECKLIST), Paper.A4, FontRuler())
    letters = {letter for page in pages for text in texts(page) for letter in text}
    metrics = QFontMetricsF(lettering.font(Face()))
    assert [letter for letter in letters if not metrics.inFontUcs4(ord(letter))] == []


def test_lines_are_as_high_as_the_typeface_says() -> None:
    metrics = QFontMetricsF(lettering.font(Face(size=Size.TITLE)))
    size = Size.TITLE.value * POINT
    assert metrics.ascent() / size == pytest.approx(ASCENT, abs=0.01)
    assert metrics.descent() / size == pytest.approx(DESCENT, abs=0.01)


def test_a_missing_typeface_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "look" / "fonts").mkdir(parents=True)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    lettering.load.cache_clear()
    try:
        with pytest.raises(FontMissingError, match="Inter-Regular"):
            lettering.load()
    finally:
        monkeypatch.undo()
        lettering.load.cache_clear()
        lettering.load()
