import json
import math
import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pocketref.shell.theme import NEXT, ZOOMS, Theme, Wardrobe, style_sheet
from pocketref.widgets.look import look
from tests.dressing import LOOK

TOKENS = json.loads((LOOK / "tokens.json").read_text("utf-8"))
SCREENS = ("light", "dark", "high_contrast")
PROGRAM = Path(__file__).resolve().parents[2] / "pocketref"


def brightness(colour: str) -> float:
    shade = QColor(colour)
    shares = (shade.redF(), shade.greenF(), shade.blueF())
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else math.pow((share + 0.055) / 1.055, 2.4)
        for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("theme", "ground"), list(product(SCREENS, ("surface", "window", "sunken", "accent_tint")))
)
def test_clinical_text_stands_out_by_seven(theme: str, ground: str) -> None:
    colours = TOKENS["colour"][theme]
    assert contrast(colours["text"], colours[ground]) >= 7
    assert contrast(colours["text2"], colours[ground]) >= 7


@pytest.mark.parametrize("theme", SCREENS)
def test_every_notice_can_be_read_and_every_edge_seen(theme: str) -> None:
    colours = TOKENS["colour"][theme]
    for ink in ("warn", "stop", "differ"):
        assert contrast(colours[ink], colours[f"{ink}_tint"]) >= 7
    for edge in ("line_control", "focus", "warn_edge", "drug_p", "drug_t", "drug_x"):
        assert contrast(colours[edge], colours["surface"]) >= 3


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_a_theme_is_worn_at_once(qapp: QApplication, wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.wear(theme)
    assert look().name == theme.value
    wanted = QColor(TOKENS["colour"][theme.value]["surface"])
    assert qapp.palette().color(QPalette.ColorRole.Base) == wanted
    assert "$" not in qapp.styleSheet()


def test_f8_goes_round_all_themes(wardrobe: Wardrobe) -> None:
    seen = [wardrobe.wear_next() for _ in NEXT]
    assert set(seen) == set(Theme)
    assert seen[-1] is Theme.LIGHT


def test_the_computer_s_own_theme_is_one_of_ours(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Theme.SYSTEM)
    assert look().name in SCREENS


def test_text_grows_and_shrinks_within_its_steps(wardrobe: Wardrobe) -> None:
    assert [wardrobe.zoom(1) for _ in ZOOMS] == [115, 130, 150, 200, 200]
    assert wardrobe.zoom(-1) == 150
    assert wardrobe.zoom(0) == 100
    assert wardrobe.zoom(-1) == 100


def test_lengths_and_types_of_the_sheet_grow(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Theme.LIGHT, 200)
    filled = style_sheet("A { min-height: 32u; type: body; color: $text; }", look())
    assert "min-height: 64px" in filled
    assert "font-weight: 400" in filled
    assert look().colours["text"] in filled


def test_no_type_is_smaller_than_can_be_read() -> None:
    sizes = {role: size for role, (size, _, _) in TOKENS["type"]["scale_px"].items()}
    assert min(sizes.values()) >= 11.5
    assert min(sizes[role] for role in ("body", "body_strong", "h2", "dose")) >= 14


def test_no_colour_is_written_in_the_program() -> None:
    literal = re.compile(r"[\"']#[0-9a-fA-F]{3,8}[\"']|QColor\(\d|Qt\.GlobalColor\.(?!transparent)")
    rooms = ("shell", "widgets", "pages", "pictures")
    found = {
        path.name
        for room in rooms
        for path in (PROGRAM / room).rglob("*.py")
        if literal.search(path.read_text("utf-8"))
    }
    assert found <= {"preview.py"}  # paper is white whatever the theme


def test_a_warning_has_an_edge_all_round_where_fills_vanish(wardrobe: Wardrobe) -> None:
    wardrobe.wear(Theme.LIGHT)
    light = look().colours
    wardrobe.wear(Theme.HIGH_CONTRAST)
    contrast = look().colours
    assert light["warn_line"] == light["warn_tint"]
    assert contrast["warn_line"] == contrast["warn_edge"]
