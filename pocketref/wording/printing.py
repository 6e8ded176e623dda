"""What is said of printing: what went wrong, and where the sheet is now."""

PRINTING = "Printing …"
NO_PRINTER = "This computer has no printer."
NO_DEFAULT = "No printer is set as the default."
NOT_RUNNING = "The print service is not running."
SILENT = "The printer did not answer in 20 seconds."
STILL_OPEN = "The sheet is still open; save it as PDF or choose another printer."
STILL_OPEN_HERE = "The sheet is still open; choose another printer."
NOT_OPEN = "Press Ctrl+P for PDF or another printer."
NOT_OPEN_HERE = "Press Ctrl+P for another printer."


def sent(printer: str) -> str:
    """A printer took the sheet; whether paper came out is for people to see."""
    return f"Sent to {printer}."


def gone(printer: str) -> str:
    """A printer was there before, and is not now."""
    return f"{printer} is no longer there."


def stopped(printer: str) -> str:
    """A printer would keep the sheet in its queue for an unknown time."""
    return f"{printer} is stopped, and was sent nothing."


def refused(printer: str) -> str:
    """A printer, or the service before it, did not take the sheet."""
    return f"{printer} did not take the sheet."


def while_open(problem: str, *, saves: bool = True) -> str:
    """What went wrong, said where the sheet is shown; `saves` tells whether it can be saved."""
    return f"{problem} {STILL_OPEN if saves else STILL_OPEN_HERE}"


def at_once(problem: str, *, saves: bool = True) -> str:
    """What went wrong, said where no sheet is shown."""
    return f"{problem} {NOT_OPEN if saves else NOT_OPEN_HERE}"
