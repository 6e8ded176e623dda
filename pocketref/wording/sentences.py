"""One sentence for each finding of a plan; those of courses and gates stand in their own modules.

A sentence lists what a source says and what is open. It orders nothing, but for the three emergency
sentences that the content allows to.
"""

from collections.abc import Callable

from pocketref.model.finding import Finding
from pocketref.model.gate import Subject, Verdict
from pocketref.wording import (
    apart,
    clocks,
    courses,
    decisions,
    gates,
    grades,
    local,
    names,
    phrases,
)
from pocketref.wording.told import Called, Told

FEVER = (
    "Fever on chemotherapy is an emergency: start your local neutropenic sepsis pathway now."
    " Do not wait for this program."
)
REACTION = "Stop the infusion and treat by local policy if the reaction is serious."
BAG = "Check the whole name on the bag."


def sentence(finding: Finding, called: Called = str) -> str:
    """The sentence of a finding.

    Args:
        finding: what an engine or the agreement found.
        called: how a drug or source id in the finding is shown; the pack knows its sources' names.

    Raises:
        KeyError: no sentence for this code; a bug that a test of the house looks for.
    """
    return SENTENCES[finding.code](Told(finding, called))


def _held_by_rule(told: Told) -> str:
    source, about = told.word(0), phrases.subject(Subject(told.finding.words[1]))
    return f"{told.about} is held. {about}: {source} says withhold, avoid or stop."


def _held_by_partner(told: Told) -> str:
    return f"{told.about} is held, because {told.word(0)} is held."


def _held_by_decision(told: Told) -> str:
    return f"{told.about} is held by decision."


def _both_held(_: Told) -> str:
    return (
        "Both antibodies are held. The sources do not say what is given without them that day."
        " Decide with the treating oncologist."
    )


def _article_lvef(told: Told) -> str:
    stops = told.finding.words == (Verdict.STOP,)
    says = "says stop at this LVEF" if stops else "is unclear at this LVEF"
    return f"The article {says}. Its line holds nothing here; the labels' rules stand beside it."


def _rule_warns(told: Told) -> str:
    source, about = told.word(0), phrases.subject(Subject(told.finding.words[1]))
    return (
        f"{about}: {source} says {told.word(2)} for {told.about}. At this value it holds nothing."
    )


def _rule_lowers(told: Told) -> str:
    source, about = told.word(0), phrases.subject(Subject(told.finding.words[1]))
    return f"{about}: {source} lowers the dose of {told.about} here. The dose shown is not lowered."


def _held_elsewhere(told: Told) -> str:
    source, about = told.word(0), phrases.subject(Subject(told.finding.words[1]))
    return (
        f"{about}: {source} would hold {told.about}. It is written for another region or stage, and"
        " no rule was read for this one. It holds nothing here."
    )


def _antibodies_differ(told: Told) -> str:
    gaps = f" after {' and '.join(dict.fromkeys(told.amounts))}" if told.amounts else ""
    return (
        f"The antibodies count late doses by different clocks: {told.word(0)} loads again"
        f"{gaps}, {told.word(1)} does not."
    )


def _eu_delayed(_: Told) -> str:
    return (
        "EU: the pertuzumab text is said to keep trastuzumab at its maintenance dose for this gap"
        " and was not read; check it. The trastuzumab texts, which were read, drive this dose."
    )


def _fever(_: Told) -> str:
    return FEVER


def _observation_article(told: Told) -> str:
    return f"The article gives another time after {told.about} than {told.amount(0)}."


def _not_split(_: Told) -> str:
    return (
        "Loading over two days is known for loading doses of both antibodies only. Planned over"
        " one day."
    )


def _level_chosen(told: Told) -> str:
    return f"{told.about}: level {told.amount(0)} was chosen, the rule's own is {told.amount(1)}."


def _look_alike(told: Told) -> str:
    others = names.joined(told.words, last="or")
    return f"{BAG} {told.about} is not {others}." if others else BAG


def _other_arms(_: Told) -> str:
    return "Other arms were reported too; they stand on the page of this event."


def _engines_disagree(told: Told) -> str:
    what = f" about {names.joined(told.words)}" if told.words else ""
    return f"The two calculations disagree{what}. No dose is shown. Tell the pharmacy and IT."


SENTENCES: dict[str, Callable[[Told], str]] = {
    "antibodies-differ": _antibodies_differ,
    "article-lvef": _article_lvef,
    "both-antibodies-held": _both_held,
    "engines-disagree": _engines_disagree,
    "eu-delayed-trastuzumab": _eu_delayed,
    "fever": _fever,
    "held-by-decision": _held_by_decision,
    "held-by-partner": _held_by_partner,
    "held-by-rule": _held_by_rule,
    "held-elsewhere": _held_elsewhere,
    "level-chosen": _level_chosen,
    "look-alike": _look_alike,
    "not-split": _not_split,
    "observation-article": _observation_article,
    "other-arms": _other_arms,
    "rule-lowers": _rule_lowers,
    "rule-warns": _rule_warns,
    **apart.SENTENCES,
    **clocks.SENTENCES,
    **courses.SENTENCES,
    **decisions.SENTENCES,
    **gates.SENTENCES,
    **grades.SENTENCES,
    **local.SENTENCES,
}
