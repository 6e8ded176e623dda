"""What the groups of a trial are called, and what one of them was given that the other was not."""

import re

from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.wording.names import joined
from pocketref.wording.numbers import sentence_start

_SPLIT = re.compile(r", | and ")
_BLIND = frozenset({"placebo"})
_APART = (
    "the groups may have differed from the start. No difference, interval or number needed to"
    " harm is given."
)


def lettered(library: Library, text: str) -> str:
    """A text with the names of drugs as they are shown: `Adding … and DOCEtaxel`."""
    shown = {drug.name: drug.shown for drug in library.drugs() if drug.name != drug.shown}
    names = sorted(shown, key=len, reverse=True)
    any_of = "|".join(map(re.escape, names))
    known = re.compile(rf"(?<![\w-])({any_of})(?![\w-])", re.IGNORECASE)
    return library.spelled(known.sub(lambda found: shown[found[1].lower()], text))


def arm(library: Library, trial: Trial, rate: Rate) -> str:
    """A group by its title: `Pertuzumab`, `DOCEtaxel`; with its part where it is one."""
    titles = {each.id: each.title for each in trial.arms}
    parts = (lettered(library, titles.get(rate.arm, rate.arm)), rate.group)
    return ", ".join(part for part in parts if part)


def only(library: Library, trial: Trial, one: str, other: str) -> str:
    """What only the first of two groups was given, in the middle of a sentence."""
    gives = {each.id: _SPLIT.split(each.gives) for each in trial.arms}
    mine = [each for each in gives[one] if each not in {*gives[other], *_BLIND}]
    return lettered(library, joined(tuple(mine)) or trial.title)


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
    return ("Not randomised.", library.spelled(sentence_start(said)))


def chosen_by(library: Library, trial: Trial, of: tuple[str, ...]) -> str:
    """The same in one line below a title."""
    who = chooser(library, trial, of)
    made = f"Not randomised: {who}." if who else "Not randomised."
    return library.spelled(f"{trial.title}. {made} Nothing is subtracted.")
