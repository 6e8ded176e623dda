"""A score: the points of what was answered, summed, and the stretch that the sum lies in."""

from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Scored
from pocketref.model.grading import Item, Score
from pocketref.model.noun import but
from pocketref.model.patient import Given

_HOLDS, _HOLDS_NOT = "yes", "no"


def scored(score: Score, answers: tuple[Given, ...], fever: Stated | None = None) -> Scored:
    """What a score comes to. There is no value while an item is not answered.

    Args:
        score: the score, with its items and the stretches of its sum.
        answers: what was said, to asks named `<score>.<key>`; others are left alone. A choice that
            the key does not have is no answer.
        fever: the temperature of an emergency: whoever is scored has a fever, so it is told.
    """
    said = {given.ask: given.choice for given in answers}
    chosen = {key: _chosen(score, key, said.get(score.ask(key))) for key in score.keys}
    needs = tuple(key for key, items in chosen.items() if items is None)
    found = Scored(
        score=score.id,
        needs=needs,
        findings=emergency(fever),
        facts=tuple(dict.fromkeys(score.facts)),
    )
    if needs:
        return found
    counted = tuple(item for items in chosen.values() for item in items or ())
    value = sum(int(item.points.value.value) for item in counted)
    risk = next(
        at
        for at, each in enumerate(score.risks)
        if each.at_least.value.value <= value <= each.at_most.value.value
    )
    facts = (*(item.fact for item in counted), score.risks[risk].fact, *score.facts)
    return but(found, value=value, risk=risk, facts=tuple(dict.fromkeys(facts)))


def emergency(fever: Stated | None) -> tuple[Finding, ...]:
    """The emergency of a fever, whatever a score comes to."""
    if fever is None:
        return ()
    return (
        Finding(severity=Severity.STOP, code="fever", about="temperature", facts=(fever.fact,)),
    )


def _chosen(score: Score, key: str, choice: str | None) -> tuple[Item, ...] | None:
    """The items of a key that count; None while it is not answered."""
    items = tuple(item for item in score.items if item.key == key)
    if choice is None or choice not in score.choices(key):
        return None
    if choice == _HOLDS_NOT and not items[0].choice:
        return ()
    return tuple(item for item in items if item.choice in {"", choice})
