"""Two rates that are held against each other: their difference, or why there is none."""

from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.toxicity.compare_view import Detail


def opens(library: Library, trial: Trial, rate: Rate) -> str:
    """The item of the comparison a rate stands in; empty where it stands in none."""
    del library, trial, rate
    return ""


def held(library: Library, rates: tuple[str, ...]) -> Detail | None:
    """Two rates against each other; None while they are not two."""
    del library, rates
    return None
