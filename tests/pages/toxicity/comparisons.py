"""Comparisons of the real content, for the tests of the Compare tab."""

from datetime import date

from pocketref.model.patient import Occasion
from pocketref.model.risk import Apart, Compared
from pocketref.pack.library import Library
from pocketref.pages import arms
from pocketref.pages.toxicity.contrasts import Held, Result, catalogue, rates_of, whole
from pocketref.pages.toxicity.details import About
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet

NOTHING = Worksheet(asked=Occasion(on=date(2026, 3, 9)))
OWN = ("with-events", "with-people", "without-events", "without-people", "cohort")


def about(library: Library, key: str = "cleopatra.pertuzumab.placebo.2011") -> About:
    """A comparison by its key."""
    held = next(each for each in catalogue(library) if each.key == key)
    return About(library=library, held=held, name=arms.only(library, held.trial, *held.arms))


def result(library: Library, event: str, key: str = "cleopatra.pertuzumab.placebo.2011") -> Result:
    """What an event of a comparison comes to; the whole treatment."""
    held: Held = about(library, key).held
    found = held.results(whole(held))
    return next(
        each
        for each in found
        if (rates_of(each)[0].event, rates_of(each)[0].period) == (event, "overall")
    )


def compared(
    library: Library, event: str, key: str = "cleopatra.pertuzumab.placebo.2011"
) -> Compared:
    """A difference."""
    found = result(library, event, key)
    assert isinstance(found, Compared)
    return found


def apart(library: Library, event: str, key: str = "cleopatra.pertuzumab.placebo.2011") -> Apart:
    """Rates that are not subtracted."""
    found = result(library, event, key)
    assert isinstance(found, Apart)
    return found


def typed(library: Library, *texts: str) -> Worksheet:
    """A worksheet with the reader's own counts, in the order of the fields."""
    sheet = NOTHING
    for name, text in zip(OWN, texts, strict=False):
        sheet = edit(name, text, library.limits())(sheet)
    return sheet
