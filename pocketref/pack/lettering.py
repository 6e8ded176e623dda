"""A locale's list changes capitals, never letters: it can rename no drug."""

from collections.abc import Iterator

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content


def lettering(content: Content) -> Iterator[ContentError]:
    """Names that a locale spells otherwise, and drugs it has twice."""
    names = {entry.thing.id: entry.thing.name for entry in content.drugs}
    manifest = content.manifest
    for place, locale in enumerate(manifest.thing.locales):
        seen: set[str] = set()
        for index, letters in enumerate(locale.letters):
            path = ("locales", place, "letters", index)
            name = names.get(letters.drug, letters.shown)
            if letters.shown.lower() != name.lower():
                what = f"`{letters.shown}` is not `{name}` in other capitals"
                yield manifest.fault((*path, "shown"), what, "Change capitals only.")
            if letters.drug in seen:
                what = f"`{letters.drug}` has letters in `{locale.id}` already"
                yield manifest.fault((*path, "drug"), what, "Keep one of the two.")
            seen.add(letters.drug)
