"""What a reader must be told: a code and the amounts it is about, never a text."""

from enum import StrEnum

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity, Range


class Severity(StrEnum):
    """How much a finding weighs."""

    STOP = "stop"
    CAUTION = "caution"
    NOTE = "note"


@noun
class Finding:
    """One thing to tell. `wording/sentences.py` has the sentence for each code.

    Attributes:
        code: which sentence.
        about: the drug, measure or field it is about.
        amounts: the amounts the sentence names, in its order.
        words: names the sentence needs beside amounts: drugs, dates as ISO text, sources.
        facts: the facts it rests on.
    """

    severity: Severity
    code: str
    about: str = ""
    amounts: tuple[Quantity | Range, ...] = ()
    words: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
