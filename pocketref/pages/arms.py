"""What the groups of a trial are called, and what one of them was given that the other was not."""

import re

from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.wording.names import joined

_SPLIT = re.compile(r", | and ")
_BLIND = frozenset({"placebo"})


def lettered(library: Library, text: str) -> str:
    """A text with the names of drugs as they are shown: `Adding … and DOCEtaxel`."""
    shown = {drug.name: drug.shown for drug in library.drugs() if drug.name != drug.shown}
    names = sorted(shown, key=len, reverse=True)
    known = re.compile(
        r"(?<![\w-])(" + "|".join(map(re.escape, names)) + r")(?![\w-])", re.IGNORECASE
    )
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
