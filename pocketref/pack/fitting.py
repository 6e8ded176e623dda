"""A regimen fits together: its drugs are dosed, its gates and observations are about them."""

from collections.abc import Iterator

from pocketref.model.drug import Drug
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import UnitMismatchError
from pocketref.model.regimen import Regimen
from pocketref.pack.assembling import as_given
from pocketref.pack.faults import ContentError
from pocketref.pack.fronting import levels
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
        for index, name in enumerate(regimen.gates):
            if name in gates and gates[name].drug not in regimen.drugs:
                what = f"the gate `{name}` is about `{gates[name].drug}`, no drug of this regimen"
                yield entry.fault(("gates", index), what, "Leave the gate out.")
        if regimen.taxane in drugs and drugs[regimen.taxane].kind != "taxane":
            what = f"`{regimen.taxane}` is of the kind `{drugs[regimen.taxane].kind}`"
            yield entry.fault(("taxane",), what, "Name a drug of the kind taxane.")
        yield from _dosed(entry, drugs)
        yield from _days(entry)
        yield from _proved(entry)
    yield from _idle(content)


def _dosed(entry: Entry[Regimen], drugs: dict[str, Drug]) -> Iterator[ContentError]:
    """Every drug is dosed, by its own rules or the regimen's; another level is one drug's."""
    regimen, given = entry.thing, []
    places = {each.drug: index for index, each in enumerate(regimen.given)}
    for index, name in enumerate(regimen.drugs):
        if name not in drugs:
            continue
        try:
            given.append(as_given(drugs[name], regimen))
        except BrokenNounError as error:
            path = ("given", places[name], "doses")
            yield entry.fault(path, str(error), "Give each rule its phase and its cycles.")
            continue
        if not given[-1].doses:
            mend = "Leave it out, or give it dose rules."
            yield entry.fault(("drugs", index), f"`{name}` has no doses here", mend)
    chosen = list(levels(given))
    if len(chosen) > 1:
        what = f"two dose levels may be chosen: `{chosen[0]}` and `{chosen[1]}`"
        yield entry.fault(("drugs",), what, "A worksheet has one; leave `level` to one drug.")


def _days(entry: Entry[Regimen]) -> Iterator[ContentError]:
    """Days of the cycle are whole, inside it, and named once."""
    try:
        cycle = entry.thing.cycle.value.to("d").value
        given = [[day.value.to("d").value for day in each.days] for each in entry.thing.given]
    except UnitMismatchError:
        return  # said where measures are checked
    for place, days in enumerate(given):
        for index, day in enumerate(days):
            path = ("given", place, "days", index)
            if day % 1 or not 1 <= day <= cycle:
                what = f"day {day} is not in a cycle of {cycle} days"
                yield entry.fault(path, what, "Count whole days from 1.")
            elif day in days[:index]:
                yield entry.fault(path, f"day {day} is here already", "Keep one of the two.")


def _idle(content: Content) -> Iterator[ContentError]:
    """Drugs that nobody doses, and nothing says why."""
    used = {name for entry in content.regimens for name in entry.thing.drugs}
    for entry in content.drugs:
        drug = entry.thing
        if not (drug.doses or drug.not_dosed or drug.id in used):
            what = f"`{drug.id}` has no doses, is in no regimen, and nothing says why"
            yield entry.fault(("id",), what, "Name the fact in `not_dosed`.")


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
