"""Sentences of one drug: which dose of its course is due, its vials and its bag."""

from collections.abc import Callable

from pocketref.wording import names
from pocketref.wording.told import Told
from pocketref.wording.units import NBSP


def _first_dose(_: Told) -> str:
    return "First dose of the course."


def _on_time(told: Told) -> str:
    return f"{told.amount(0)} since the last dose on {told.day(0)}: on time."


def _due_assumed(_: Told) -> str:
    return "The date of the last dose is not entered: taken as on time."


def _late_maintenance(told: Told) -> str:
    since, reloads = told.amount(0), told.amount(1)
    return f"{since} since the last dose: still a maintenance dose; it loads again from {reloads}."


def _late_reload(told: Told) -> str:
    since, reloads = told.amount(0), told.amount(1)
    return f"{since} since the last dose: it loads again from {reloads}."


def _late_unchanged(told: Told) -> str:
    since, interval = told.amount(0), told.amount(1)
    return f"{since} since the last dose, where the interval is {interval}: the dose is the same."


def _early(told: Told) -> str:
    since, interval = told.amount(0), told.amount(1)
    return f"Early: {since} since the last dose, where the interval is {interval}. Check the dates."


def _cycle_not_chosen(_: Told) -> str:
    return "The cycle is not chosen: it decides between loading and maintenance dose."


def _not_dosed(told: Told) -> str:
    return f"Not in this regimen. {told.about} is a different drug. No dose is given here."


def _vial_not_named(told: Told) -> str:
    return f"Vials of {told.about} differ in strength. The volume needs the one in hand."


def _vial_unknown(told: Told) -> str:
    return f"{told.amount(0)} is not among the vials of {told.about} that the sources name."


def _no_bag_fits(told: Told) -> str:
    found, limits = told.amount(0), told.amount(1)
    return f"No stocked bag keeps the concentration inside {limits}; the largest gives {found}."


def _no_time_stated(told: Told) -> str:
    return f"No source that was read states how long {told.about} runs. What follows has no time."


def _acknowledge_first(told: Told) -> str:
    return (
        f"The only dose of {told.about} that was read is its single-agent label dose; the sources"
        " give none for this combination. It is worked out only after that is acknowledged."
    )


def _single_agent_dose(told: Told) -> str:
    return f"{told.about}: single-agent label dose, acknowledged. Not a dose of this combination."


def _dose_alone(told: Told) -> str:
    return (
        f"{told.about}: this is the label's dose for the drug alone. No source gives another here."
    )


def _not_this_day(told: Told) -> str:
    days = names.joined(tuple(f"day {one.partition(NBSP)[0]}" for one in told.amounts))
    return f"{told.about} is not given on this day of the cycle; it is given on {days}."


SENTENCES: dict[str, Callable[[Told], str]] = {
    "acknowledge-first": _acknowledge_first,
    "cycle-not-chosen": _cycle_not_chosen,
    "dose-alone": _dose_alone,
    "due-assumed": _due_assumed,
    "early": _early,
    "first-dose": _first_dose,
    "late-maintenance": _late_maintenance,
    "late-reload": _late_reload,
    "late-unchanged": _late_unchanged,
    "no-bag-fits": _no_bag_fits,
    "no-time-stated": _no_time_stated,
    "not-dosed": _not_dosed,
    "not-this-day": _not_this_day,
    "on-time": _on_time,
    "single-agent-dose": _single_agent_dose,
    "vial-not-named": _vial_not_named,
    "vial-unknown": _vial_unknown,
}
