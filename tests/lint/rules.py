"""From a string to what is wrong with it. Pure: where it was read is not known here.

`pocketref.pack.misread` knows what can be misread in any text, and content is checked with it when
a pack is built. What stands here can only be said of what is rendered.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pocketref.model.quantity import Range
from pocketref.pack.binding import UNITS
from pocketref.pack.misread import misread, misread_figures
from tests.lint.saying import Kind, Said

# The only sentences that may give an order, word by word as they were allowed.
EMERGENCIES = (
    (
        "Fever on chemotherapy is an emergency: start your local neutropenic sepsis pathway now."
        " Do not wait for this program."
    ),
    "Stop the infusion and treat by local policy if the reaction is serious.",
    "Check the whole name on the bag.",
)

_SPLIT = re.compile(rf"[\d.,]*\d (?:{UNITS})|× 10|\b[Gg]rade \d")
_TORN = re.compile(rf"[\d.,]*\d ?\n *(?:{UNITS})|× ?\n *10|\b[Gg]rade ?\n *\d")
_SENTENCE = re.compile(r"(?<=[.!?])[\s]+")
# What is not said by the program: what was typed, cut short after so many letters that it is no
# name and no dose; how it is typed; addresses; ids of facts; how a call is written.
_QUOTED = re.compile(
    r"“[^”]*”|\S{40}…|\b[\w-]+=\S*\w|Type it like [^.]*"
    r"|\b(?:https?://|www\.)\S+(?:(?<=[/=&?.-])\n\S+)*|\b[\w-]+(?:\.[a-z]{2,})+/\S*"
    r"|usage: (?:.|\n)*?\n\n|\bfact [a-z][a-z0-9-]+"
)
_SHORTENED = re.compile(r"…|\.\.\.")
# A line of arithmetic: `8 mg/kg × 68 kg = 544 mg`, `544 mg ÷ 21 mg/mL = 25.9 mL`.
_AMOUNT = r"[\d,]+(?:\.\d+)?\s[a-zA-Z]+²?(?:/\u2060?[a-zA-Z]+²?)?"
_WORKED = re.compile(rf"{_AMOUNT}(?:\s[×÷=]\s{_AMOUNT})+")
# What makes a sentence of words: the other lines with a full stop are amounts and their labels.
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|gives?|says?|keeps?|names?|needs?|does|do|may|can"
    r"|holds?|runs?|loads?|starts?|stands?|allows?|states?|must|will|differs?|becomes?|counts?"
    r"|reads?|makes?|takes?|lists?|Type|Choose|Check)\b"
)

_VERBS = (
    "Administer|Avoid|Begin|Consider|Delay|Dilute|Discard|Discontinue|Ensure|Flush|Give|Hold"
    "|Increase|Infuse|Inject|Interrupt|Load|Measure|Monitor|Observe|Omit|Postpone|Premedicate"
    "|Prescribe|Protect|Reduce|Reload|Repeat|Restart|Resume|Shake|Slow|Start|Stop|Switch|Treat|Use"
    "|Wait|Withdraw|Withhold"
)
# A sentence that begins with such a verb and goes on. `Stop.` alone is a verdict, and so is
# `Hold: …`; what has no full stop is a label.
_ORDER = re.compile(
    rf"(?:{_VERBS}|(?:Do not|Don't|Don’t|Never|Always|Please|Then) (?i:{_VERBS}))\b(?! ?[:.,])"
    r"\s.*[.!?][)”’\"]?$",
    re.DOTALL,
)
# After a colon an order is given as well, unless somebody is said to say it.
_AFTER_COLON = re.compile(r"(?<=: )[A-Z].*", re.DOTALL)
# To the person at its keys; and what is said of the field `Start`.
_OF_THE_PROGRAM = re.compile(r"Use (?:digits|a point|this pack)\b|Start  ?is ")
# The name of a step of the day.
_STEP = re.compile(r"Observe (?:\d|at least \d|(?:after|from) )", re.IGNORECASE)
_STROKE = "a slash between units"
_WRAPPED = re.compile(r"\n {2,}")  # where the command line went on in the next line
_OF_STEPS = {Kind.SPOKEN, Kind.PRINTED}  # where the name of a step may end in a full stop
_UNWRAPPED = {Kind.SPOKEN, Kind.DOCUMENT}  # where no line ends


def without_quotations(text: str) -> str:
    """A text without what the program only repeats: typed texts, addresses, ids of facts."""
    return _QUOTED.sub("", text)


def faults(said: Said, names: Iterable[str]) -> Iterator[str]:
    """Everything that is wrong with one string.

    Args:
        said: the string, and what it is to its reader.
        names: every name of every drug, in full.
    """
    text = without_quotations(said.text)
    yield from cut_short(text, tuple(names))
    if said.kind is Kind.PAINTED:  # its words are read as seen words too
        yield from torn_units(text)
        return
    if said.kind is Kind.DOCUMENT and _is_amount(text):
        return  # the plain form of amounts in documents: `10 to 85 %`
    for line in (_WRAPPED.sub(" ", text) if said.kind is Kind.ANSWERED else text).split("\n"):
        yield from readings(line)
        yield from orders(line.strip(" "), steps=said.kind in _OF_STEPS)
    if said.kind not in _UNWRAPPED:
        yield from split_units(text)
        yield from torn_units(text)


def _is_amount(text: str) -> bool:
    try:
        return str(Range.parse(text)) == text
    except ValueError:
        return False


def readings(text: str) -> Iterator[str]:
    """What can be misread. A stroke between units may stand in arithmetic and in labels."""
    figures = [what for what, _ in misread_figures(text)]
    yield from figures
    for sentence in _SENTENCE.split(_WORKED.sub("", text)):
        for what, _ in misread(sentence):
            if what not in figures and (_STROKE not in what or _VERB.search(sentence)):
                yield what


def split_units(text: str) -> Iterator[str]:
    """A number that a line may end behind, because only a plain space joins it to its unit."""
    for found in _SPLIT.finditer(text):
        yield f"`{found.group()}`: a number and its unit that may be parted"


def torn_units(text: str) -> Iterator[str]:
    """A line that ends behind a number, and another that begins with its unit."""
    for found in _TORN.finditer(text):
        yield f"`{found.group()}`: a unit alone at the start of a line"


def cut_short(text: str, names: tuple[str, ...]) -> Iterator[str]:
    """An ellipsis, or the beginning of a drug's name with nothing behind it."""
    for found in _SHORTENED.finditer(text):
        yield f"`{text[max(0, found.start() - 20) : found.end()]}`: cut short"
    for found in _beginnings(names).finditer(text):
        yield f"`{found.group()}`: a drug's name that is cut short"


@cache
def _beginnings(names: tuple[str, ...]) -> re.Pattern[str]:
    """Six letters or more of a name's word, but not all of them."""
    words = {word for name in names for word in re.findall(r"[a-z]+", name.lower())}
    starts = {word[:end] for word in words for end in range(6, len(word))} - words
    return re.compile(rf"\b(?:{'|'.join(sorted(starts, reverse=True))})(?!\w)", re.IGNORECASE)


def orders(text: str, *, steps: bool = False) -> Iterator[str]:
    """Sentences that tell a clinician what to do.

    Args:
        text: one or more sentences.
        steps: whether the name of a step of the day may stand as one.
    """
    for sentence in EMERGENCIES:
        text = text.replace(sentence, "")
    for sentence in _SENTENCE.split(text):
        for part in (sentence, *_AFTER_COLON.findall(sentence)):
            found = _ORDER.match(part)
            if found and not _OF_THE_PROGRAM.match(part) and not (steps and _STEP.match(part)):
                yield f"`{part}`: an order"
