"""What a reader must be told of the day as a whole."""

from collections.abc import Iterable
from decimal import Decimal

from pocketref.engine.interval import reload_day
from pocketref.engine.order import infusions, may_split
from pocketref.engine.rhythm import day_facts, due, was_split
from pocketref.model.drug import Phase
from pocketref.model.fact import Region
from pocketref.model.finding import Finding, Severity
from pocketref.model.gate import Subject, Verdict
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Gate, Line, Ruling
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity

ANTIBODY = "antibody"  # the kind of drug that has a partner
ARTICLE = "article"  # the id of the article the pack is built on
WARNING = frozenset({Verdict.HOLD, Verdict.STOP, Verdict.UNCLEAR})


def notice(
    protocol: Protocol,
    patient: Patient,
    occasion: Occasion,
    gates: tuple[Gate, ...],
    lines: tuple[Line, ...],
) -> tuple[Finding, ...]:
    """Everything to tell about the day that is not said of a single drug."""
    rulings = tuple(ruling for gate in gates for ruling in gate.rulings)
    antibodies = _antibodies(protocol, lines)
    return (
        *_fever(patient, rulings),
        *_both_held(antibodies),
        *(_lowering(one) for one in rulings if one.applies and one.lowers),
        *(_warning(one) for one in rulings if _warns(one)),
        *_elsewhere(rulings),
        *_differing(antibodies),
        *_delayed_in_eu(protocol, occasion, antibodies),
        *_not_split(protocol, occasion, lines),
        *_not_this_day(protocol, occasion),
    )


def _antibodies(protocol: Protocol, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(line for line in lines if protocol.drug(line.drug).kind == ANTIBODY)


def _fever(patient: Patient, rulings: tuple[Ruling, ...]) -> tuple[Finding, ...]:
    """Fever is an emergency whatever the counts say, from the temperature that its rule states."""
    about = [ruling for ruling in rulings if _is_fever(ruling)]
    if not about or patient.temperature is None:
        return ()
    fever = Finding(
        severity=Severity.STOP,
        code="fever",
        about="temperature",
        amounts=(patient.temperature,),
        facts=_together(ruling.facts for ruling in about),
    )
    return (fever,)


def _is_fever(ruling: Ruling) -> bool:
    return ruling.about is Subject.TEMPERATURE and ruling.verdict is Verdict.STOP


def _both_held(antibodies: tuple[Line, ...]) -> tuple[Finding, ...]:
    partnered = len(antibodies) > 1
    if not partnered or not all(line.held for line in antibodies):
        return ()
    held = Finding(
        severity=Severity.STOP,
        code="both-antibodies-held",
        words=tuple(line.drug for line in antibodies),
        facts=_together(line.facts for line in antibodies),
    )
    return (held,)


def _warns(ruling: Ruling) -> bool:
    warns = ruling.verdict in WARNING and not ruling.holds and not _is_fever(ruling)
    return ruling.applies and warns and not ruling.lowers


def _lowering(ruling: Ruling) -> Finding:
    """A source lowers the dose for these values, and the dose that stands is not lowered."""
    return Finding(
        severity=Severity.STOP,
        code="rule-lowers",
        about=ruling.drug,
        words=(ruling.source, ruling.about.value),
        facts=ruling.facts,
    )


def _elsewhere(rulings: tuple[Ruling, ...]) -> tuple[Finding, ...]:
    """Rules of another region that would hold, where this region has none about the same."""
    here = {(ruling.about, ruling.drug) for ruling in rulings if ruling.applies}
    return tuple(
        Finding(
            severity=Severity.CAUTION,
            code="held-elsewhere",
            about=ruling.drug,
            words=(ruling.source, ruling.about.value),
            facts=ruling.facts,
        )
        for ruling in rulings
        if ruling.verdict in {Verdict.HOLD, Verdict.STOP}
        if not ruling.applies and (ruling.about, ruling.drug) not in here
    )


def _warning(ruling: Ruling) -> Finding:
    """A rule that holds nothing: the article's line on the heart, or another that only warns."""
    if ruling.source == ARTICLE and ruling.about is Subject.LVEF:
        return Finding(
            severity=Severity.CAUTION,
            code="article-lvef",
            about=ruling.drug,
            words=(ruling.verdict.value,),
            facts=ruling.facts,
        )
    return Finding(
        severity=Severity.CAUTION,
        code="rule-warns",
        about=ruling.drug,
        words=(ruling.source, ruling.about.value, ruling.verdict.value),
        facts=ruling.facts,
    )


def _differing(antibodies: tuple[Line, ...]) -> tuple[Finding, ...]:
    """The antibodies keep their own clocks, so after a gap one may load again without the other."""
    again = _due(antibodies, Phase.RELOAD)
    usual = _due(antibodies, Phase.MAINTENANCE)
    if not again or not usual:
        return ()
    both = (*again, *usual)
    differ = Finding(
        severity=Severity.CAUTION,
        code="antibodies-differ",
        amounts=tuple(_counted(gap) for one in both if (gap := one.course.since) is not None),
        words=tuple(line.drug for line in both),
        facts=_together(line.course.facts for line in both),
    )
    return (differ,)


def _delayed_in_eu(
    protocol: Protocol, occasion: Occasion, antibodies: tuple[Line, ...]
) -> tuple[Finding, ...]:
    """In the eu a text that was not read may keep maintenance where this antibody loads again.

    That is so until the other antibody's own boundary is reached.
    """
    if occasion.region is not Region.EU:
        return ()
    unread = {drug.id: drug.late.unread_in_eu for drug in protocol.drugs if drug.late is not None}
    boundary = max((reload_day(protocol.drug(line.drug)) or 0 for line in antibodies), default=0)
    return tuple(
        Finding(
            severity=Severity.CAUTION,
            code="eu-delayed-trastuzumab",
            about=line.drug,
            amounts=(_counted(since),),
            facts=(*line.course.facts, *unread[line.drug]),
        )
        for line in _due(antibodies, Phase.RELOAD)
        if unread[line.drug] and (since := line.course.since) is not None and since < boundary
    )


def _not_split(
    protocol: Protocol, occasion: Occasion, lines: tuple[Line, ...]
) -> tuple[Finding, ...]:
    """Two days were asked for, but only loading doses of both antibodies may be split."""
    regimen = protocol.regimen
    if not occasion.split or was_split(regimen, occasion):
        return ()
    if may_split(regimen, infusions(protocol, lines, occasion)):
        return ()
    return (Finding(severity=Severity.CAUTION, code="not-split", facts=regimen.split),)


def _not_this_day(protocol: Protocol, occasion: Occasion) -> tuple[Finding, ...]:
    """The drugs of the regimen that are not due today, each with the days on which it is."""
    regimen, given = protocol.regimen, due(protocol, occasion)
    return tuple(
        Finding(
            severity=Severity.NOTE,
            code="not-this-day",
            about=drug.id,
            amounts=tuple(_counted(day) for day in regimen.days_of(drug.id)),
            facts=day_facts(regimen, drug.id),
        )
        for drug in protocol.drugs
        if drug not in given
    )


def _due(antibodies: tuple[Line, ...], phase: Phase) -> tuple[Line, ...]:
    return tuple(line for line in antibodies if line.course.phase is phase and not line.held)


def _together(facts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact for each in facts for fact in each))


def _counted(days: int) -> Quantity:
    return Quantity(value=Decimal(days), unit="d")
