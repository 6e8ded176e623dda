from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QRawFont

from pocketref import paths
from pocketref.paper.typeface import ALTERNATES, FAMILY, for_paper

FONTS = sorted((paths.resources() / "look" / "fonts").glob("Inter-*.otf"))


def loaded(content: bytes) -> QRawFont:
    font = QRawFont()
    font.loadFromData(QByteArray(content), 20.0, QRawFont().hintingPreference())
    return font


def test_there_are_fonts() -> None:
    assert {path.name for path in FONTS} >= {"Inter-Regular.otf", "Inter-Bold.otf"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_clear_letters_stand_in_the_places_of_the_usual_ones(path: Path) -> None:
    usual, clear = loaded(path.read_bytes()), loaded(for_paper(path.read_bytes()))
    for letter, code in ALTERNATES.items():
        alternate = usual.glyphIndexesForString(chr(code))
        assert alternate != [0]
        assert clear.glyphIndexesForString(letter) == alternate
        assert usual.glyphIndexesForString(letter) != alternate


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_all_other_letters_stay(path: Path) -> None:
    usual, clear = loaded(path.read_bytes()), loaded(for_paper(path.read_bytes()))
    others = "ABCDEFGHJKLMNOPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz.,:;()[]×²⁹₂≥−°"
    assert clear.glyphIndexesForString(others) == usual.glyphIndexesForString(others)


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_no_shape_is_known_by_a_private_code_any_more(path: Path) -> None:
    clear = loaded(for_paper(path.read_bytes()))
    assert not any(clear.supportsCharacter(code) for code in ALTERNATES.values())


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_figures_have_one_width(path: Path) -> None:
    clear = loaded(for_paper(path.read_bytes()))
    advances = clear.advancesForGlyphIndexes(clear.glyphIndexesForString("0123456789"))
    widths = [advance.x() for advance in advances]
    assert widths == pytest.approx([widths[0]] * 10, rel=0.005)


def test_it_is_not_taken_for_the_typeface_of_the_screen() -> None:
    assert loaded(for_paper(FONTS[0].read_bytes())).familyName().startswith(FAMILY)
