"""Both clocks of this computer, read at once."""

import sys
import time
from datetime import datetime

from pocketref.model.running import Moment


def moment() -> Moment:
    """What the clocks say now."""
    return Moment(ticks=_ticks(), at=datetime.now().astimezone().replace(microsecond=0))


def _ticks() -> int:
    """Whole seconds of a clock that goes on while the computer sleeps.

    Linux has one for this; the usual one of macOS goes on, and so does that of Windows.
    """
    if sys.platform == "linux":
        return int(time.clock_gettime(time.CLOCK_BOOTTIME))
    return int(time.monotonic())
