"""Days that run: each step as it is begun, over its time, undone, stopped, ended early, slept."""

from collections.abc import Iterator

from pocketref.model.noun import but
from pocketref.model.running import Deed, Did, Jump, Run
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, D, P, T, at, did, given, slipped
from tests.lint.wards import SOMEONE, WELL, filled

_P_GIVEN = given(P, 2, 62)
_EARLY = (*_P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
_WATCHED = (*_P_GIVEN, did(OBSERVE_P, Did.FINISHED, 122))
_ENDED = (*_WATCHED, *given(T, 123, 213))
DAYS: dict[str, tuple[tuple[Deed, ...], float]] = {
    "may start": ((), -5),
    "begun": ((did(P, Did.STARTED, 2),), 3),
    "over its time": ((did(P, Did.STARTED, 2),), 140),
    "paused": ((did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40)), 41),
    "watched": (_P_GIVEN, 84),
    "watched long enough": (_P_GIVEN, 130),
    "lengthened": ((*_P_GIVEN, did(OBSERVE_P, Did.LENGTHENED, 70, minutes=15)), 84),
    "ended early": (_EARLY, 110),
    "undone": ((*_EARLY, did(T, Did.UNDONE, 111)), 112),
    "typed": ((did(P, Did.STARTED, 10, typed=2),), 12),
    "stopped": ((did(P, Did.STARTED, 2), did(P, Did.SKIPPED, 30, reason="reaction")), 31),
    "left out": ((*_ENDED, did(D, Did.SKIPPED, 214, reason="declined")), 215),
    "over": ((*_ENDED, *given(D, 215, 275)), 280),
}


def running(library: Library) -> Iterator[tuple[str, Worksheet]]:
    """A day of each regimen at each of these points; steps it does not have are passed over."""
    for front in library.fronts():
        sheet = filled(library, front.id, {**SOMEONE, **WELL, "cycle": "1"})
        for name, (deeds, minute) in DAYS.items():
            run = Run(deeds=deeds)
            yield f"{front.id}: {name}", but(sheet, run=run, now=at(minute))
        for jump in Jump:
            slip = slipped(jump, 43 * 60, at(84), said=2)
            run = Run(deeds=_P_GIVEN, slips=(slip,))
            yield f"{front.id}: {jump}", but(sheet, run=run, now=at(85))
