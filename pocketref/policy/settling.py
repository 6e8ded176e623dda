"""A pack that stands beside the hospital's own file from now on, if there is one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pocketref import paths

if TYPE_CHECKING:
    from pocketref.model.reader import Manner
    from pocketref.model.site import Site
    from pocketref.policy.fitting import Known

    class Settler(Known, Protocol):
        """What takes a site in; the open pack does."""

        def settle(self, site: Site) -> None:
            """Stand beside this site's rules."""

        def address(self, manner: Manner) -> None:
            """Spell and letter for this reader."""


def settle(library: Settler, named: str | None, pages: tuple[str, ...]) -> None:
    """Read the site file and let a pack stand beside it; a file with faults sets nothing.

    Args:
        library: the open pack.
        named: the file to read; None for the one where this computer has it, if it has one.
        pages: the ids of the window's pages.
    """
    path = Path(named) if named else paths.site_file()
    if path is None:
        return
    from pocketref.policy.reading import read_site  # noqa: PLC0415  # most have no file to read

    site = read_site(path, library, pages)
    library.settle(site)
    library.address(site.manner)
