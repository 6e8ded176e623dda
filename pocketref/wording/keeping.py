"""What the status bar says of where the values are."""

from pocketref.model.keeping import Keeping

_SAID = {
    Keeping.NOTHING: "Offline. Nothing is saved.",
    Keeping.KEPT: "Offline. This day is kept on this computer until it ends.",
    Keeping.OFF: "Offline. Nothing is saved. After a crash this day is lost.",
    Keeping.NO_PLACE: "Offline. No folder to keep this day in. After a crash it is lost.",
    Keeping.READ_ONLY: "Offline. The folder for this day is read-only. After a crash it is lost.",
    Keeping.FULL: "Offline. The disk is full. After a crash this day is lost.",
    Keeping.FAILED: "Offline. This day cannot be kept on the disk. After a crash it is lost.",
    Keeping.LOST: "Offline. An infusion day that ran here could not be brought back.",
}


def keeping_said(keeping: Keeping) -> str:
    """Where the values are, and what that means for a day that runs."""
    return _SAID[keeping]
