"""Packs as large as one likes: the shipped content, and so many made-up facts beside it."""

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
    source = content.sources[0].thing.id
    made = tuple(
        Entry(thing=_fact(number, source), file="made.yaml", tree=Text(line=1, text=""))
        for number in range(entries)
    )
    compile_pack(replace(content, facts=(*content.facts, *made)), target)
    return target


def _fact(number: int, source: str) -> Fact:
    words = " ".join(_WORDS[int(digit)] for digit in str(number))
    return Fact(
        id=f"made-{number}",
        topic="made",
        statement=f"Made statement number {number} says {words}.",
        values=(Value(name="amount", value=Quantity.parse(f"{number} mg")),),
        cited=(Citation(source=source, place=f"page {number}"),),
        verification=Verification.READ,
        review=Review(state=ReviewState.SUBMITTED),
    )
