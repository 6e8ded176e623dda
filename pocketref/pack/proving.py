"""Every worked example through both engines; content that does not prove itself is not built."""

from collections.abc import Callable, Iterator

from pocketref.agreement.day import plan_day
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Example, Pair, Regimen
from pocketref.pack.assembling import Shelf, assemble, to_acknowledge
from pocketref.pack.faults import ContentError
from pocketref.pack.given import case
from pocketref.pack.gives import found, same
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.walking import Path

Planner = Callable[[Protocol, Patient, Occasion], Plan]

_PROVE = "Mend the example, or what it rests on; work it out by hand first."


def proofs(content: Content, plan: Planner = plan_day) -> Iterator[ContentError]:
    """Examples that cannot be read, and examples that do not come out of both engines."""
    for entry in content.regimens:
        protocol = protocol_of(content, entry.thing)
        for index, example in enumerate(entry.thing.examples):
            path: Path = ("examples", index)
            try:
                asked = case(example, to_acknowledge(protocol.drugs))
            except ValueError as error:
                what = f"the example `{example.id}` cannot be read: {error}"
                mend = "Write values as the command line takes them."
                yield entry.fault((*path, "given"), what, mend)
            else:
                answer = plan(protocol, asked.patient, asked.occasion)
                yield from _compared(entry, path, example, answer)


def protocol_of(content: Content, regimen: Regimen) -> Protocol:
    """A regimen's protocol from content that is not built yet, and so has no digest."""
    manifest = content.manifest.thing
    shelf = Shelf(
        bounds=manifest.bounds, bags=manifest.stocked_bags, formulas=manifest.formulas, digest=""
    )
    drugs = {entry.thing.id: entry.thing for entry in content.drugs}
    gates = {entry.thing.id: entry.thing for entry in content.gates}
    return assemble(regimen, shelf, drugs.__getitem__, gates.__getitem__)


def _compared(
    entry: Entry[Regimen], path: Path, example: Example, plan: Plan
) -> Iterator[ContentError]:
    """Every line of an example that did not come out."""
    if not plan.agreed:
        what = f"the two engines disagree about the example `{example.id}`"
        yield entry.fault(path, what, "This is a fault of the program; report it.")
        return
    for place, pair in enumerate(example.gives):
        said = _said(plan, pair)
        if said is not None:
            what = f"the example `{example.id}` gives {said}"
            yield entry.fault((*path, "gives", place), what, _PROVE)


def _said(plan: Plan, pair: Pair) -> str | None:
    """How an expectation and the plan differ; None if they do not."""
    try:
        got = found(plan, pair.name)
    except KeyError:
        return f"`{pair.name}`, which no plan has"
    if same(pair.value, got):
        return None
    return f"{pair.name} {pair.value}, but both engines give {got}"
