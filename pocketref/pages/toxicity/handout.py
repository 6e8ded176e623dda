"""What the handout prints: rates to talk through, for people who have no words of medicine."""

from datetime import datetime

from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.wording import numbers


@noun
class HandoutSheet:
    """The sheet."""

    title: str
    printed: str


def handout(library: Library, printed: datetime) -> HandoutSheet:
    """The sheet of the pack's own comparison; no value of a patient is on it."""
    del library
    return HandoutSheet(
        title="Side effects compared", printed=f"Printed {numbers.day(printed.date())}."
    )
