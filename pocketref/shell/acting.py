"""What an answer puts into the worksheet, as one edit that one undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.worksheet.entering import edit
from pocketref.worksheet.levels import levelled

if TYPE_CHECKING:
    from pocketref.pack.library import Library
    from pocketref.worksheet.session import Edit
    from pocketref.worksheet.worksheet import Worksheet


def filled(library: Library, regimen: Edit | None, typed: tuple[tuple[str, str], ...]) -> Edit:
    """The edit that chooses a regimen, if one is named, and then enters what was typed.

    Every value goes through the parser of its field, with the limits of the regimen that is chosen
    by then: what the worksheet refuses, an answer cannot enter either.

    Args:
        library: whose limits hold.
        regimen: the edit that chooses it.
        typed: the id of a field, and the text for it.
    """

    def change(sheet: Worksheet) -> Worksheet:
        changed = sheet if regimen is None else regimen(sheet)
        level = "" if changed.regimen is None else library.front(changed.regimen).level
        bounds = levelled(library.limits(), level)
        for field, text in typed:
            changed = edit(field, text, bounds)(changed)
        return changed

    return change
