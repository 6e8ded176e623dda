"""Answers made by the engines of the real content, for the words of the search."""

from collections.abc import Callable

import pytest

from pocketref.agreement.day import plan_day
from pocketref.answers.answer import Answer, Doses, PhaseLine, RegimenDoses
from pocketref.answers.question import Kind, Typed
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.model.plan import Plan
from pocketref.pack.library import Library
from tests.pages.wards import REGIMEN, occasion, patient

WEIGHT = Typed(field="weight", text="68")
Dosed = Callable[..., Answer]


def a_plan(library: Library, cycle: int | None = 1, measured: Patient | None = None) -> Plan:
    """Monday of the regimen with docetaxel."""
    return plan_day(library.protocol(REGIMEN), measured or patient(), occasion(cycle))


@pytest.fixture
def dosed(library: Library) -> Dosed:
    """A dose as it is answered: both phases of an antibody at 68 kg."""

    def made(drug: str = "trastuzumab", measured: Patient | None = None) -> Answer:
        plans = {"first": a_plan(library, 1, measured), "later": a_plan(library, 2, measured)}
        lines = tuple(
            PhaseLine(cycles=cycles, line=but(line, findings=()))
            for cycles, plan in plans.items()
            if (line := plan.line(drug))
        )
        return Answer(
            kind=Kind.DOSE,
            about=drug,
            result=Doses(drug=drug, by=(RegimenDoses(regimen="", lines=lines),)),
            typed=(WEIGHT,),
            opens="doses",
            beside="day",
        )

    return made
