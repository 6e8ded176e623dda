"""Words on a decision's path: months on a leaf, dates that were counted, lines and their sides."""

from collections.abc import Callable
from datetime import date

from pocketref.model.branch import Stretch
from pocketref.model.decision import Decided, Saying, Tree, Turn
from pocketref.model.fact import Stated
from pocketref.model.quantity import Quantity
from pocketref.wording import decisions, numbers

Called = Callable[[str], str]

RULE = (
    "A month is complete on the same day of the month, or on the last day of a month that has no"
    " such day."
)


def stretch(of: Stretch | None) -> str:
    """The months of a leaf without their unit: `6 to under 12`, `over 12`, `any interval`."""
    if of is None or not of.ends:
        return "any interval"
    low, high = _low(of), _high(of)
    if low and high:
        return f"{low} to {high}"
    if low:
        return low if of.above else f"{low} or more"
    return high if of.below else f"up to {high}"


def counted(last: date, recurred: date, months: int, days: int) -> str:
    """What two dates come to, with the rule they are counted by."""
    between = f"{_many(months, 'completed month')}, {_many(days, 'day')}"
    return f"{numbers.day(last)} to {numbers.day(recurred)}: {between}. {RULE}"


def exactly(at: Quantity) -> str:
    """A line by itself: `At exactly 12 months`."""
    return f"At exactly {numbers.amount(at)}"


def line(tree: Tree, decided: Decided, turn: Turn, called: Called) -> str:
    """How far a line is, and what changes beyond it; on the line itself, on both sides of it.

    Args:
        tree: the decision.
        decided: where the case stands.
        turn: the line.
        called: the short name of a source by its id.
    """
    return " ".join((_far(decided, turn), *_changes(tree, decided, turn, called)))


def _far(decided: Decided, turn: Turn) -> str:
    at, months = numbers.amount(turn.at), decided.given.months
    if turn.days is not None and turn.on is not None:
        on = numbers.day(turn.on)
        if turn.days == 0:
            return f"The line at {at} is the day of the recurrence, {on}."
        way = "back" if turn.days > 0 else "ahead"
        return f"The line at {at} is {_many(abs(turn.days), 'day')} {way}, on {on}."
    if months is None or months.same_as(turn.at):
        return f"The interval stands on the line at {at}."
    if months < turn.at:
        return f"The line at {at} is {numbers.amount(turn.at - months)} ahead."
    return f"The line at {at} is {numbers.amount(months - turn.at)} back."


def _changes(tree: Tree, decided: Decided, turn: Turn, called: Called) -> tuple[str, ...]:
    months = decided.given.months
    if months is None:
        return ()
    short = () if months < turn.at else _other(decided, turn.before)
    long = () if turn.at < months else _other(decided, turn.after)
    sides = (("Short of it", short), ("Beyond it", long))
    told = tuple(
        f"{side}, {' '.join(decisions.says(tree, one, called) for one in said)}"
        for side, said in sides
        if said
    )
    return told or ("These sources say the same on both sides of it.",)


def _other(decided: Decided, said: tuple[Saying, ...]) -> tuple[Saying, ...]:
    """What the sources that change say on another side of a line."""
    now = {one.source: one.outcome for one in decided.sayings}
    return tuple(one for one in said if now.get(one.source) != one.outcome)


def _low(of: Stretch) -> str:
    if of.above is not None:
        return f"over {_figure(of.above)}"
    return "" if of.at_least is None else _figure(of.at_least)


def _high(of: Stretch) -> str:
    if of.below is not None:
        return f"under {_figure(of.below)}"
    return "" if of.at_most is None else _figure(of.at_most)


def _figure(end: Stated) -> str:
    return numbers.number(end.value.value)


def _many(count: int, what: str) -> str:
    return f"{numbers.count(count)}\u00a0{what}{'' if count == 1 else 's'}"
