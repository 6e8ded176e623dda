"""What binds infusions to each other whatever the order of the day: last ones, and partners."""

from pocketref.model.noun import but
from pocketref.model.plan import Kind, Step
from pocketref.model.regimen import Regimen


def bound(regimen: Regimen, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps of a day, each infusion with the drugs it comes after and those it falls with."""
    given = [step.drug for step in steps if step.kind is Kind.INFUSE and step.drug is not None]
    last = _last(regimen)
    before = tuple(drug for drug in given if drug not in last)
    return tuple(
        but(
            step,
            only_after=before if step.drug in last else (),
            falls_with=_partners(regimen, step.drug, given),
        )
        if step.kind is Kind.INFUSE
        else step
        for step in steps
    )


def _last(regimen: Regimen) -> frozenset[str | None]:
    """The taxane, and what a source orders last."""
    return frozenset(
        {regimen.taxane} if regimen.order is None else {regimen.taxane, regimen.order.last}
    )


def _partners(regimen: Regimen, drug: str | None, given: list[str]) -> tuple[str, ...]:
    """The drugs of the day whose holding holds this one."""
    return tuple(
        partner.held
        for partner in regimen.partners
        if partner.holds == drug and partner.held in given
    )
