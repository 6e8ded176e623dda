"""Rates of side effects: whose they are, that they add up, and that each stands there once."""

from collections.abc import Iterator
from decimal import Decimal

from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.resolving import nearest


def rating(content: Content) -> Iterator[ContentError]:
    """Rates that cannot be, and rates of arms that their trial does not have."""
    arms = {entry.thing.id: [arm.id for arm in entry.thing.arms] for entry in content.trials}
    read = {entry.thing.id: entry.thing.drives_rules for entry in content.facts}
    seen: dict[tuple[str, ...], str] = {}
    for entry in content.rates:
        rate = entry.thing
        if rate.trial in arms and rate.arm not in arms[rate.trial]:
            what = f"the trial `{rate.trial}` has no arm `{rate.arm}`"
            yield entry.fault(("arm",), what, nearest(rate.arm, arms[rate.trial]))
        if not read.get(rate.fact, True):
            what = f"the rate `{rate.id}` rests on `{rate.fact}`, which was not read"
            yield entry.fault(("fact",), what, "Leave the rate out, or read its source.")
        first = seen.setdefault(_of(rate), rate.id)
        if first != rate.id:
            what = f"`{rate.id}` is the same rate as `{first}`"
            mend = "Keep one, or say which group, grades, period or cut tells them apart."
            yield entry.fault((), what, mend)
        yield from _figures(entry)
    yield from _arms(content)


def _of(rate: Rate) -> tuple[str, ...]:
    """What tells one rate from another."""
    return (rate.trial, rate.arm, rate.group, rate.event, rate.grades, rate.period, rate.cut)


def _figures(entry: Entry[Rate]) -> Iterator[ContentError]:
    rate = entry.thing
    for field in ("events", "people"):
        held = getattr(rate, field)
        if held is not None and held.value.value % 1:
            what = f"`{held.value}` is no number of people"
            yield entry.fault((field,), what, "Quote a whole number.")
    if rate.events is None or rate.people is None:
        return
    events, people = rate.events.value.value, rate.people.value.value
    if events > people or not people:
        what = f"{events} of {people} people cannot be"
        yield entry.fault(("events",), what, "Mend the counts where the fact states them.")
    elif rate.percent is not None and not _agrees(rate.percent.value.value, events, people):
        exact = (100 * events / people).quantize(Decimal("0.01"))
        what = f"{events} of {people} is {exact} %, not {rate.percent.value}"
        yield entry.fault(("percent",), what, "Mend the figures, or leave out what was not read.")


def _agrees(percent: Decimal, events: Decimal, people: Decimal) -> bool:
    """Whether a percentage is what the counts give, within half of its last printed place."""
    exponent = percent.as_tuple().exponent
    place = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    return abs(100 * events - percent * people) <= place / 2 * people


def _arms(content: Content) -> Iterator[ContentError]:
    for entry in content.trials:
        names = [arm.id for arm in entry.thing.arms]
        yield from _contrasts(entry, names)
        for index, name in enumerate(names):
            if name in names[:index]:
                what = f"the arm `{name}` is here already"
                yield entry.fault(("arms", index, "id"), what, "Give it another id.")


def _contrasts(entry: Entry[Trial], names: list[str]) -> Iterator[ContentError]:
    """Arms that are held against each other stand in the trial, and are two."""
    for index, contrast in enumerate(entry.thing.contrasts):
        for field in ("arm", "against"):
            name = getattr(contrast, field)
            if name not in names:
                what = f"the trial `{entry.thing.id}` has no arm `{name}`"
                yield entry.fault(("contrasts", index, field), what, nearest(name, names))
        if contrast.arm == contrast.against:
            what = f"the arm `{contrast.arm}` is held against itself"
            yield entry.fault(("contrasts", index), what, "Name the arm without the drug.")
