"""Where the worksheet stands in a tree: what was said, what that comes to, what it hangs on."""

from pocketref.agreement.recurrence import between, decide_timed
from pocketref.engine.elapsed import Elapsed
from pocketref.model.decision import Case, Decided, Tree
from pocketref.model.noun import noun
from pocketref.model.patient import Interval
from pocketref.pack.library import Library
from pocketref.pages.recurrence.timing import refused
from pocketref.worksheet.worksheet import Worksheet

PROGRESSION = "progression"
_TREES = {PROGRESSION: PROGRESSION}
_FIRST = "recurrence"


@noun
class Standing:
    """One tree and one worksheet.

    Attributes:
        counted: what the two dates come to, where both stand.
        decided: by both engines; while a value of the interval is refused, as if none were entered.
        refused: whether one is; then nothing is reached.
        hangs: the questions on which the branch depends, or would if they were open.
    """

    tree: Tree
    counted: Elapsed | None
    decided: Decided
    refused: bool
    hangs: frozenset[str]

    @property
    def case(self) -> Case:
        """What was said."""
        return self.decided.given

    @property
    def reached(self) -> bool:
        """Whether every source has come to something."""
        return bool(self.decided.sayings) and not self.refused

    @property
    def needs(self) -> tuple[str, ...]:
        """What the branch waits for; a value that is refused counts for nothing."""
        needs = self.decided.needs
        return (*needs, *({"months"} - set(needs))) if self.refused else needs


def standing(worksheet: Worksheet, library: Library, item: str) -> Standing:
    """Hold the worksheet against the tree of a place."""
    tree = library.decision(_TREES.get(item, _FIRST))
    wrong = bool(tree.interval) and bool(refused(worksheet))
    timing = Interval() if wrong else worksheet.timing
    answers = worksheet.answers
    decided = decide_timed(tree, answers, timing)
    hangs = set(decided.needs)
    for one in decided.given.given:
        without = tuple(each for each in answers if each.ask != one.ask)
        if _changes(one.ask, decided, decide_timed(tree, without, timing)):
            hangs.add(one.ask)
    return Standing(
        tree=tree,
        counted=between(tree, timing),
        decided=decided,
        refused=wrong,
        hangs=frozenset(hangs),
    )


def _changes(ask: str, decided: Decided, open_still: Decided) -> bool:
    """Whether an answer matters: without it the branch would wait, or other things be beside it."""
    return ask in open_still.needs or open_still.beside != decided.beside
