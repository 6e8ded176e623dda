import pytest
from PySide6.QtGui import QFont, QGuiApplication

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.look import NoLookError, look, wear


def test_sizes_grow_with_the_text(wardrobe: Wardrobe) -> None:
    small = look().font("body").pointSizeF()
    wardrobe.wear(Theme.LIGHT, 200)
    assert look().font("body").pointSizeF() == pytest.approx(2 * small)
    assert look().px(16) == 32
    assert look().line("body") == 40


def test_a_size_between_two_pixels_is_kept() -> None:
    small, key = look().font("small").pointSizeF(), look().font("label").pointSizeF()
    assert small / key == pytest.approx(12.5 / 12)


def test_an_unknown_colour_is_a_bug() -> None:
    with pytest.raises(KeyError):
        look().colour("no-such-colour")


def test_bold_is_never_lighter_than_the_role() -> None:
    assert look().font("body", bold=True).weight() == 600
    assert look().font("dose").weight() == 600


def test_a_font_is_the_caller_s_own_to_change() -> None:
    before = look().font("body").weight()
    look().font("body").setWeight(QFont.Weight.Black)
    assert look().font("body").weight() == before


def test_before_anything_is_worn_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pocketref.widgets.look._Wearing.look", None)
    with pytest.raises(NoLookError):
        look()


def test_without_an_application_nothing_is_worn(monkeypatch: pytest.MonkeyPatch) -> None:
    worn = look()
    monkeypatch.setattr(QGuiApplication, "instance", lambda: None)
    with pytest.raises(NoLookError):
        wear(worn)
