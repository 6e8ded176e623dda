"""What a step of the day says: what stays the same all day, and how far it is."""

from pocketref.model.noun import but, noun
from pocketref.widgets.chip_row import ChipWords


@noun
class MoreWords:
    """Something else that can be done with a step: in its menu."""

    id: str
    text: str
    key: str = ""


@noun
class StepWords:
    """What a row shows.

    Attributes:
        sign: the icon of a step without a letter.
        times: the time column; the first line is strong while the step runs.
        action_kind: `lock` says why it waits, `held` that it is left out, `done` and `skipped` that
            it is over; `choose`, `chosen`, `start` and `finish` are buttons.
        box: `empty`, `ticked`, `dashed` where there is nothing to tick yet; empty for no box.
        running: whether it is marked as the one whose clock runs.
        note: a line of what happened to it: `undone 10:31`.
        question: what is asked when it is started before its time; empty where nothing is.
        agree: the words that answer the question with yes.
        more: what else can be done with it.
        types: what a time that is typed for it means: `Started at`; empty where none is.
    """

    id: str
    letter: str = ""
    edge: str = ""
    sign: str = "clock"
    title: str
    rule: str = ""
    chips: tuple[ChipWords, ...] = ()
    facts: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    action: str = ""
    action_kind: str = ""
    box: str = ""
    running: bool = False
    note: str = ""
    question: str = ""
    agree: str = ""
    more: tuple[MoreWords, ...] = ()
    types: str = ""

    @property
    def fixed(self) -> "StepWords":
        """What stays the same while the step goes on."""
        return but(
            self,
            times=(),
            action="",
            action_kind="",
            box="",
            running=False,
            note="",
            question="",
            agree="",
            more=(),
            types="",
        )
