"""One drug of a plan as a document: dose, working, preparation."""

from pocketref.cli.documents import findings, quantity
from pocketref.cli.outcome import Document, Json
from pocketref.model.finding import Finding
from pocketref.model.noun import noun
from pocketref.model.plan import Dose, Line, NoDose, Plan, Surface
from pocketref.model.preparation import NotPrepared, Prepared, VialCount
from pocketref.model.quantity import Quantity, Range
from pocketref.wording import numbers
from pocketref.wording.local import policy
from pocketref.wording.sentences import sentence
from pocketref.wording.told import Called
from pocketref.wording.working import working

_PER_AREA = "m2"


@noun
class Worked:
    """One drug as a regimen gives it: its lines, each with the cycles it is for.

    Attributes:
        regimen: None where the drug is given alike in every regimen.
        disagreed: findings of plans in which the two engines disagree, or why there is no dose.
    """

    regimen: str | None
    lines: tuple[tuple[Line, str], ...]
    disagreed: tuple[Finding, ...]


def surface(plan: Plan) -> Json:
    """The body surface area, in as many places as the printed dose line needs."""
    if plan.surface is None:
        return None
    return {
        "value": numbers.plain_surface(plan.surface.value, level_of(plan)),
        "unit": plan.surface.value.unit,
        "formula": plan.surface.formula.value,
        "others": _others(plan.surface),
        "facts": list(plan.surface.facts),
    }


def level_of(plan: Plan) -> Quantity | None:
    """The dose per square metre that a drug of the plan is worked out from, if one is."""
    for line in plan.lines:
        if isinstance(line.answer, Dose) and line.answer.working[-1].unit == _PER_AREA:
            return line.answer.working[0]
    return None


def dose(line: Line, called: Called) -> Document:
    """What `dose` and `day` both say of one phase of one drug."""
    return {
        "phase": line.course.phase.value if line.course.phase else None,
        "dose": _give(line),
        "working": working(line.answer) if isinstance(line.answer, Dose) else None,
        "over": _over(line.over),
        "needs": list(_needed(line.answer)),
        "findings": findings(told(line), called),
        "facts": list(line.facts),
    }


def line_of_day(line: Line, called: Called) -> Document:
    """What `day` says of one drug."""
    return {
        "drug": line.drug,
        **dose(line, called),
        "why": sentence(line.course.why, called) if line.course.why else None,
        "needs": list(needs(line)),
        "held": line.held,
        "preparation": _preparation(line.preparation),
        "rounded": _rounded(line),
    }


def _rounded(line: Line) -> Json:
    """The dose by the hospital's policy; none where the policy does not reach as far."""
    rounded = line.rounded
    if rounded is None or not rounded.within:
        return None
    return {
        "dose": quantity(numbers.plain_dose(rounded.give), rounded.give),
        "deviation_percent": numbers.plain(rounded.deviation.value),
        "policy": policy(rounded),
    }


def needs(line: Line) -> tuple[str, ...]:
    """What is missing for the dose, and then for its preparation."""
    unprepared = line.preparation.needs if isinstance(line.preparation, NotPrepared) else ()
    return tuple(dict.fromkeys((*_needed(line.answer), *unprepared)))


def told(line: Line) -> tuple[Finding, ...]:
    """All that must be told of one drug, each once."""
    answer = line.answer.findings if isinstance(line.answer, NoDose) else ()
    prepared = line.preparation.findings if line.preparation else ()
    return tuple(dict.fromkeys((*line.findings, *answer, *prepared)))


def _needed(answer: Dose | NoDose) -> tuple[str, ...]:
    return answer.needs if isinstance(answer, NoDose) else ()


def _give(line: Line) -> Json:
    if not isinstance(line.answer, Dose):
        return None
    return quantity(numbers.plain_dose(line.answer.give), line.answer.give)


def _over(over: Range | None) -> Json:
    if over is None:
        return None
    low, high = over.low.to("min"), over.high.to("min")
    return {"from": int(low.value), "to": int(high.value), "unit": "min"}


def _others(area: Surface) -> Json:
    return {each.formula.value: numbers.plain_surface(each.value) for each in area.others}


def _preparation(prepared: Prepared | NotPrepared | None) -> Json:
    if not isinstance(prepared, Prepared):
        return None
    return {
        "volume": quantity(numbers.plain_volume(prepared.volume), prepared.volume),
        "vials": [_vials(each) for each in prepared.vials],
        "diluent": prepared.diluent,
        "bag": None if prepared.bag is None else _exact(prepared.bag),
        "concentration": _concentration(prepared),
        "rate": None
        if prepared.rate is None
        else quantity(numbers.plain_rate(prepared.rate), prepared.rate),
        "facts": list(prepared.facts),
    }


def _vials(vials: VialCount) -> Json:
    left = numbers.plain_dose(vials.left_over)
    return {
        "strength": _exact(vials.strength),
        "count": vials.count,
        "left_over": quantity(left, vials.left_over),
    }


def _concentration(prepared: Prepared) -> Json:
    found, limits = prepared.concentration, prepared.limits
    unit = (found or prepared.from_concentration).unit
    return {
        "value": None if found is None else numbers.plain_concentration(found),
        "unit": unit,
        "low": None if limits is None else numbers.plain(limits.low.to(unit).value),
        "high": None if limits is None else numbers.plain(limits.high.to(unit).value),
        "within": prepared.within,
    }


def _exact(amount: Quantity) -> Json:
    return quantity(numbers.plain(amount.value), amount)
