"""The Doses page as words."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.pages.choosing import Choosing
from pocketref.pages.provenance import Chip


@noun
class Labelled:
    """A label and what stands beside it."""

    label: str
    text: str


@noun
class DoseCard:
    """One drug.

    Attributes:
        letter: the badge; `edge` is its pattern: plain, dashed or dotted.
        place: `first`, `second`, `last`; `only` where it is alone.
        badge: a word that must be seen: `load again`, `held`, `unconfirmed`; empty if none.
        amount: the figure without its unit; `–` when there is none.
        working: the arithmetic line, or what is missing.
        needs: the field that is missing, to be offered in place; empty if none.
        acknowledge: the fact that must be acknowledged before there is a dose; empty if none.
        lines: infusion, vial, volume, bag, what comes after.
        notes: sentences a reader must see with the dose.
        checked: when a second person entered the same: `Checked twice 10:21`; empty if nobody did.
        spoken: the card for a screen reader.
        copied: what Ctrl+C copies.
    """

    drug: str
    letter: str
    edge: str
    name: str
    place: str
    badge: str = ""
    amount: str
    unit: str = "mg"
    working: str
    needs: str = ""
    acknowledge: str = ""
    lines: tuple[Labelled, ...] = ()
    checked: str = ""
    notes: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()
    facts: tuple[str, ...] = ()
    spoken: str
    copied: str = ""


@noun
class SmallCard:
    """A card below the doses: surface area, late dose."""

    title: str
    chip: Chip | None = None
    strong: str = ""
    text: str
    facts: tuple[str, ...] = ()


@noun
class LateField:
    """The days since one drug's last dose, as entered; empty if they are not.

    Attributes:
        fault: why the days are not taken; empty if they are, or nothing is entered.
        asks: whether they are taken after all when Enter is pressed again.
    """

    drug: str
    name: str
    days: str
    fault: str = ""
    asks: bool = False


@noun
class DosesView:
    """The whole page.

    Attributes:
        choosing: the regimens to choose among; then nothing else is shown. None once one is chosen.
        absent: which drugs of the regimen are not due on this day of the cycle; empty if all are.
        stop: verdict-first sentences of the red banner; empty if none.
        cautions: sentences of the amber banner, one banner.
        ready: whether the checklist of this day may be printed.
        surface: None where no dose is counted by it; `late` where no drug has a clock of its own.
        second: whether a second person has checked it; None while no regimen is chosen.
        since: the fields of the late-dose card, and `bounds` the limits of what is typed there.
    """

    title: str
    subtitle: str
    choosing: Choosing | None = None
    absent: str = ""
    stop: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    ready: bool
    cards: tuple[DoseCard, ...] = ()
    surface: SmallCard | None = None
    late: SmallCard | None = None
    second: SmallCard | None = None
    since: tuple[LateField, ...] = ()
    bounds: tuple[Bounds, ...] = ()
    look_alikes: str = ""
    facts: tuple[str, ...] = ()
