"""One drug of the day: its course, dose and preparation, or why it is held."""

from pocketref.engine.acknowledging import acknowledged, unacknowledged
from pocketref.engine.dosing import dose, not_dosed
from pocketref.engine.interval import course
from pocketref.engine.local import local_notes
from pocketref.engine.preparing import prepare
from pocketref.engine.rhythm import turn
from pocketref.engine.rounding import rounded
from pocketref.engine.stock import of_drug
from pocketref.model.drug import DoseRule, Drug
from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import noun
from pocketref.model.patient import Occasion, Patient, Vial
from pocketref.model.plan import Course, Dose, Line, NoDose, Surface
from pocketref.model.preparation import NotPrepared, Prepared
from pocketref.model.regimen import Regimen
from pocketref.model.site import SiteRules


@noun
class Asked:
    """What every line of a day is worked out from."""

    regimen: Regimen
    patient: Patient
    occasion: Occasion
    surface: Surface | None
    bags: tuple[Stated, ...]
    site: SiteRules = SiteRules()


def line(drug: Drug, asked: Asked, reasons: tuple[Finding, ...]) -> Line:
    """Work out one drug of the day. Any reason to hold it leaves no dose and no preparation."""
    occasion = asked.occasion
    due = course(drug, occasion, turn(asked.regimen, drug, occasion))
    if reasons:
        return _held(drug, due, reasons)
    rule = None if due.phase is None else drug.rule(due.phase, occasion.cycle)
    if rule is None:
        return _undosed(drug, due)
    return _dosed(drug, due, rule, asked)


def _dosed(drug: Drug, due: Course, rule: DoseRule, asked: Asked) -> Line:
    answer = _answer(drug, rule, asked)
    named = of_drug(drug, asked.occasion.vials)
    vials = named or of_drug(drug, asked.site.stocked)
    prepared = _prepared(drug, rule, answer, vials, asked.bags)
    local = rounded(drug, answer, vials, asked.site.rounding)
    kept = acknowledged(drug, rule, asked.occasion)
    findings = (
        *due.findings,
        *(answer.findings if isinstance(answer, NoDose) else ()),
        *kept,
        *_alone(drug, rule, answer),
        *_level_chosen(drug, rule, answer),
        *_untimed(drug, rule),
        *(() if prepared is None else prepared.findings),
        *local_notes(drug, () if named else vials, prepared, local),
        *_look_alikes(drug),
    )
    told = (fact for finding in kept for fact in finding.facts)
    over = () if rule.over is None else (rule.over.fact,)
    facts = (*answer.facts, *told, *over, *due.facts, *_facts(prepared))
    return Line(
        drug=drug.id,
        course=due,
        answer=answer,
        over=None if rule.over is None else rule.over.value,
        preparation=prepared,
        rounded=local,
        findings=findings,
        facts=tuple(dict.fromkeys(facts)),
    )


def _answer(drug: Drug, rule: DoseRule, asked: Asked) -> Dose | NoDose:
    refused = unacknowledged(drug, rule, asked.occasion)
    return refused or dose(rule, asked.patient, asked.surface, asked.occasion.level)


def _held(drug: Drug, due: Course, reasons: tuple[Finding, ...]) -> Line:
    facts = tuple(dict.fromkeys(fact for reason in reasons for fact in reason.facts))
    answer = NoDose(findings=reasons, facts=facts)
    return Line(drug=drug.id, course=due, answer=answer, held=True, findings=reasons, facts=facts)


def _undosed(drug: Drug, due: Course) -> Line:
    """No rule for today: the cycle is not chosen, or the drug gets no dose here."""
    asks = due.phase is None and bool(drug.doses)
    answer = NoDose(needs=("cycle",)) if asks else not_dosed(drug)
    findings = (*answer.findings, *_look_alikes(drug))
    return Line(drug=drug.id, course=due, answer=answer, findings=findings, facts=answer.facts)


def _prepared(
    drug: Drug,
    rule: DoseRule,
    answer: Dose | NoDose,
    vials: tuple[Vial, ...],
    bags: tuple[Stated, ...],
) -> Prepared | NotPrepared | None:
    if isinstance(answer, NoDose):
        return None
    over = None if rule.over is None else rule.over.value
    return prepare(drug, answer, over, vials, bags)


def _facts(prepared: Prepared | NotPrepared | None) -> tuple[str, ...]:
    return prepared.facts if isinstance(prepared, Prepared) else ()


def _level_chosen(drug: Drug, rule: DoseRule, answer: Dose | NoDose) -> tuple[Finding, ...]:
    """A note where another level than the rule's own was chosen."""
    own = rule.amount.value
    if not isinstance(answer, Dose) or answer.working[0].same_as(own):
        return ()
    chosen = Finding(
        severity=Severity.NOTE,
        code="level-chosen",
        about=drug.id,
        amounts=(answer.working[0], own),
        facts=rule.facts,
    )
    return (chosen,)


def _alone(drug: Drug, rule: DoseRule, answer: Dose | NoDose) -> tuple[Finding, ...]:
    """A caution where the dose is the one of the drug by itself."""
    if rule.alone is None or not isinstance(answer, Dose):
        return ()
    caution = Finding(
        severity=Severity.CAUTION, code="dose-alone", about=drug.id, facts=(rule.alone,)
    )
    return (caution,)


def _untimed(drug: Drug, rule: DoseRule) -> tuple[Finding, ...]:
    """A note where no source that was read says how long the infusion takes."""
    if rule.over is not None:
        return ()
    facts = tuple(dict.fromkeys((rule.amount.fact, *rule.facts)))
    note = Finding(severity=Severity.NOTE, code="no-time-stated", about=drug.id, facts=facts)
    return (note,)


def _look_alikes(drug: Drug) -> tuple[Finding, ...]:
    """One caution that names every drug this one is taken for."""
    if not drug.look_alikes:
        return ()
    mistaken = Finding(
        severity=Severity.CAUTION,
        code="look-alike",
        about=drug.id,
        words=tuple(other.drug for other in drug.look_alikes),
        facts=tuple(dict.fromkeys(fact for other in drug.look_alikes for fact in other.facts)),
    )
    return (mistaken,)
