"""The words of a sheet's text: letters, bold and dim, and the shapes among them."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Self, TypeVar
from xml.etree.ElementTree import Element

from pocketref.model.noun import but
from pocketref.paper.words import (
    Badge,
    Blank,
    Break,
    Edge,
    Face,
    Gap,
    Inline,
    PageNumber,
    Run,
    Size,
    Tick,
    Tone,
    Weight,
)

Choice = TypeVar("Choice", bound=Enum)

_BLANKS = re.compile(r"[ \t\r\n]+")  # plain ones only: a non-breaking space is meant


class SheetError(ValueError):
    """A template wrote something that is no sheet."""


class Attributes:
    """The attributes of one element. What is not asked for is refused when `done`."""

    def __init__(self, element: Element) -> None:
        self._tag = element.tag
        self._left = dict(element.attrib)

    def text(self, name: str, default: str = "") -> str:
        """A text."""
        return self._left.pop(name, default)

    def length(self, name: str, default: float = 0.0) -> float:
        """A length in millimetres."""
        return float(self._left.pop(name, default))

    def whole(self, name: str) -> int:
        """A whole number that must be there."""
        if name not in self._left:
            message = f"<{self._tag}> needs {name}"
            raise SheetError(message)
        return int(self._left.pop(name))

    def choice(self, name: str, kind: type[Choice], default: Choice) -> Choice:
        """One of a few, by its name."""
        word = self._left.pop(name, default.name)
        if word.upper() not in kind.__members__:
            message = f"<{self._tag} {name}={word!r}> is none of {', '.join(kind.__members__)}"
            raise SheetError(message)
        return kind[word.upper()]

    def yes(self, name: str) -> bool:
        """Whether it says yes."""
        return self._left.pop(name, "no") == "yes"

    def done(self) -> Self:
        """Refuse what nobody asked for."""
        if self._left:
            message = f"<{self._tag}> knows no {', '.join(self._left)}"
            raise SheetError(message)
        return self


def inlines(element: Element, face: Face, tone: Tone = Tone.INK) -> tuple[Inline, ...]:
    """Read the content of an element as words."""
    return tuple(_content(element, face, tone))


def _content(element: Element, face: Face, tone: Tone) -> Iterator[Inline]:
    yield from _letters(element.text, face, tone)
    for child in element:
        read = Attributes(child)
        yield from _child(child, read, face, tone)
        read.done()
        yield from _letters(child.tail, face, tone)


def _letters(text: str | None, face: Face, tone: Tone) -> Iterator[Inline]:
    if text:
        yield Run(text=_BLANKS.sub(" ", text), face=face, tone=tone)


def _child(child: Element, read: Attributes, face: Face, tone: Tone) -> Iterator[Inline]:
    match child.tag:
        case "b":
            yield from _content(child, but(face, weight=Weight.BOLD), tone)
        case "big":
            yield from _content(child, Face(size=Size.DOSE, weight=Weight.BOLD), tone)
        case "small":
            yield from _content(child, Face(size=Size.SMALL), tone)
        case "dim":
            yield from _content(child, face, Tone.DIM)
        case "page":
            yield PageNumber(face=face, tone=tone)
        case _:
            yield _shape(child, read)


def _shape(child: Element, read: Attributes) -> Inline:
    match child.tag:
        case "tick":
            return Tick(ticked=read.yes("ticked"))
        case "line":
            return Blank(width=read.length("mm") or None)
        case "gap":
            return Gap(width=read.length("mm"))
        case "badge":
            edge = read.choice("edge", Edge, Edge.PLAIN)
            return Badge(letter=read.text("letter"), edge=edge)
        case "br":
            return Break()
        case _:
            message = f"<{child.tag}> does not stand among words"
            raise SheetError(message)
