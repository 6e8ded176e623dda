"""Sentences of a decision: what each source comes to, where the interval lies, what is open.

They say what a source says and order nothing. The titles of questions, answers and outcomes are
the tree's own.
"""

from collections.abc import Callable

from pocketref.model.branch import Stretch
from pocketref.model.decision import Decided, Saying, Tree
from pocketref.model.fact import Stated
from pocketref.model.quantity import Quantity
from pocketref.wording import numbers
from pocketref.wording.names import joined
from pocketref.wording.told import Told

Called = Callable[[str], str]


def outcome(tree: Tree, of: str) -> str:
    """Where a branch leads, as a title: `Follow second-line recommendations`."""
    return tree.outcome(of).title


def brief(tree: Tree, of: str) -> str:
    """The same in few words, for a leaf of a picture: `Second line`."""
    found = tree.outcome(of)
    return found.short or found.title


def chosen(tree: Tree, ask: str, choice: str) -> str:
    """An answer to a question inside a sentence: `pertuzumab with trastuzumab`."""
    found = (one.title for one in tree.ask(ask).choices if one.id == choice)
    return next(found, choice)


def says(tree: Tree, saying: Saying, called: Called) -> str:
    """What one source comes to: `ASCO 2022: follow second-line recommendations`, as a sentence.

    Args:
        tree: the decision.
        saying: the source and its outcome.
        called: the short name of a source by its id.
    """
    name = called(saying.source)
    if saying.silent:
        return f"{name} does not say."
    return f"{name}: {inside(outcome(tree, saying.outcome))}."


def briefly(tree: Tree, saying: Saying, called: Called) -> str:
    """What one source comes to, in few words: `ASCO 2022: second line`; `Article does not say`."""
    name = called(saying.source)
    if saying.silent:
        return f"{name} does not say"
    return f"{name}: {inside(brief(tree, saying.outcome))}"


def headline(tree: Tree, decided: Decided, called: Called) -> str:
    """The answer in a line: what the sources agree on, that they differ, that the first is silent.

    Empty while something is missing.
    """
    if not decided.sayings:
        return ""
    first = decided.sayings[0]
    if first.silent:
        return f"{called(first.source)} does not say"
    return outcome(tree, first.outcome) if decided.agree else "Sources differ"


def agreement(tree: Tree, decided: Decided, called: Called) -> str:
    """How the sources stand to each other: `ASCO 2022 agrees.`, or what each says.

    Before it, off every line, where the interval lies by the first of them.
    """
    if not decided.sayings:
        return ""
    together = _together(tree, decided.sayings, called, agree=decided.agree)
    return " ".join(filter(None, (placed(decided), together)))


def boundary(tree: Tree, decided: Decided, called: Called) -> str:
    """Both answers where the interval stands on a line exactly; empty elsewhere."""
    if decided.boundary is None or not decided.sayings:
        return ""
    both = " ".join(says(tree, saying, called) for saying in decided.sayings)
    return f"{_stands(decided, decided.boundary)}; each source counts it by its own words. {both}"


def stretch(of: Stretch | None) -> str:
    """The months of a branch: `6 months or more, less than 12 months`; `any interval`."""
    return ", ".join(_ends(of)) or "any interval"


def depends(tree: Tree, decided: Decided) -> str:
    """What could still change an answer that stands; empty if nothing could."""
    if not decided.sayings or not decided.needs:
        return ""
    asks = tuple(tree.ask(name) for name in decided.needs)
    taken = joined(tuple(chosen(tree, ask.id, ask.usual) for ask in asks if ask.usual))
    others = joined(tuple(inside(ask.title) for ask in asks if not ask.usual))
    otherwise = f"it depends on {others}" if others else "the answer is another"
    return f"For people {taken}; otherwise {otherwise}."


def inside(title: str) -> str:
    """A title inside a sentence; one that begins with a name in capitals stays."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def together(tree: Tree, sayings: tuple[Saying, ...], called: Called) -> str:
    """What sources say side by side, in sentences; that they say the same only once."""
    agree = len({one.outcome for one in sayings}) == 1 and not sayings[0].silent
    said = says(tree, sayings[0], called) if agree else ""
    return " ".join(filter(None, (said, _together(tree, sayings, called, agree=agree))))


def placed(decided: Decided) -> str:
    """Where the interval lies: `8 months is 6 months or more and less than 12 months.`."""
    months, ends = decided.given.months, _ends(decided.sayings[0].months)
    if months is None or decided.boundary is not None or not ends:
        return ""
    return f"{numbers.amount(months)} is {' and '.join(ends)}."


def _stands(decided: Decided, line: Quantity) -> str:
    """That an interval is a line; days past its completed months leave it there."""
    past = next((turn.days for turn in decided.turns if turn.at == line), None)
    months = numbers.amount(line)
    if not past:
        return f"Exactly {months} stands on a line"
    days = numbers.days(past)
    return f"{months} and {days} count as {months} and stand on a line"


def _together(tree: Tree, sayings: tuple[Saying, ...], called: Called, *, agree: bool) -> str:
    first, *others = sayings
    if first.silent and all(other.silent for other in others):
        return "No source that was read says what follows."
    if agree:
        return " ".join(f"{called(other.source)} agrees." for other in others)
    return " ".join(says(tree, saying, called) for saying in sayings)


def _ends(of: Stretch | None) -> tuple[str, ...]:
    if of is None:
        return ()
    named = (
        _end("{} or more", of.at_least),
        _end("more than {}", of.above),
        _end("{} or less", of.at_most),
        _end("less than {}", of.below),
    )
    return tuple(filter(None, named))


def _end(words: str, end: Stated | None) -> str:
    return "" if end is None else words.format(numbers.amount(end.value))


def _disagrees(_: Told) -> str:
    return (
        "The two calculations disagree about this recurrence. No answer is shown."
        " Tell the pharmacy and IT."
    )


SENTENCES: dict[str, Callable[[Told], str]] = {"timings-disagree": _disagrees}
