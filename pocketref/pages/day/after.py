"""What comes after: the next cycle, from when each drug loads again, the next echo."""

from datetime import timedelta

from pocketref.model.plan import Plan, Reload
from pocketref.pack.library import Library
from pocketref.wording import names, numbers
from pocketref.wording.needs import needs_sentence


def after(library: Library, plan: Plan) -> tuple[str, ...]:
    """Sentence by sentence, as the rail and the sheet say it."""
    sentences = (_day(plan), _cycle(plan), _reloads(library, plan), _echo(plan))
    return tuple(sentence for sentence in sentences if sentence)


def _day(plan: Plan) -> str:
    """The next treatment of this cycle, where it has another."""
    due, day = plan.next.day_due, plan.next.day
    if due is None or day is None or plan.occasion.cycle is None:
        return ""
    return f"Day {day} of this cycle is due {numbers.weekday(due)}."


def _cycle(plan: Plan) -> str:
    due, cycle = plan.next.cycle_due, plan.occasion.cycle
    if due is None or cycle is None:
        return needs_sentence(("cycle",))
    return f"Cycle {numbers.count(cycle + 1)} is due {numbers.weekday(due)}."


def _reloads(library: Library, plan: Plan) -> str:
    known = sorted(
        (reload for reload in plan.next.reload_from if reload.on is not None),
        key=lambda reload: str(reload.on),
    )
    if not known:
        return ""
    parts = names.joined(tuple(_reload(library, reload) for reload in known))
    last = names.joined(
        tuple(numbers.day(reload.on - timedelta(days=1)) for reload in known if reload.on)
    )
    return f"Loads again: {parts} (last {'day' if len(known) == 1 else 'days'} before: {last})."


def _reload(library: Library, reload: Reload) -> str:
    shown = library.drug(reload.drug).shown
    return shown if reload.on is None else f"{shown} from {numbers.day(reload.on)}"


def _echo(plan: Plan) -> str:
    due, latest = plan.next.echo_due, plan.next.echo_latest
    if due is None or latest is None:
        return "LVEF due date is not known: the date of the last echo is not entered."
    return f"LVEF is due {numbers.weekday(due)}, at the latest {numbers.weekday(latest)}."
