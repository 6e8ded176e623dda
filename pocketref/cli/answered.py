"""What an answer comes to, in the short plain strings of a document."""

from collections.abc import Callable
from typing import Any

from pocketref.answers.answer import (
    Clocks,
    Doses,
    Heart,
    PhaseLine,
    Rates,
    RegimenDoses,
    Result,
    Statements,
)
from pocketref.cli.outcome import Json
from pocketref.model.decision import Decided
from pocketref.model.drug import Phase
from pocketref.model.graded import Graded, Scored
from pocketref.model.plan import Dose, Plan, Surface
from pocketref.wording import numbers, phrases, rates
from pocketref.wording.working import working as worked


def value(result: Result | None) -> Json:
    """One string where there is one figure, several under their names; None where none stands."""
    if result is None:
        return None
    said: dict[str, str] = _VALUES[type(result)](result)
    if not said:
        return None
    return next(iter(said.values())) if "" in said else {**said}


def working(result: Result | None) -> str | None:
    """The lines of arithmetic, one after another; None where nothing was worked out."""
    match result:
        case Doses():
            lines = [worked(dose) for _, one in _given(result) if (dose := _dose(one))]
        case Plan():
            lines = [worked(line.answer) for line in result.lines if isinstance(line.answer, Dose)]
        case _:
            lines = []
    return "; ".join(dict.fromkeys(lines)) or None


def _given(result: Doses) -> list[tuple[RegimenDoses, PhaseLine]]:
    return [(by, one) for by in result.by for one in by.lines]


def _dose(one: PhaseLine) -> Dose | None:
    return one.line.answer if isinstance(one.line.answer, Dose) else None


def _doses(result: Doses) -> dict[str, str]:
    """By phase; where a drug has one, by the cycles it is for; where regimens differ, by these."""
    given = _given(result)
    told = {}
    for by, one in given:
        phase = one.line.course.phase
        plain = one.cycles if phase in {None, Phase.SINGLE} else phase.value if phase else ""
        key = " ".join(part for part in (by.regimen, plain if plain != "any" else "") if part)
        if (dose := _dose(one)) is not None:
            told[key] = _amount(numbers.plain_dose(dose.give), dose.give.unit)
    return told


def _plan(plan: Plan) -> dict[str, str]:
    told = {
        line.drug: _amount(numbers.plain_dose(line.answer.give), line.answer.give.unit)
        for line in plan.lines
        if isinstance(line.answer, Dose)
    }
    if plan.finish is None:
        return told
    at = plan.finish.latest_at
    return {**told, "finish": numbers.clock(at) if at else _amount(str(plan.finish.latest), "min")}


def _clocks(result: Clocks) -> dict[str, str]:
    return {one.drug: one.course.phase.value for one in result.clocks if one.course.phase}


def _surface(result: Surface) -> dict[str, str]:
    return {"": _amount(numbers.plain_surface(result.value), result.value.unit)}


def _heart(result: Heart) -> dict[str, str]:
    """The rules that count here, by their sources."""
    counting = (one for one in result.rulings if one.applies or one.needs)
    return {one.source: phrases.heart(one.verdict) for one in counting}


def _graded(result: Graded) -> dict[str, str]:
    """Grades by version, those of other terms under their names, definitions by their own."""
    met = {True: "met", False: "not met"}
    criteria = {one.id: met[one.met] for one in result.criteria if one.met is not None}
    beside = {
        f"{each.term} {name}": grade
        for each in result.beside
        for name, grade in _grades(each).items()
    }
    return {**_grades(result), **beside, **criteria}


def _grades(result: Graded) -> dict[str, str]:
    return {one.version: str(one.grade) for one in result.versions if one.grade is not None}


def _decided(result: Decided) -> dict[str, str]:
    return {one.source: one.outcome for one in result.sayings}


def _scored(result: Scored) -> dict[str, str]:
    return {} if result.value is None else {"": str(result.value)}


def _rates(result: Rates) -> dict[str, str]:
    return {one.id: rates.figure(one) for one in result.rates}


def _amount(figure: str, unit: str) -> str:
    return f"{figure} {unit}"


_VALUES: dict[type, Callable[[Any], dict[str, str]]] = {
    Clocks: _clocks,
    Decided: _decided,
    Doses: _doses,
    Graded: _graded,
    Heart: _heart,
    Plan: _plan,
    Rates: _rates,
    Scored: _scored,
    Statements: lambda _: {},
    Surface: _surface,
}
