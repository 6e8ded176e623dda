"""Each drug of the day held against the second opinion: course, dose, working, preparation."""

from collections.abc import Iterator
from fractions import Fraction

from pocketref.agreement.difference import Difference, is_exactly, is_nearly
from pocketref.model.plan import Dose, Line, NoDose, Plan
from pocketref.model.preparation import Prepared, Rounded
from pocketref.model.quantity import Quantity, Range, UnitMismatchError
from pocketref.recheck.local import LocalDose
from pocketref.recheck.opinion import DrugOpinion, Opinion
from pocketref.recheck.units import exact
from pocketref.recheck.volumes import Bag, Mixture

# A dose per square metre is rounded half up to a tenth of a milligram; the working is not.
_HALF_A_TENTH = Fraction(1, 20) + Fraction(1, 10**9)
_MICROGRAMS = 1000
_TENTHS = 10  # in which the deviation of a rounded dose is told


def drugs(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    """Every difference in the drugs of the day, and in those that another day gives."""
    yield from _not_today(plan, opinion)
    if [line.drug for line in plan.lines] != [drug.drug for drug in opinion.drugs]:
        yield Difference(about="the day", number="drugs")
        return
    for line, second in zip(plan.lines, opinion.drugs, strict=True):
        yield from one_drug(line, second, held=line.drug in opinion.held)


def one_drug(line: Line, second: DrugOpinion, *, held: bool) -> Iterator[Difference]:
    """Every difference in one drug.

    Args:
        line: what the engine says of it.
        second: the second opinion.
        held: whether it is held in the second opinion.
    """
    checks = {
        "hold": line.held is held,
        "phase": line.course.phase is second.phase,
        "days since the last dose": line.course.since == second.since,
        "infusion time": _over(line.over, second.over),
        "dose": _dose(line.answer, second),
        "working": _working(line.answer),
        "dose by local rounding": _local(line.rounded, second.local),
        **_preparation(line, second.mixture),
    }
    yield from (
        Difference(about=line.drug, number=number) for number, same in checks.items() if not same
    )


def _not_today(plan: Plan, opinion: Opinion) -> Iterator[Difference]:
    """The days that are told for a drug left to another day."""
    told = [found for found in plan.findings if found.code == "not-this-day"]
    for about in sorted({found.about for found in told} ^ {one.drug for one in opinion.not_today}):
        yield Difference(about=about, number="day of the cycle")
    for one in opinion.not_today:
        days = [found.amounts for found in told if found.about == one.drug]
        if any(not _are_days(amounts, one.days) for amounts in days):
            yield Difference(about=one.drug, number="days of the cycle")


def _are_days(amounts: tuple[Quantity | Range, ...], days: tuple[int, ...]) -> bool:
    if len(amounts) != len(days):
        return False
    return all(
        isinstance(amount, Quantity) and is_exactly(amount, Fraction(day), "d")
        for amount, day in zip(amounts, days, strict=True)
    )


def _over(over: Range | None, second: Range | None) -> bool:
    if over is None or second is None:
        return over is None and second is None
    return over.low.same_as(second.low) and over.high.same_as(second.high)


def _dose(answer: Dose | NoDose, second: DrugOpinion) -> bool:
    given = answer.give if isinstance(answer, Dose) else None
    wanted = None if second.dose is None else second.dose / _MICROGRAMS
    return is_exactly(given, wanted, "mg")


def _working(answer: Dose | NoDose) -> bool:
    """Whether the factors that are shown lead to the dose that is shown."""
    if isinstance(answer, NoDose):
        return True
    try:
        product = Fraction(1)
        unit = "mg"
        for factor in reversed(answer.working[1:]):
            product *= exact(factor, factor.unit)
            unit = f"{unit}/{factor.unit}"
        product *= exact(answer.working[0], unit)
        off = abs(product - exact(answer.give, "mg"))
    except UnitMismatchError:
        return False
    return off <= (_HALF_A_TENTH if unit == "mg/m2" else 0)


def _local(rounded: Rounded | None, local: LocalDose | None) -> bool:
    if rounded is None or local is None:
        return rounded is None and local is None
    deviation = Fraction(local.deviation, _TENTHS)
    return (
        is_exactly(rounded.give, local.give, "mg")
        and is_exactly(rounded.deviation, deviation, "%")
        and rounded.within is local.within
    )


def _preparation(line: Line, mixture: Mixture | None) -> dict[str, bool]:
    prepared = line.preparation if isinstance(line.preparation, Prepared) else None
    if prepared is None or mixture is None:
        return {"preparation": prepared is None and mixture is None}
    counted = [(vials.count, vials.strength, vials.left_over) for vials in prepared.vials]
    same_vials = len(counted) == len(mixture.vials) and all(
        count == second.count
        and is_exactly(strength, second.content, "mg")
        and is_exactly(left_over, second.left_over, "mg")
        for (count, strength, left_over), second in zip(counted, mixture.vials, strict=True)
    )
    return {
        "volume": is_nearly(prepared.volume, mixture.volume, "mL"),
        "vial strength": is_exactly(prepared.from_concentration, mixture.strength, "mg/mL"),
        "vials": same_vials,
        "limits": prepared.within is mixture.within,
        **_bag(prepared, mixture.bag),
    }


def _bag(prepared: Prepared, bag: Bag | None) -> dict[str, bool]:
    # What runs undiluted has a concentration and a rate, and its bag is empty: there is none.
    volume, concentration, rate = (
        (None, None, None) if bag is None else (bag.volume or None, bag.concentration, bag.rate)
    )
    return {
        "bag": is_exactly(prepared.bag, volume, "mL"),
        "concentration": is_nearly(prepared.concentration, concentration, "mg/mL"),
        "rate": is_nearly(prepared.rate, rate, "mL/h"),
    }
