"""A step of the day as words, how far it is, and the clock that runs."""

from pocketref.model.noun import noun
from pocketref.model.running import StepRun
from pocketref.pages.provenance import Chip


@noun
class More:
    """Something else that can be done with a step: `time`, `undo`, or `skip:` and a reason."""

    id: str
    text: str
    key: str = ""


@noun
class Live:
    """How far a step is.

    Attributes:
        step: what the engines say may be done with it; its seconds are left out, so that a view is
            another one only when its words are.
        watch: the observation that is ended early when the question is answered with yes; then
            `following` starts, if anything waits for it alone.
        box: `empty`, `ticked`, or `dashed` where there is nothing to tick yet.
        running: whether its clock runs or is paused.
        note: what happened to it.
        question: what is asked when it is started before its time; empty where nothing is.
        agree: the words that answer it with yes.
        types: what a time that is typed for it means; empty where none is.
    """

    step: StepRun
    watch: StepRun | None = None
    following: StepRun | None = None
    box: str = "empty"
    running: bool = False
    note: str = ""
    question: str = ""
    agree: str = ""
    more: tuple[More, ...] = ()
    types: str = ""


@noun
class StepRow:
    """One step.

    Attributes:
        letter: of the drug's badge; empty for an observation, which has a clock.
        times: one or two lines of the time column.
        action: what holds the step back, what may be chosen, or what comes next with it.
        action_kind: `lock`, `held`, `choose`, `chosen`, `start`, `finish`, `done`, `skipped` or
            empty.
        optional: a source asks for it elsewhere; it is offered here.
        live: how far it is, once the day can be started.
    """

    id: str
    kind: str
    drug: str
    letter: str = ""
    edge: str = ""
    title: str
    amount: str = ""
    rule: str
    chips: tuple[Chip, ...] = ()
    times: tuple[str, ...] = ()
    action: str = ""
    action_kind: str = ""
    optional: bool = False
    live: Live | None = None
    facts: tuple[str, ...] = ()


@noun
class Mark:
    """A minute of a clock's bar that a source names."""

    at: int
    text: str


@noun
class ClockCard:
    """The clock that runs, or is paused.

    Attributes:
        step: whose clock it is.
        letter: of the drug's badge; empty for an observation.
        figure: in large type; `unit` beside it.
        elapsed: seconds, in whole minutes, so that the card changes once a minute.
        planned: minutes; 0 where no source times it, and then there is no bar.
        began: the clock time at the left end of the bar; `ends` at its right.
        picture: the bar in a sentence.
        note: what to know beside it.
        paused: whether it stands still.
        adds: whether minutes may be added.
        pauses: whether a reaction may be noted.
    """

    step: StepRun
    title: str
    letter: str = ""
    edge: str = ""
    figure: str
    unit: str
    elapsed: int = 0
    planned: int = 0
    began: str = ""
    ends: str = ""
    marks: tuple[Mark, ...] = ()
    picture: str = ""
    note: str = ""
    paused: bool = False
    adds: bool = False
    pauses: bool = False
