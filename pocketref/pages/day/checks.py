"""What must be true before starting: the checklist with the amounts and values it quotes."""

from pocketref.model.checklist import Item
from pocketref.model.drug import Drug
from pocketref.model.plan import Kind, Plan
from pocketref.model.quantity import Quantity, Range
from pocketref.pack.library import Library
from pocketref.pages.day.view import CheckLine, SheetBag
from pocketref.wording import names, numbers
from pocketref.worksheet.fields import Holder, field

_FIRST_DAY = 1
_CONJUGATE = "conjugate"


def checks(library: Library, plan: Plan, ticks: frozenset[str]) -> tuple[CheckLine, ...]:
    """The lines of the regimen's checklist that this cycle asks for; bags stand apart."""
    wanted = [item for item in _items(library, plan) if not item.bag]
    return tuple(_line(library, plan, item, ticked=item.id in ticks) for item in wanted)


def bags(library: Library, plan: Plan) -> tuple[SheetBag, ...]:
    """One bag for each drug that is given, numbered in the order of infusion."""
    given = [step.drug for step in plan.steps if step.kind is Kind.INFUSE and step.drug]
    listed = {item.bag for item in _items(library, plan) if item.bag}
    shown = [drug for drug in given if drug in listed]
    return tuple(
        SheetBag(number=at, name=library.drug(drug).shown, differs=differs(library, drug))
        for at, drug in enumerate(shown, start=1)
    )


def summary(library: Library, plan: Plan, lines: tuple[CheckLine, ...]) -> str:
    """`2 of 6 done: consent, allergies, …`."""
    done = sum(line.ticked for line in lines)
    shorts = {item.id: item.short for item in _items(library, plan)}
    listed = ", ".join(dict.fromkeys(shorts[line.id] for line in lines))
    return f"{numbers.count(done)} of {numbers.count(len(lines))} done: {listed}"


def _items(library: Library, plan: Plan) -> tuple[Item, ...]:
    first = plan.occasion.cycle in {None, 1} and plan.occasion.day == _FIRST_DAY
    checklist = library.checklist(library.regimen(plan.regimen).checklist)
    return tuple(
        item
        for item in checklist.items
        if not (item.first_only and not first) and not (item.later_only and first)
    )


def _line(library: Library, plan: Plan, item: Item, *, ticked: bool) -> CheckLine:
    parts = (_limit(library, item), _entered(plan, item))
    return CheckLine(
        id=item.id,
        text=item.text,
        kind=item.kind.value,
        value=", today ".join(part for part in parts if part),
        blank=item.blank,
        ticked=ticked,
        facts=item.facts,
    )


def _limit(library: Library, item: Item) -> str:
    """The amount the line quotes, in the unit of its field."""
    if item.limit is None:
        return ""
    fact, _, name = item.limit.partition(".")
    value = next(each.value for each in library.fact(fact).values if each.name == name)
    if isinstance(value, str):
        return value
    if isinstance(value, Range):
        return numbers.span(value)
    unit = library.bounds(item.field).unit if item.field else value.unit
    return numbers.amount(value.to(unit))


def _entered(plan: Plan, item: Item) -> str:
    if item.field is None or field(item.field).holder is not Holder.PATIENT:
        return ""
    value = getattr(plan.patient, field(item.field).attribute)
    return numbers.amount(value) if isinstance(value, Quantity) else ""


def differs(library: Library, drug: str) -> str:
    """What the name on the bag must not say: `EMTANSINE or DERUXTECAN`; `trastuzumab alone`."""
    own = library.drug(drug)
    others = tuple(library.drug(alike.drug) for alike in own.look_alikes)
    words = tuple(_apart(own, other) for other in others)
    told = tuple(word for word in dict.fromkeys(words) if word)
    return names.joined(told, "or") if told else ""


def _apart(own: Drug, other: Drug) -> str:
    """The word by which another drug is told from this one: in capitals, or that it is alone."""
    if own.kind == _CONJUGATE and other.name in own.name:
        return f"{other.shown} alone"
    word = other.shown.split(" ")[-1]
    return word if word != word.lower() else ""
