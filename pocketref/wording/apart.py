"""Sentences of rates that stand side by side: why nothing is subtracted."""

from collections.abc import Callable

from pocketref.wording.names import joined
from pocketref.wording.rates import NOT_RANDOMISED
from pocketref.wording.told import Told

_APART = "They stand side by side and are not subtracted."


def _not_randomised(told: Told) -> str:
    return f"{told.word(0)}: {NOT_RANDOMISED}"


def _not_same_trial(_: Told) -> str:
    return f"These rates are of different trials. {_APART}"


def _arms_pooled(told: Told) -> str:
    return f"{told.word(0)}: a rate of both groups together is not subtracted from another."


def _not_same(what: str) -> Callable[[Told], str]:
    return lambda told: f"{told.word(0)}: these rates are of different {what}. {_APART}"


def _no_denominator(told: Told) -> str:
    return (
        f"{told.word(0)}: where the number of people was not read, rates stand side by side and are"
        " not subtracted."
    )


def _no_count(told: Told) -> str:
    return f"{told.word(0)}: no whole number of people makes the percentage printed. {_APART}"


def _one_group_only(told: Told) -> str:
    return f"{told.word(0)}: where one group alone was reported in this way, nothing is subtracted."


def _disagree(told: Told) -> str:
    return (
        f"The two calculations disagree about {joined(told.words)}. No figure is shown. Tell the"
        " pharmacy and IT."
    )


SENTENCES: dict[str, Callable[[Told], str]] = {
    "arms-pooled": _arms_pooled,
    "no-count": _no_count,
    "no-denominator": _no_denominator,
    "not-randomised": _not_randomised,
    "not-same-cut": _not_same("data cuts"),
    "not-same-event": _not_same("side effects"),
    "not-same-grades": _not_same("grades"),
    "not-same-group": _not_same("groups of people"),
    "not-same-period": _not_same("periods of treatment"),
    "not-same-trial": _not_same_trial,
    "one-group-only": _one_group_only,
    "risks-disagree": _disagree,
}
