"""Every day of the shipped content runs from its first step to its last, by both engines."""

from collections.abc import Iterator
from datetime import time, timedelta

from pocketref.agreement.day import plan_day
from pocketref.agreement.running import run_agreed
from pocketref.model.fact import Region
from pocketref.model.patient import Occasion
from pocketref.model.plan import Kind, Plan
from pocketref.model.running import Did, Moment, Run, State
from pocketref.pack.library import Library
from pocketref.worksheet import doing
from pocketref.worksheet.session import blank
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import NINE, at
from tests.making import TODAY, a_patient

LONGEST = 48 * 60  # minutes of a day that loads on two dates
QUARTER = 15


def _days(library: Library) -> Iterator[Plan]:
    for regimen in library.regimens():
        protocol = library.protocol(regimen.id)
        rules = (rule for drug in protocol.drugs for rule in drug.doses)
        asked = {rule.acknowledge for rule in rules if rule.acknowledge}
        for cycle in (1, 2):
            for region in Region:
                for split in (False, True):
                    occasion = Occasion(
                        on=TODAY,
                        cycle=cycle,
                        start=time(9),
                        region=region,
                        split=split,
                        first="trastuzumab" if split else None,
                        observed=("trastuzumab",),
                        acknowledged=tuple(sorted(asked)),
                    )
                    yield plan_day(protocol, a_patient(), occasion)


def _pressed(sheet: Worksheet, day: Plan, now: Moment) -> Worksheet:
    """Do what a step offers first: start it, or finish it when its time is over."""
    for step in run_agreed(day, sheet.run, now).steps:
        if Did.STARTED in step.may:
            return doing.start(step, now)(sheet)
        if Did.FINISHED in step.may and not step.left:
            return doing.finish(step, now)(sheet)
    return sheet


def _run(day: Plan) -> Run:
    """What was done on a day that is looked after each quarter of an hour."""
    sheet, minute = blank(TODAY), 0
    while minute < LONGEST and run_agreed(day, sheet.run, at(minute)).ended is None:
        pressed = _pressed(sheet, day, at(minute))
        minute += QUARTER if pressed is sheet else 0
        sheet = pressed
    return sheet.run


def test_the_steps_of_a_day_have_names_of_their_own(library: Library) -> None:
    for day in _days(library):
        names = [step.id for step in day.steps if step.kind in {Kind.INFUSE, Kind.OBSERVE}]
        assert len(set(names)) == len(names), day.regimen


def test_every_day_runs_to_its_end_in_its_order(library: Library) -> None:
    for day in _days(library):
        run = _run(day)
        running = run_agreed(day, run, at(LONGEST))
        assert running.findings == (), day.regimen
        assert {step.state for step in running.steps} == {State.DONE}, day.regimen
        began = [deed.step for deed in run.deeds if deed.did is Did.STARTED]
        assert began == [step.id for step in day.steps if step.kind is Kind.INFUSE]
        assert running.ended is not None
        assert running.ended > NINE + timedelta(minutes=29)
