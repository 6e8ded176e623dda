"""Every abbreviation explains itself: it is listed with its long form, or it is a known name."""

import re
from collections.abc import Iterator

from pocketref.model.drug import Drug
from pocketref.model.toxicity import Trial
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content
from pocketref.pack.phrasing import texts

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CAPITALS = re.compile(r"[A-Z].*[A-Z]")
_ROMAN = re.compile(r"(?:II|III|VI{0,3}|IX|XI{0,3})[ab]?")  # a phase or a chapter


def abbreviating(content: Content) -> Iterator[ContentError]:
    """Short forms in texts that nothing explains, each told once, where it is first met."""
    known = set(_known(content))
    for entry, path, text in texts(content):
        for token in short_forms(text):
            if token in known:
                continue
            known.add(token)
            what = f"`{token}` is an abbreviation that nothing explains"
            mend = "Write it out, or list it in pack.yaml under `abbreviations`."
            yield entry.fault(path, what, mend)


def short_forms(text: str) -> Iterator[str]:
    """The tokens with two capitals or more: `LVEF`, `HER2`; of `HER2-positive` its first part."""
    for token in _TOKEN.findall(text):
        if token.endswith("s") and token[:-1].isupper():
            yield from short_forms(token[:-1])
        elif _CAPITALS.search(token) and not _ROMAN.fullmatch(token):
            parts = [part for part in token.split("-") if _CAPITALS.search(part)]
            whole = not parts or token.isupper() or len(parts) == len(token.split("-"))
            yield from (token,) if whole else parts


def _known(content: Content) -> Iterator[str]:
    """The names the pack knows, and their tokens."""
    for name in _names(content):
        yield name
        yield from _TOKEN.findall(name)


def _names(content: Content) -> Iterator[str]:
    yield from (pair.name for pair in content.manifest.thing.abbreviations)
    for drug in (entry.thing for entry in content.drugs):
        yield from _of_drug(drug)
    for trial in (entry.thing for entry in content.trials):
        yield from _of_trial(trial)
    for source in (entry.thing for entry in content.sources):
        yield source.short
    for locale in content.manifest.thing.locales:
        yield from (lettering.shown for lettering in locale.letters)


def _of_drug(drug: Drug) -> Iterator[str]:
    yield from (drug.name, drug.shown, *drug.brands, *drug.abbreviations)
    for code in drug.codes:
        yield from (code.system, code.code)


def _of_trial(trial: Trial) -> Iterator[str]:
    yield trial.title
    yield from (arm.title for arm in trial.arms)
