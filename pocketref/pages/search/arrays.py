"""People as discs beside the words of an answer, and what a difference comes to in a sentence."""

from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Grades, Rate
from pocketref.pack.library import Library
from pocketref.pages.arms import arm, only
from pocketref.pages.search.view import Arrays, People
from pocketref.wording import rates, risks, shares
from pocketref.wording.numbers import sentence_start
from pocketref.wording.rounding import places

_APART, _WHOLE = "Not randomised.", "overall"
Held = Compared | Apart


def arrays(library: Library, found: tuple[Held, ...]) -> Arrays | None:
    """The groups that were held against each other first, side by side, of a hundred each."""
    first = _first(found)
    if first is None:
        return None
    trial, pair = library.trial(_rates(first)[0].trial), _rates(first)
    groups = tuple(_people(arm(library, trial, rate), rate) for rate in pair)
    apart = "" if trial.randomised else f" {_APART}"
    said = ", ".join(f"{one.title} {one.said}" for one in groups)
    return Arrays(
        title=library.spelled(f"{trial.title}. {rates.what(pair[0])}.{apart}"),
        groups=groups,
        text=library.spelled(f"{trial.title}. {rates.what(pair[0])}: {said}.{apart}"),
        lines=differences(library, found),
        facts=tuple(rate.fact for rate in pair),
    )


def differences(library: Library, found: tuple[Held, ...]) -> tuple[str, ...]:
    """What the first difference comes to: people, its interval, the number needed and its own."""
    first = _first(found)
    if not isinstance(first, Compared):
        return ()
    trial = library.trial(first.trial)
    name = only(library, trial, first.exposed.arm, first.control.arm)
    needed = sentence_start(risks.needed_name(first))
    rounded = f" {sentence_start(shares.ROUNDED)}." if first.rounded else ""
    limits = f"{sentence_start(risks.INTERVAL)} {risks.limits_in_words(first)}."
    of_needed = f"{needed} {risks.needed(first)}, {risks.INTERVAL} {risks.needed_limits(first)}."
    return (
        f"{trial.title}: {risks.sentence(first, name)}{rounded}",
        f"{limits} {of_needed}",
    )


def _first(found: tuple[Held, ...]) -> Held | None:
    """Two groups: what is known of all people and of any grade before parts of it."""
    pairs = (one for one in found if len(_rates(one)) > 1)
    return min(pairs, key=lambda one: _apart_of(_rates(one)[0]), default=None)


def _apart_of(rate: Rate) -> tuple[bool, bool, bool]:
    return bool(rate.group), rate.grades is not Grades.ALL, rate.period != _WHOLE


def _rates(one: Held) -> tuple[Rate, ...]:
    return (one.exposed, one.control) if isinstance(one, Compared) else one.rates


def _people(title: str, rate: Rate) -> People:
    """A group: how many of a hundred, as the words beside it say; none drawn if not reported."""
    share = rates.share(rate)
    affected = None if share is None else int(places(share, 0))
    return People(title=title, said=rates.of_hundred(rate) or "not reported", affected=affected)
