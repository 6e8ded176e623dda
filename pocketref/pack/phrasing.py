"""How content is written: numbers that cannot be misread, and numbers only where they belong."""

import re
from collections.abc import Iterator

from pocketref.model.article import Article
from pocketref.model.checklist import Checklist, Item
from pocketref.model.drug import Drug, Preparation
from pocketref.model.fact import Dispute, Fact
from pocketref.model.quantity import SYMBOLS
from pocketref.model.regimen import Example, Premedication, Regimen
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content
from pocketref.pack.walking import walk

TEXTS: dict[type, tuple[str, ...]] = {
    Article: ("title", "section", "differ"),
    Checklist: ("title",),
    Dispute: ("why",),
    Example: ("title",),
    Fact: ("statement", "note"),
    Item: ("text", "short"),
    Preparation: ("diluent", "never"),
    Premedication: ("drug",),
    Regimen: ("title",),
}
# Texts that must name no amount: theirs come from facts.
NUMBERLESS: dict[type, tuple[str, ...]] = {
    Article: ("title", "differ"),
    Item: ("text", "short"),
    Premedication: ("drug",),
    Drug: ("name", "shown", "kind"),
}

_UNITS = "|".join(sorted((re.escape(unit) for unit in SYMBOLS if unit[0].isalpha()), key=len))
_MISREAD = (
    (
        re.compile(rf"(?<![\d.])\d+\.\d*0(?= (?:%|(?:{_UNITS})\b))"),
        "a zero at the end",
        "Leave the zero out: 8 mg.",
    ),
    (re.compile(r"(?<![\d.])\.\d+"), "a bare decimal point", "Write the zero: 0.5 mg."),
    (
        re.compile(r"\d+(?:\.\d+)?(?:mg|g|kg|mL|L|dL|cm|mm|min|h|ml|microgram)(?![A-Za-z])"),
        "no space before the unit",
        "Write a space: 8 mg.",
    ),
    (
        re.compile(r"(?<!\w)(?:[uµμ]g|mcg|IU|cc|q\d+[dhw]|QD|OD|LD|MD)(?!\w)"),
        "an abbreviation that has led to errors",
        "Write the word out.",
    ),
)
# A digit that belongs to a name, as in HER2, is no amount.
_DIGIT = re.compile(r"(?<![A-Za-z0-9-])\d")


def phrasing(content: Content) -> Iterator[ContentError]:
    """Texts that can be misread, and texts with a number of their own."""
    for entry in content.entries():
        for path, thing in walk(entry.thing):
            for field in TEXTS.get(type(thing), ()):
                for text in _texts(thing, field):
                    for what, mend in _misread(text):
                        yield entry.fault((*path, field), what, mend)
            for field in NUMBERLESS.get(type(thing), ()):
                for text in _texts(thing, field):
                    if _DIGIT.search(text):
                        what = f"`{text}` has a number of its own"
                        mend = "Say it without, and let a fact state the number."
                        yield entry.fault((*path, field), what, mend)


def _texts(thing: object, field: str) -> tuple[str, ...]:
    held = getattr(thing, field)
    if isinstance(held, tuple):
        return tuple(word for word in held if " " in word)
    return (held,) if held else ()


def _misread(text: str) -> Iterator[tuple[str, str]]:
    for pattern, what, mend in _MISREAD:
        for found in pattern.finditer(text):
            yield f"`{found.group()}`: {what}", mend
