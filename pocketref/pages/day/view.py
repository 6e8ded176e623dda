"""The Infusion day page as words, and the sheet that is printed from it."""

from pocketref.model.noun import noun
from pocketref.pages.choosing import Choosing
from pocketref.pages.day.step_view import ClockCard, StepRow
from pocketref.pages.day_foot import DayFoot
from pocketref.pages.reading import Link
from pocketref.pages.strip import SheetValue


@noun
class Choice:
    """One of a few, chosen or not."""

    id: str
    text: str
    chosen: bool


@noun
class Block:
    """A stretch of the day's picture, in minutes from its start.

    Attributes:
        open: no source says when it ends; `ends` is then only how far it is drawn.
        mark: a minute within it to mark with `mark_text`; None for none.
    """

    letter: str
    kind: str  # a drug's edge pattern (plain, dashed, dotted), `observe` or `overrun`
    name: str
    times: str
    begins: int
    ends: int
    open: bool = False
    mark: int | None = None
    mark_text: str = ""


@noun
class Hour:
    """A tick of the picture's axis."""

    at: int
    text: str


@noun
class DayPicture:
    """The picture of one date, with the sentence that says the same; `now` is what time it is."""

    date: str
    blocks: tuple[Block, ...]
    hours: tuple[Hour, ...]
    text: str
    now: Hour | None = None


@noun
class CheckLine:
    """One line of what must be true before starting.

    Attributes:
        kind: `fact` or `judgement`.
        value: an amount or a worksheet value it quotes, ready to show.
        blank: whether a line to write on follows on paper.
    """

    id: str
    text: str
    kind: str
    value: str = ""
    blank: bool = False
    ticked: bool = False
    facts: tuple[str, ...] = ()


@noun
class DayView:
    """The whole page.

    Attributes:
        choosing: the regimens to choose among; then nothing else is shown. None once one is chosen.
        absent: which drugs of the regimen are not due on this day of the cycle; empty if all are.
        order: the antibodies that may change places.
        ready: whether every dose that is not held stands; the sheet prints only then.
        missing: what is missing, as a sentence; `needs` is the field to go to.
        acknowledge: what a person must acknowledge before anything prints: the code of a stop, or
            the fact a dose rests on; empty if nothing.
        checks_summary: `6 to check: consent, allergies, …`.
        glance: finish and earliest finish, for the rail.
        after: what comes next, sentence by sentence.
        clock: the clock that runs.
        reaction: the way to the reaction page, once a step has begun.
        kept: where the running day is kept, and until when.
    """

    title: str
    subtitle: str
    choosing: Choosing | None = None
    absent: str = ""
    order: tuple[Choice, ...] = ()
    stop: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    pictures: tuple[DayPicture, ...] = ()
    checks_title: str = ""
    checks_summary: str = ""
    checks: tuple[CheckLine, ...] = ()
    steps: tuple[StepRow, ...] = ()
    hazard: str = ""
    glance: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    ready: bool
    missing: str = ""
    needs: str = ""
    acknowledge: str = ""
    clock: ClockCard | None = None
    reaction: Link | None = None
    kept: str = ""
    facts: tuple[str, ...] = ()


@noun
class SheetBag:
    """A name to read on a bag, and the words that it must not say: `EMTANSINE or DERUXTECAN`."""

    number: int
    name: str
    differs: str = ""


@noun
class SheetStep:
    """A row of the sequence. `mark` points to a note: `[a]`.

    Attributes:
        local: whether a line for the local duration is printed (`Local: ____ min.`).
        strong: a last sentence in bold: `Only after 1 and 3 end.`
        started: when it was started, once it was; so is `finished`.
        done: whether it is over; its box is then printed ticked.
    """

    number: int
    letter: str = ""
    edge: str = ""
    name: str
    amount: str = ""
    lines: tuple[str, ...] = ()
    strong: str = ""
    local: bool = False
    over: str = ""
    planned: tuple[str, ...] = ()
    started: str = ""
    finished: str = ""
    done: bool = False
    shaded: bool = False


@noun
class SheetNote:
    """A note below the sheet, where sources differ or are silent; `mark` is `[a]`."""

    mark: str
    text: str


@noun
class ChecklistSheet:
    """Everything the infusion checklist prints, as words.

    Attributes:
        band: in reverse type: `Cycle 1, loading doses`.
        absent: which drugs of the regimen are not due on this day of the cycle; empty if all are.
        warnings: sentences printed above the sequence: held drugs, caution, acknowledged stops.
        happened: on a running day, what happened so far beside the times.
    """

    title: str
    subtitle: str
    band: str
    date: str
    chair: str = ""
    absent: str = ""
    values: tuple[SheetValue, ...]
    warnings: tuple[str, ...] = ()
    checks: tuple[CheckLine, ...]
    bags: tuple[SheetBag, ...]
    planned_from: str
    pictures: tuple[DayPicture, ...]
    steps: tuple[SheetStep, ...]
    happened: tuple[str, ...] = ()
    reaction: str
    next: str
    notes: tuple[SheetNote, ...] = ()
    foot: DayFoot
