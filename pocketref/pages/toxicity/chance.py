"""Whether chance made the groups of a trial, and who did where it did not."""

from pocketref.model.toxicity import Trial
from pocketref.pack.library import Library
from pocketref.wording.numbers import sentence_start

APART = "Not randomised."
_APART = (
    "the groups may have differed from the start. No difference, interval or number needed to"
    " harm is given."
)


def chooser(library: Library, trial: Trial, of: tuple[str, ...]) -> str:
    """Who made the groups: `the doctor chose the taxane`; empty where they tell no kind apart."""
    kinds = {drug.name: drug.kind for drug in library.drugs()}
    titles = {each.id: each.title.casefold() for each in trial.arms}
    told = {kinds.get(titles[each], "") for each in of}
    kind = next(iter(told)) if len(told) == 1 else ""
    return f"the doctor chose the {kind}" if kind else ""


def not_randomised(library: Library, trial: Trial, of: tuple[str, ...]) -> tuple[str, ...]:
    """That chance did not make the groups, who did where that is known, and what follows."""
    who = chooser(library, trial, of)
    said = f"{who}, so {_APART}" if who else _APART
    return tuple(map(library.spelled, (APART, sentence_start(said))))


def chosen_by(library: Library, trial: Trial, of: tuple[str, ...]) -> str:
    """The same in one line below a title."""
    who = chooser(library, trial, of)
    made = f"Not randomised: {who}." if who else "Not randomised."
    return library.spelled(f"{trial.title}. {made} Nothing is subtracted.")
