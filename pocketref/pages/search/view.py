"""What the search shows, in words: how the text was read, the answer, and what else was found."""

from pocketref.answers.question import Typed
from pocketref.model.noun import noun
from pocketref.pages.provenance import Chip


@noun
class ReadAs:
    """A chip of the `Read as` line; `guessed` where spelling was corrected, and it says so."""

    text: str
    guessed: bool = False


@noun
class Figure:
    """One big figure of an answer: `Loading, cycle 1`, `544`, `mg`, its working, what follows."""

    label: str
    amount: str
    unit: str = ""
    working: str = ""
    lines: tuple[str, ...] = ()


@noun
class VerdictRow:
    """What one source says: `US label`, `Withhold`, and why; or one arm of a trial.

    Attributes:
        tone: `stop`, `hold`, `unclear`, `needs`, `go`, `beside`, `plain`, `silent`.
    """

    name: str
    about: str = ""
    word: str
    why: str = ""
    tone: str = "plain"
    chips: tuple[Chip, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class People:
    """A group of a hundred people; `affected` of them are discs, None draws no group."""

    title: str
    said: str
    affected: int | None


@noun
class Arrays:
    """Groups side by side as discs; `text` says the same, `lines` what the difference comes to."""

    title: str
    groups: tuple[People, ...]
    text: str
    lines: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class NeededField:
    """A value that is missing, with its field ready to be typed: what is typed is `asked` for.

    Attributes:
        word: stands before the value in the text, where the figure and its unit do not say enough.
    """

    field: str
    label: str
    unit: str = ""
    word: str = ""


@noun
class Option:
    """One way to go on: a button, and the text that the search then has."""

    label: str
    text: str


@noun
class Action:
    """What a key does with the answer or with a row.

    Attributes:
        label: `Use 68 kg and open Doses`.
        route: where it leads; empty to stay.
        typed: what goes into the worksheet first, `regimen` what is chosen there.
        text: the text the search has then, where it stays; None leaves it.
    """

    label: str
    route: str = ""
    typed: tuple[Typed, ...] = ()
    regimen: str = ""
    text: str | None = None


@noun
class AnswerCard:
    """The answer above the results.

    Attributes:
        kind: as the command line names it.
        tone: `ready`, `partial`, `invalid`, `asks`, `stop`, `differ`.
        letter, edge: the badge of a drug; empty for none; then `icon` stands there.
        stop: verdict-first sentences of the red banner.
        boundary: one sentence where an exact line is met.
        figures: big figures side by side; `rows` verdicts below each other; `lines` plain text.
        arrays: people as discs, above the rows.
        hazard: the look-alike sentence, with its capitals in `**`.
        fault: why a value is not taken. One that may only be half typed is said after a pause,
            and `meanwhile` until then; empty where the fault is said at once.
        needs: one sentence; `field` the first of them.
        options: what ends a doubt.
        actions: Enter, then Ctrl+Enter.
        copied: what Ctrl+C takes; empty while nothing stands.
        spoken: what is announced.
    """

    kind: str
    tone: str
    title: str
    subtitle: str = ""
    letter: str = ""
    edge: str = ""
    icon: str = ""
    chips: tuple[Chip, ...] = ()
    stop: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    boundary: str = ""
    figures: tuple[Figure, ...] = ()
    arrays: Arrays | None = None
    rows: tuple[VerdictRow, ...] = ()
    lines: tuple[str, ...] = ()
    hazard: str = ""
    fault: str = ""
    meanwhile: str = ""
    needs: str = ""
    field: NeededField | None = None
    options: tuple[Option, ...] = ()
    actions: tuple[Action, ...] = ()
    copied: str = ""
    spoken: str = ""
    facts: tuple[str, ...] = ()


@noun
class Row:
    """One row of what was found.

    Attributes:
        lead: the words that were typed stand in it; `rest` is lighter.
        marks: from and to, in `lead`, of what matches what was typed.
        chip: a disagreement, if one stands on it; `similar` where spelling was corrected.
        where: `Regimen`, `Doses`, `Sources`.
        actions: Enter, then Ctrl+Enter.
    """

    kind: str
    id: str
    icon: str
    lead: str
    rest: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    chip: Chip | None = None
    similar: bool = False
    where: str = ""
    actions: tuple[Action, ...] = ()
    spoken: str = ""
    facts: tuple[str, ...] = ()


@noun
class Example:
    """A text that can be typed, and what it shows."""

    text: str
    shows: str


@noun
class NewerNotice:
    """The newest evidence that is newer than the article."""

    title: str
    dated: str
    text: str
    note: str
    more: str
    route: str


@noun
class ScopeChip:
    """A scope to narrow by: `tox:`; `chosen` where it is on."""

    name: str
    label: str
    chosen: bool = False


@noun
class SearchView:
    """The whole place.

    Attributes:
        text: what was typed. It is kept nowhere else.
        read_as: how it was understood; `source` says where the values stand now.
        cards: the answer; one for each drug that was named.
        rows: at most eight; `total` counts all that was found, `counted` says it.
        covers: said where nothing was found: what this pack covers; `nearest` are its rows.
        completion: what Right at the end of the text makes of it; empty for none.
    """

    text: str = ""
    scopes: tuple[ScopeChip, ...] = ()
    read_as: tuple[ReadAs, ...] = ()
    source: str = ""
    cards: tuple[AnswerCard, ...] = ()
    rows: tuple[Row, ...] = ()
    total: int = 0
    counted: str = ""
    covers: str = ""
    nearest: tuple[Row, ...] = ()
    completion: str = ""
    examples: tuple[Example, ...] = ()
    newer: NewerNotice | None = None
    facts: tuple[str, ...] = ()
