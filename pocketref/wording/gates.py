"""Sentences of gates: why a rule says what it says."""

from collections.abc import Callable

from pocketref.model.fact import Region
from pocketref.model.patient import Setting
from pocketref.wording import phrases
from pocketref.wording.compared import compared, read_values
from pocketref.wording.needs import needs_sentence
from pocketref.wording.told import Told


def _rule_met(told: Told) -> str:
    values = read_values(told.finding)
    return f"Within the limits of this rule: {values}." if values else "No limit of this rule."


def _clause_met(told: Told) -> str:
    return compared(told.finding)


def _needs_reading(told: Told) -> str:
    return needs_sentence(told.finding.words)


def _symptoms(_: Told) -> str:
    return "Symptoms of heart failure override every limit: the labels ask to stop or reassess."


def _if_no_symptoms(told: Told) -> str:
    values = read_values(told.finding)
    beside = f": {values}" if values else ""
    return f"Continue, if there are no symptoms of heart failure{beside}."


def _other_region(told: Told) -> str:
    where = phrases.region(Region(told.finding.words[0]))
    return f"Written for {where}; holds nothing here."


def _other_setting(told: Told) -> str:
    stage = phrases.setting(Setting(told.finding.words[0]))
    return f"Written for {stage} disease; holds nothing here."


SENTENCES: dict[str, Callable[[Told], str]] = {
    "clause-met": _clause_met,
    "if-no-symptoms": _if_no_symptoms,
    "needs-reading": _needs_reading,
    "other-region": _other_region,
    "other-setting": _other_setting,
    "rule-met": _rule_met,
    "symptoms-override": _symptoms,
}
