"""What each gate rule says held against the second opinion."""

from collections.abc import Iterable, Iterator

from pocketref.agreement.difference import Difference
from pocketref.model.plan import Ruling
from pocketref.recheck.verdicts import Judgement


def rulings(found: Iterable[Ruling], judgements: tuple[Judgement, ...]) -> Iterator[Difference]:
    """Every difference in the verdicts, in the order of the second opinion.

    The engine may ask for a value too many, since it does not follow how two missing values hang
    together; it may never leave out one that could change the verdict.
    """
    by_rule = {ruling.rule: ruling for ruling in found}
    for rule in by_rule.keys() - {judgement.rule for judgement in judgements}:
        yield Difference(about=rule, number="rule")
    for judgement in judgements:
        ruling = by_rule.get(judgement.rule)
        if ruling is None:
            yield Difference(about=judgement.rule, number="rule")
            continue
        checks = {
            "verdict": ruling.verdict is judgement.verdict,
            "region or setting": ruling.applies is judgement.applies,
            "held drugs": frozenset(ruling.holds) == judgement.holds,
            "needed values": set(judgement.needs) <= set(ruling.needs),
        }
        yield from (
            Difference(about=judgement.rule, number=number)
            for number, same in checks.items()
            if not same
        )
