"""Ids: each item has its own, and a file is called after what is in it."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry

# A regimen of one drug bears the drug's name; every other id leads to one item only.
_SHARED = {frozenset({"drug", "regimen"})}
_NAMED_FILES = ("drug", "regimen", "checklist", "article", "grid", "decision")


def identity(content: Content) -> Iterator[ContentError]:
    """Ids that are taken already, ids that cannot be typed, files with another name."""
    taken: dict[str, tuple[str, Entry[Any]]] = {}
    for kind, entries in content.kinds().items():
        for entry in entries:
            name = entry.thing.id
            yield from _taken(kind, entry, taken.get(name))
            taken.setdefault(name, (kind, entry))
            if not _typable(name):
                mend = "Use small letters, digits and single dashes."
                yield entry.fault(("id",), f"`{name}` cannot be typed as an id", mend)
            if kind in _NAMED_FILES and PurePosixPath(entry.file).stem != name:
                mend = f"Call the file {name}.yaml, or the {kind} after its file."
                yield entry.fault(("id",), f"the file of `{name}` has another name", mend)
    yield from _repeats(content)


def _taken(
    kind: str, entry: Entry[Any], first: tuple[str, Entry[Any]] | None
) -> Iterator[ContentError]:
    if first is None or frozenset({kind, first[0]}) in _SHARED:
        return
    place = f"{first[1].file}:{first[1].tree.line}"
    name = getattr(entry.thing, "id", "")
    what = f"the id `{name}` is taken by a {first[0]} at {place}"
    yield entry.fault(("id",), what, "Give one of them another id.")


def _typable(name: str) -> bool:
    words = name.replace(".", "-").split("-")
    return all(word.isascii() and word.isalnum() and word == word.lower() for word in words)


def _repeats(content: Content) -> Iterator[ContentError]:
    """The lists of the manifest name nothing twice."""
    manifest = content.manifest.thing
    lists = {
        "bounds": [bounds.id for bounds in manifest.bounds],
        "formulas": [str(formula.formula) for formula in manifest.formulas],
        "stocked_bags": [str(bag.value) for bag in manifest.stocked_bags],
        "synonyms": [pair.name for pair in manifest.synonyms],
        "abbreviations": [pair.name for pair in manifest.abbreviations],
        "spellings": [pair.name.lower() for pair in manifest.spellings],
        "locales": [locale.id for locale in manifest.locales],
        "samples": [sample.text for sample in manifest.samples],
        "look_alikes": [f"{pair.name} {pair.value}" for pair in manifest.look_alikes],
    }
    for place, names in lists.items():
        for index, name in enumerate(names):
            if name in names[:index]:
                what = f"`{name}` is in {place} already"
                yield content.manifest.fault((place, index), what, "Keep one of the two.")
