"""Which kind of answer is asked for: the first rule that holds."""

import pytest

from pocketref.answers.kinds import RULES, kind_of
from pocketref.answers.question import Kind
from pocketref.answers.signs import Signs


def _asks(*words: str) -> frozenset[str]:
    return frozenset(words)


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(), None),
        (Signs(asks=_asks("source", "day")), Kind.SOURCE),
        (Signs(asks=_asks("day", "dose"), drugs=("a",)), Kind.DAY),
        (Signs(asks=_asks("day"), event="e", drugs=("a",)), Kind.RISK),
        (Signs(asks=_asks("recurrence")), Kind.RECURRENCE),
        (Signs(fields=_asks("months"), drugs=("a",)), Kind.RECURRENCE),
        (Signs(fields=_asks("months"), priors=("none",)), Kind.RECURRENCE),
        (Signs(fields=_asks("months"), drugs=("a",), clocks=True), Kind.INTERVAL),
        (Signs(fields=_asks("months")), None),
        (Signs(asks=_asks("grade"), term="t"), Kind.GRADE),
        (Signs(score="s", fields=_asks("lvef")), Kind.GRADE),
        (Signs(asks=_asks("grade")), None),
        (Signs(fields=_asks("lvef"), drugs=("a",)), Kind.LVEF),
        (Signs(fields=_asks("anc"), term="t"), Kind.GRADE),
        (Signs(fields=_asks("anc"), term="t", drugs=("a",)), Kind.GRADE),
        (Signs(fields=_asks("anc", "weight"), term="t", drugs=("a",)), Kind.DOSE),
        (Signs(event="e", asks=_asks("risk")), Kind.RISK),
        (Signs(event="e", grouped=True), Kind.RISK),
        (Signs(event="e", drugs=("a",)), Kind.RISK),
        (Signs(event="e", lone=True), Kind.RISK),
        (Signs(event="e"), None),
        (Signs(asks=_asks("bsa")), Kind.BSA),
        (Signs(spans=True), Kind.INTERVAL),
        (Signs(clocks=True), None),
        (Signs(clocks=True, drugs=("a",)), Kind.INTERVAL),
        (Signs(asks=_asks("interval"), unread=1), Kind.INTERVAL),
        (Signs(drugs=("a",)), Kind.DOSE),
        (Signs(open_drugs=True), Kind.DOSE),
        (Signs(drugs=("a",), topics=("storage",)), None),
        (Signs(regimen="r"), None),
        (Signs(regimen="r", unread=2), Kind.DAY),
        (Signs(regimen="r", fields=_asks("cycle")), Kind.DAY),
        (Signs(asks=_asks("dose")), None),
    ],
)
def test_signs_ask_for_a_kind(signs: Signs, kind: Kind | None) -> None:
    assert kind_of(signs) is kind


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(drugs=("a",), covered=False), Kind.NOT_COVERED),
        (Signs(drugs=("a",), covered=False, asks=_asks("day")), Kind.NOT_COVERED),
        (Signs(drugs=("a",), covered=False, clocks=True), Kind.NOT_COVERED),
        (Signs(drugs=("a",), covered=False, asks=_asks("recurrence")), Kind.RECURRENCE),
        (Signs(drugs=("a",), covered=False, event="e"), Kind.RISK),
    ],
)
def test_a_drug_without_a_dose_here_gets_none(signs: Signs, kind: Kind) -> None:
    assert kind_of(signs) is kind


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(drugs=("a",), loose=("xyz",)), None),
        (Signs(asks=_asks("day"), loose=("xyz",)), None),
        (Signs(spans=True, loose=("xyz",)), None),
        (Signs(asks=_asks("recurrence"), loose=("no",)), None),
        (Signs(drugs=("a",), priors=("none",)), None),
        (Signs(asks=_asks("recurrence"), priors=("none",)), Kind.RECURRENCE),
        (Signs(fields=_asks("lvef"), loose=("xyz",)), Kind.LVEF),
        (Signs(event="e", drugs=("a",), loose=("xyz",)), Kind.RISK),
    ],
)
def test_a_dose_stands_on_every_word(signs: Signs, kind: Kind | None) -> None:
    assert kind_of(signs) is kind


def test_every_kind_has_its_rule() -> None:
    assert {kind for kind, _ in RULES} == set(Kind) - {Kind.NOT_COVERED}
