"""Packs as large as one likes: the shipped content, and so many made-up facts beside it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pocketref.model.fact import Citation, Fact, Review, ReviewState, Value, Verification
from pocketref.model.quantity import Quantity
from pocketref.pack.compiling import compile_pack
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.tree import Text

_WORDS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa")


def shipped(folder: Path) -> Content:
    """The shipped content."""
    complaints = Complaints()
    content = gather(folder, complaints)
    assert content is not None, complaints.sorted()
    return content


def pack_with(content: Content, entries: int, target: Path) -> Path:
    """A pack of the content and so many facts more, each with words of its own to be found by."""
    words = (" ".join(_WORDS[int(digit)] for digit in str(number)) for number in range(entries))
    stated = (f"Made statement number {number} says {said}." for number, said in enumerate(words))
    return pack_saying(content, stated, target)


def pack_saying(content: Content, stated: Iterable[str], target: Path) -> Path:
    """A pack of the content and of facts that state this."""
    source = content.sources[0].thing.id
    made = tuple(
        Entry(thing=_fact(number, text, source), file="made.yaml", tree=Text(line=1, text=""))
        for number, text in enumerate(stated)
    )
    compile_pack(replace(content, facts=(*content.facts, *made)), target)
    return target


def _fact(number: int, statement: str, source: str) -> Fact:
    return Fact(
        id=f"made-{number}",
        topic="made",
        statement=statement,
        values=(Value(name="amount", value=Quantity.parse(f"{number} mg")),),
        cited=(Citation(source=source, place=f"page {number}"),),
        verification=Verification.READ,
        review=Review(state=ReviewState.SUBMITTED),
    )
