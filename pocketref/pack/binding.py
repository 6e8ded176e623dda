"""Numbers bound to their units, so that no line ends between them. Content types plain spaces.

It is done once, when the pack is written; what an open pack gives is bound already.
"""

import re
from dataclasses import fields, replace
from typing import Any

from pocketref.pack.manifest import Content, Entry
from pocketref.pack.spelling import respelled
from pocketref.pack.texts import quoted_of, texts_of

_NBSP = "\u00a0"
# What stays with the number before it. `mg` stands for `mg/kg` and the like too.
UNITS = (
    r"(?:mg|kg|g|micrograms?|mL|L|dL|mm|cm|m²|m2|min|minutes?|h|hours?|days?|weeks?|months?|years?"
    r"|cycles?|units?|(?:percentage )?points?|cells|gauge|°C|ULN|× 10)(?![A-Za-z])"
)
# A space after a number and before its unit, inside a power of ten, after the word `grade`.
_GAPS = re.compile(rf"(?<=\d) (?={UNITS})|(?<=×) (?=10)|(?<=\b[Gg]rade) (?=\d)")


def tied(text: str) -> str:
    """The text with a non-breaking space between every number and its unit."""
    return _GAPS.sub(_NBSP, text)


def bound(content: Content) -> Content:
    """The content with every text tied; ids, amounts and codes stay as they are."""
    return Content(
        **{field.name: _bound(getattr(content, field.name)) for field in fields(Content)}
    )


def _bound(held: Any) -> Any:  # noqa: ANN401  # one entry, or all of a kind
    if isinstance(held, Entry):
        return replace(held, thing=respelled(held.thing, tied, {}, _texts))
    return tuple(_bound(entry) for entry in held)


def _texts(thing: object) -> tuple[str, ...]:
    return (*texts_of(thing), *quoted_of(thing))
