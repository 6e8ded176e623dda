"""Sentences of a recurrence: what each source comes to, where the interval lies, what is open.

They say what a source says and order nothing.
"""

from collections.abc import Callable

from pocketref.model.decision import Decided, Outcome, Prior, Saying, Stretch
from pocketref.model.fact import Stated
from pocketref.wording import numbers
from pocketref.wording.told import Told

Called = Callable[[str], str]

_OUTCOMES = {
    Outcome.FIRST_LINE: "Follow first-line recommendations",
    Outcome.FIRST_OR_SECOND_LINE: "First-line regimen, or straight to second line",
    Outcome.SECOND_LINE: "Follow second-line recommendations",
    Outcome.ANTIBODIES_ONLY: "Both antibodies alone, without chemotherapy",
    Outcome.ANTIBODIES_ENDOCRINE: "Both antibodies with endocrine therapy",
    Outcome.SILENT: "Does not say",
}


def outcome(of: Outcome) -> str:
    """Where a branch leads, as a title: `Follow second-line recommendations`."""
    return _OUTCOMES[of]


def says(saying: Saying, called: Called) -> str:
    """What one source comes to: `ASCO 2022: follow second-line recommendations`, as a sentence.

    Args:
        saying: the source and its outcome.
        called: the short name of a source by its id.
    """
    name = called(saying.source)
    return f"{name} does not say." if saying.silent else f"{name}: {_inside(saying.outcome)}."


def headline(decided: Decided, called: Called) -> str:
    """The answer in a line: what the sources agree on, that they differ, that the first is silent.

    Empty while something is missing.
    """
    if not decided.sayings:
        return ""
    first = decided.sayings[0]
    if first.silent:
        return f"{called(first.source)} does not say"
    return outcome(first.outcome) if decided.agree else "Sources differ"


def agreement(decided: Decided, called: Called) -> str:
    """How the sources stand to each other: `ASCO 2022 agrees.`, or what each says.

    Before it, off every line, where the interval lies by the first of them.
    """
    if not decided.sayings:
        return ""
    return " ".join(filter(None, (_placed(decided), _together(decided, called))))


def boundary(decided: Decided, called: Called) -> str:
    """Both answers where the interval stands on a line exactly; empty elsewhere."""
    if decided.boundary is None or not decided.sayings:
        return ""
    both = " ".join(says(saying, called) for saying in decided.sayings)
    line = numbers.amount(decided.boundary)
    return f"Exactly {line} stands on a line; each source counts it by its own words. {both}"


def stretch(of: Stretch | None) -> str:
    """The months of a branch: `6 months or more, less than 12 months`; `any interval`."""
    return ", ".join(_ends(of)) or "any interval"


def depends(decided: Decided) -> str:
    """What could still change an answer that stands; empty if nothing could."""
    if not decided.sayings or "chemotherapy" not in decided.needs:
        return ""
    if "hr" in decided.needs:
        return "For people who can have chemotherapy; without it, hormone receptors decide."
    return "For people who can have chemotherapy; without it, the answer is another."


def prior(of: Prior, called: Called) -> str:
    """What was given before: `pertuzumab with trastuzumab`.

    Args:
        of: the earlier treatment.
        called: the shown name of a drug by its id.
    """
    match of:
        case Prior.NONE:
            return "no HER2 treatment"
        case Prior.TRASTUZUMAB:
            return f"{called('trastuzumab')} without {called('pertuzumab')}"
        case Prior.PERTUZUMAB:
            return f"{called('pertuzumab')} with {called('trastuzumab')}"
        case Prior.T_DM1:
            return called("trastuzumab-emtansine")
        case Prior.T_DXD:
            return called("trastuzumab-deruxtecan")
        case Prior.OTHER:
            return "another HER2 treatment"


def _inside(of: Outcome) -> str:
    title = _OUTCOMES[of]
    return title[:1].lower() + title[1:]


def _placed(decided: Decided) -> str:
    """Where the interval lies: `8 months is 6 months or more and less than 12 months.`."""
    months, ends = decided.given.months, _ends(decided.sayings[0].months)
    if months is None or decided.boundary is not None or not ends:
        return ""
    return f"{numbers.amount(months)} is {' and '.join(ends)}."


def _together(decided: Decided, called: Called) -> str:
    first, *others = decided.sayings
    if first.silent and all(other.silent for other in others):
        return "No source that was read says what follows."
    if decided.agree:
        return " ".join(f"{called(other.source)} agrees." for other in others)
    return " ".join(says(saying, called) for saying in decided.sayings)


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
