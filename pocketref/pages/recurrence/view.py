"""The Recurrence place as words, and the sheet that is printed from it."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.pages.provenance import Chip
from pocketref.pages.reading import Block, Legend, Link
from pocketref.pictures.decision_path import Path
from pocketref.pictures.scene import Drawn


@noun
class Choice:
    """One of the things that may be said to a question; without an id, that nothing is said."""

    id: str
    text: str
    chosen: bool


@noun
class Question:
    """A question of the tree. It is `quiet` where the branch does not depend on it.

    Attributes:
        label: the question itself; `title` has its number, and says where it is not needed.
    """

    id: str
    label: str
    title: str
    choices: tuple[Choice, ...]
    quiet: bool = False

    @property
    def said(self) -> str:
        """What was said to it, in words; empty while nothing was."""
        return next((one.text for one in self.choices if one.chosen and one.id), "")


@noun
class Timed:
    """A field of the interval.

    Attributes:
        field: of the worksheet.
        fault: why its text is not taken; empty if it is, or nothing is entered.
        asks: whether it is taken after all when Enter is pressed again.
    """

    field: str
    label: str
    spoken: str
    suffix: str = ""
    hint: str = ""
    text: str = ""
    fault: str = ""
    asks: bool = False


@noun
class Timing:
    """The interval: typed months, or two dates.

    Attributes:
        by_dates: which of them is begun; None while neither is.
        counted: both dates, the time between them and the rule; empty without both.
    """

    months: tuple[Timed, ...]
    dates: tuple[Timed, ...]
    by_dates: bool | None = None
    counted: str = ""


@noun
class Says:
    """What one source comes to.

    Attributes:
        word: the outcome in a few words, or that it does not say.
        statement: where it says so, or what shows that it does not.
    """

    name: str
    word: str
    statement: str
    silent: bool = False
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The statement behind the name, as the page shows it."""
        return f"**{self.name}.** {self.statement}"


@noun
class Outcome:
    """Where the path leads; or, with a title alone, what is still missing.

    Attributes:
        badge: `Branch reached`, or how it is not one branch.
        placed: where the interval lies by the first source.
        says: each source, silence included.
        lines: how far each line is, what changes beyond it, what else the answer depends on.
        copied: the whole path as text.
    """

    badge: Chip | None = None
    placed: str = ""
    chips: tuple[Chip, ...] = ()
    title: str
    says: tuple[Says, ...] = ()
    lines: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    spoken: str
    copied: str = ""
    facts: tuple[str, ...] = ()


@noun
class Aside:
    """A note beside the outcome: a boundary (`differs`), newer evidence, or what else is said.

    Attributes:
        kind: of the notice: `differs`, `newer` or `note`.
        lead: its first words, which are strong.
    """

    kind: str
    lead: str
    text: str
    facts: tuple[str, ...] = ()


@noun
class LeafNote:
    """What is said of a leaf when it is chosen in the picture."""

    id: str
    text: str
    facts: tuple[str, ...] = ()


@noun
class RecurrenceView:
    """The whole page.

    Attributes:
        stop: verdict-first sentences of the red banner; empty if none.
        path: the picture of the tree, with the path that is lit.
        leaves: what is said of each leaf of the picture when it is chosen.
        waits: the question or field that the branch waits for; empty if it waits for none.
        ready: whether the path may be printed.
        blocks: related questions and the short forms, below everything else.
        bounds: the limits of what is typed.
    """

    title: str
    subtitle: str
    stop: tuple[str, ...] = ()
    questions: tuple[Question, ...]
    timing: Timing | None = None
    path: Path
    text: str
    leaves: tuple[LeafNote, ...] = ()
    outcome: Outcome
    asides: tuple[Aside, ...] = ()
    waits: str = ""
    ready: bool
    blocks: tuple[Block, ...] = ()
    bounds: tuple[Bounds, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class Answered:
    """A question and what was said to it; empty if nothing was."""

    label: str
    text: str


@noun
class PathSheet:
    """The path on paper, beside a box for the patient label; it prints no identity itself.

    Attributes:
        scenes: the picture of the tree.
        notes: boundary, newer evidence, and what else the first source says.
        more: who else says something beside it, which only the screen shows; empty if nobody.
    """

    title: str
    subtitle: str
    date: str
    chair: str
    answers: tuple[Answered, ...]
    counted: str
    scenes: tuple[Drawn, ...]
    badge: str
    placed: str
    outcome: str
    lines: tuple[str, ...]
    says: tuple[Says, ...]
    notes: tuple[Aside, ...]
    more: str
    legend: Legend | None
    not_an_order: str
    printed: str
    pack: str
    disclaimer: str
    review: str
