"""What typed words can mean: the words of a pack, each with the sense it is typed in."""

from enum import StrEnum

from pocketref.model.noun import noun, require
from pocketref.model.regimen import Pair


class Sense(StrEnum):
    """What a word is typed for."""

    ASK = "ask"  # which kind of answer is wanted: `infu`, `relapse`
    FIELD = "field"  # which value a figure beside it is: `anc`, `baseline`
    CHOICE = "choice"  # a value by itself, `cycle=1`: `loading`
    PHASE = "phase"  # a dose by its phase alone: `maintenance`
    CLOCK = "clock"  # what an interval counts: `since`, `late`
    UNIT = "unit"  # what a figure before it measures: `kg`, `weeks`
    PRIOR = "prior"  # what was given before: `none`, or the id of a drug
    GROUP = "group"  # several drugs at once: `taxane`
    MEASURE = "measure"  # the field that a term is graded by
    DRUG = "drug"
    REGIMEN = "regimen"
    EVENT = "event"
    TERM = "term"
    SCORE = "score"  # its items are to be answered
    TOPIC = "topic"  # a page: it is found, and nothing is worked out
    PLACE = "place"  # a place of the program, typed alone
    SCOPE = "scope"  # typed with a colon: `tox:`
    FILLER = "filler"  # says nothing by itself: `for`, `patient`


@noun
class Term:
    """Words with one sense.

    Attributes:
        value: an id, a field, `field=value` for a choice; what the sense asks for.
        words: small letters; one may be several words.
    """

    means: Sense
    value: str
    words: tuple[str, ...]

    def __post_init__(self) -> None:
        require(self.words, "a term without words", self.value)


@noun
class Named:
    """A drug as it can be typed.

    Attributes:
        name: its full name, with which a doubt is ended.
        names: every name of it: generic, brands, short forms.
        surface: whether a dose of it is counted by body surface area.
        dosed: whether it gets a dose here.
    """

    id: str
    name: str
    names: tuple[str, ...]
    surface: bool = False
    dosed: bool = True


@noun
class Vocabulary:
    """Every word of a pack.

    Attributes:
        alike: drugs that must never be taken for each other.
    """

    terms: tuple[Term, ...]
    drugs: tuple[Named, ...]
    alike: tuple[Pair, ...] = ()
