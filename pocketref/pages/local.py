"""What a hospital says on a page of its own: its notes, or why its file is not used."""

from pocketref.model.noun import noun
from pocketref.model.site import Site
from pocketref.pages.page import Place
from pocketref.wording.site import here, not_used


@noun
class LocalPrint:
    """What a hospital says on a sheet: who it is and whom to call, and the notes of its place."""

    line: str = ""
    notes: tuple[str, ...] = ()


def on_paper(site: Site, place: Place) -> LocalPrint:
    """What stands on the sheet of a place; nothing where no site file says anything."""
    return LocalPrint(line="; ".join(here(site)), notes=notes_at(site, place))


def notes_at(site: Site, place: Place) -> tuple[str, ...]:
    """The notes of a place: those of its page, and those of the item that is open on it."""
    return tuple(note.text for note in site.notes if note.page in {place.page, place.route})


def said_at(site: Site, place: Place) -> tuple[tuple[str, ...], str]:
    """The notes of a place, and why the site file is not used; the second is empty if it is."""
    return notes_at(site, place), not_used(site)
