"""The frame around the pages: bar, sidebar, status, panels, and what the bar complains of."""

from collections.abc import Iterator

from pocketref.app import make_window
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.page import Place
from pocketref.pages.provenance import entries
from pocketref.pages.running import RunSaid
from pocketref.shell.cover import Cover
from pocketref.shell.source_panel import SourcePanel
from pocketref.worksheet.session import Edit, Session
from pocketref.worksheet.worksheet import Worksheet
from tests.lint.painting import painted
from tests.lint.rendering import deleted
from tests.lint.saying import Kind, Said
from tests.lint.walking import unfold, words_in
from tests.lint.wards import MONDAY, REFUSED

# What stands in a field as it was typed, wrong or not.
_TYPED = {text for typed in REFUSED for text in typed.values()}
_SIZES = ((1280, 800), (1000, 700), (700, 900))


def framed(library: Library, wards: dict[str, Worksheet]) -> Iterator[Said]:
    """The window with every worksheet on its bar, every panel open once, at three widths."""
    session = Session(MONDAY)
    window = make_window(library, session)
    window.go(Place(page="doses"))
    for open_panel in (window.show_help, window.addressing.show):
        open_panel()
        yield from words_in(window, "a panel")
        yield from painted(window, 1280, "a panel")
    window.close_panel()
    unfold(window.bar)
    for name, sheet in wards.items():
        session.apply(_becomes(sheet))
        window.bar.complain()
        yield from (said for said in words_in(window.bar, name) if said.text not in _TYPED)
    for wide, high in _SIZES:
        window.resize(wide, high)
        window.fit()
        yield from words_in(window, f"{wide} wide")
        for part in (window.bar, window.sidebar, window.status):
            yield from painted(part, part.width(), f"{wide} wide")
    yield from _covers(library)
    window.deleteLater()
    deleted()


def _covers(library: Library) -> Iterator[Said]:
    """The cover of a day with a weight and without, and what it says to a wrong one."""
    for weight in (Quantity.parse("68 kg"), None):
        cover = Cover(weight, library.limits, restored=weight is None)
        cover.say(RunSaid(chair="4", line="Observation ends 11:02."))
        cover.note("Press Ctrl+N again to clear chair 4.")
        for text in ("", "86", "680") if weight is not None else ("",):
            cover.field.line.setText(text)
            cover.try_to_lift()
            yield from words_in(cover, "a cover")
        yield from painted(cover, 1280, "a cover")
        cover.deleteLater()


def _becomes(sheet: Worksheet) -> Edit:
    return lambda _: sheet


def sourced(library: Library, facts: tuple[str, ...]) -> Iterator[Said]:
    """The source panel with these facts, and the citations that it copies."""
    told = entries(library, facts)
    panel = SourcePanel()
    panel.display(told)
    yield from words_in(panel, "sources")
    for entry in told:
        yield Said(Kind.COPIED, f"fact {entry.chip.facts[0]}", entry.citation)
    panel.deleteLater()
    deleted()
