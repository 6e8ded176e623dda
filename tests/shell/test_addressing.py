from pocketref.model.reader import Manner, Reader
from pocketref.pack.library import Library
from pocketref.shell.addressing import Addressing
from pocketref.shell.manner_panel import MannerPanel
from pocketref.shell.panels import Panels
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.shell.window import Window
from pocketref.widgets.look import look


def made(window: Window, library: Library, wardrobe: Wardrobe, told: list[Manner]) -> Addressing:
    panels = Panels(window, library)
    return Addressing(library, wardrobe, panels, lambda: told.append(library.manner))


def panel(window: Window) -> MannerPanel:
    found = window.findChild(MannerPanel)
    assert isinstance(found, MannerPanel)
    return found


def test_a_manner_holds_before_anything_is_said_anew(
    window: Window, library: Library, wardrobe: Wardrobe
) -> None:
    told: list[Manner] = []
    addressing = made(window, library, wardrobe, told)
    addressing.show()
    panel(window).reader.options["oncologist"].click()
    assert told == [Manner(reader=Reader.ONCOLOGIST)]


def test_a_theme_keeps_the_size_of_the_text(
    window: Window, library: Library, wardrobe: Wardrobe
) -> None:
    wardrobe.wear(Theme.LIGHT, 130)
    addressing = made(window, library, wardrobe, [])
    addressing.show()
    panel(window).theme.options["dark"].click()
    assert (look().name, look().percent) == ("dark", 130)


def test_the_next_theme_is_worn_with_and_without_the_panel(
    window: Window, library: Library, wardrobe: Wardrobe
) -> None:
    addressing = made(window, library, wardrobe, [])
    wardrobe.wear(Theme.LIGHT)
    addressing.wear_next()
    assert wardrobe.theme is Theme.DARK
    addressing.show()
    addressing.wear_next()
    assert panel(window).theme.options["high_contrast"].isChecked()
