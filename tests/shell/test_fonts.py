from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from pocketref.shell import fonts
from tests.dressing import LOOK


def test_the_bundled_font_is_the_one_that_is_drawn(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == fonts.FAMILY


def test_figures_are_of_one_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_no_zero_is_slashed(qapp: QApplication) -> None:
    font = qapp.font()
    assert font.featureValue(QFont.Tag("zero")) == 0
    assert [font.featureValue(QFont.Tag(tag)) for tag in ("tnum", "cv05", "cv08")] == [1, 1, 1]


def test_every_weight_of_the_type_scale_is_there() -> None:
    weights = {QFontDatabase.weight(fonts.FAMILY, name) for name in QFontDatabase.styles("Inter")}
    assert {400, 500, 600, 700} <= weights


def test_the_font_behind_has_the_signs_inter_lacks() -> None:
    metrics = QFontMetricsF(QFont(fonts.BEHIND))
    assert all(metrics.inFontUcs4(ord(sign)) for sign in "☐☑≥≤×÷²⁹µ")


def test_every_font_comes_with_its_licence() -> None:
    folder = LOOK / "fonts"
    files = {path.name for path in folder.iterdir()}
    assert files == {*fonts.INTER, *fonts.DEJAVU, "Inter-LICENCE.txt", "DejaVu-LICENCE.txt"}
    assert "SIL OPEN FONT LICENSE" in (folder / "Inter-LICENCE.txt").read_text("utf-8")
