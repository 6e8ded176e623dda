"""The reaction page as words, and the sheet that is printed from it."""

from pocketref.model.noun import noun
from pocketref.model.running import StepRun
from pocketref.pages.day.step_view import ClockCard
from pocketref.pages.day_foot import DayFoot
from pocketref.pages.reading import Block, Statement


@noun
class ReactionView:
    """The page behind F7.

    Attributes:
        stop: the sentence that may order something, then what follows it.
        step: the step whose clock runs or is paused; None while none does.
        pauses, resumes, stops: the words of the buttons; empty where one is not offered.
        clock: the card of that clock, in the rail.
        blocks: what the sources say, and where to go on.
    """

    title: str
    subtitle: str
    stop: tuple[str, ...]
    step: StepRun | None = None
    pauses: str = ""
    resumes: str = ""
    stops: str = ""
    clock: ClockCard | None = None
    blocks: tuple[Block, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class ReactionSheet:
    """The reaction on paper: what is known already, and room for what only a person can write.

    Attributes:
        moment: which clock was paused when, and what was left; empty to be written.
        happened: what was done on the day so far.
        rows: what the sources say, drug by drug.
        silent: said where no source says anything.
    """

    title: str
    subtitle: str
    band: str
    date: str
    chair: str = ""
    emergency: tuple[str, ...]
    moment: str = ""
    happened: tuple[str, ...] = ()
    rows: tuple[Statement, ...]
    silent: str = ""
    foot: DayFoot
