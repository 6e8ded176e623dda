"""What is said of a book while it is made, and when it is done."""

from pocketref.wording import numbers

STOPPED = "The book was not saved."
STOP = "Stop"
KIOSK = "This computer saves no files. IT has the downtime book."


def filling(done: int, count: int) -> str:
    """How many of its chapters are written."""
    return f"Writing chapter {numbers.count(done + 1)} of {numbers.count(count)}"


def laying(done: int, count: int) -> str:
    """How many of its chapters are on pages."""
    return f"Setting chapter {numbers.count(done + 1)} of {numbers.count(count)}"


def drawing(done: int, count: int) -> str:
    """How many of its pages are drawn."""
    return f"Drawing page {numbers.count(done + 1)} of {numbers.count(count)}"


def saved(name: str, pages: int) -> str:
    """Where it is."""
    return f"Saved as {name}, {numbers.count(pages)} {'page' if pages == 1 else 'pages'}."
