"""What is said of bad input: every field, with everything that people type by mistake."""

from collections.abc import Iterator

from pocketref.pack.library import Library
from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.entering import edit
from pocketref.worksheet.fields import FIELDS
from pocketref.worksheet.levels import levelled
from tests.lint.saying import Kind, Said
from tests.lint.wards import SOMEONE, filled

TYPED = (
    "abc",
    "-5",
    "0",
    "0.05555",
    "1.5",
    "8.",
    ".5",
    "72,5",
    "1,234",
    "1.234,5",
    "6.2",
    "39.55",
    "101.5",
    "160",
    "400",
    "1400 cells/mm3",
    "9999999",
    "68 kg",
    "150 lb",
    "5'11",
    "2026-13-40",
    "2026-04-01",
    "2026-03-09",
    "2010-01-01",
    "9 Mar 2026",
    "25:00",
    "9.30",
    "perhaps",
    "John Smith",
    "12345",
    "x" * 80,
    "9" * 80,
    "\u0660\u0661",
    "docetaxel",
    "docetaxel=",
    "docetaxel=20",
    "docetaxel=33mg/mL",
    "docetaxel=2026-04-01",
    "docetaxel=2026-03-09",
    "docetaxel=2010-01-01",
    "docetaxel=2024-01-01",
    "aspirin=2026-02-16",
)


def refused(library: Library) -> Iterator[Said]:
    """The sentence of each fault, in the window and on a terminal."""
    regimens = (None, *(front.id for front in library.fronts()[:2]))
    for regimen in regimens:
        front = None if regimen is None else library.front(regimen)
        bounds = levelled(library.limits(), "" if front is None else front.level)
        sheet = filled(library, regimen, {**SOMEONE, "cycle": "2"})
        for field in FIELDS:
            for typed in TYPED:
                if field.id == "regimen":
                    continue
                for fault in edit(field.id, typed, bounds)(sheet).faults:
                    for terminal in (False, True):
                        text = fault_sentence(fault, terminal=terminal)
                        yield Said(Kind.REFUSED, f"{field.id} {typed!r}", text)
