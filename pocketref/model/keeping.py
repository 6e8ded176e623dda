"""How it stands with the one file that keeps a running day against a crash."""

from enum import StrEnum


class Keeping(StrEnum):
    """Whether a running day is kept, and if not, why."""

    NOTHING = "nothing"  # no day runs
    KEPT = "kept"
    OFF = "off"  # the site wants no file
    NO_PLACE = "no-place"  # this user has no folder of their own
    READ_ONLY = "read-only"
    FULL = "full"
    FAILED = "failed"  # the disk said something else
    LOST = "lost"  # a day was kept and could not be brought back
