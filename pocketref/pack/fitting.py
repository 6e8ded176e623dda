"""A regimen fits together: its drugs are dosed, its gates and observations are about them."""

from collections.abc import Iterator

from pocketref.model.regimen import Regimen
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.walking import Path


def fitting(content: Content) -> Iterator[ContentError]:
    """Regimens whose parts speak of other drugs, and drugs a regimen cannot give."""
    drugs = {entry.thing.id: entry.thing for entry in content.drugs}
    gates = {entry.thing.id: entry.thing for entry in content.gates}
    for entry in content.regimens:
        regimen = entry.thing
        for path, name in _named(regimen):
            if name in drugs and name not in regimen.drugs:
                what = f"`{name}` is not a drug of `{regimen.id}`"
                yield entry.fault(path, what, f"Its drugs: {', '.join(regimen.drugs)}.")
        for index, name in enumerate(regimen.drugs):
            if name in drugs and not drugs[name].doses:
                mend = "Leave it out, or give it dose rules."
                yield entry.fault(("drugs", index), f"`{name}` has no doses here", mend)
        for index, name in enumerate(regimen.gates):
            if name in gates and gates[name].drug not in regimen.drugs:
                what = f"the gate `{name}` is about `{gates[name].drug}`, no drug of this regimen"
                yield entry.fault(("gates", index), what, "Leave the gate out.")
        if regimen.taxane in drugs and drugs[regimen.taxane].kind != "taxane":
            what = f"`{regimen.taxane}` is of the kind `{drugs[regimen.taxane].kind}`"
            yield entry.fault(("taxane",), what, "Name a drug of the kind taxane.")
        yield from _proved(entry)


def _named(regimen: Regimen) -> Iterator[tuple[Path, str]]:
    """The drugs that the parts of a regimen speak of."""
    for index, seen in enumerate(regimen.observations):
        yield ("observations", index, "drug"), seen.drug
    for index, medicine in enumerate(regimen.premedications):
        yield ("premedications", index, "before"), medicine.before
    for index, partner in enumerate(regimen.partners):
        yield ("partners", index, "held"), partner.held
        yield ("partners", index, "holds"), partner.holds


def _proved(entry: Entry[Regimen]) -> Iterator[ContentError]:
    """Every regimen has examples, each with its own id and something to prove."""
    seen: set[str] = set()
    if not entry.thing.examples:
        mend = "Write at least one worked example."
        yield entry.fault(("examples",), f"`{entry.thing.id}` is not proved", mend)
    for index, example in enumerate(entry.thing.examples):
        if not example.gives:
            mend = "Say what must come out."
            yield entry.fault(("examples", index), f"`{example.id}` proves nothing", mend)
        if example.id in seen:
            what = f"the example `{example.id}` is here already"
            yield entry.fault(("examples", index, "id"), what, "Give it another id.")
        seen.add(example.id)
