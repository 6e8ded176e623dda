"""What is known of parts of a trial's groups: regions, ages. Shown beside, never mixed in."""

from itertools import groupby

from pocketref.model.toxicity import Grades, Rate
from pocketref.pages.toxicity.details import About
from pocketref.wording import rates
from pocketref.wording.names import sentence_case


def parts(about: About, whole: Rate) -> tuple[str, ...]:
    """A line for each part of the groups in which the same event was told apart.

    Args:
        about: whose comparison.
        whole: a rate of a whole group, in whose period they are.
    """
    trial = about.held.trial
    found = [
        rate
        for rate in about.library.rates(event=whole.event, trial=trial.id)
        if rate.group and rate.period == whole.period
    ]
    ordered = sorted(found, key=lambda rate: [each.group for each in found].index(rate.group))
    return tuple(
        _line(about, group, tuple(told))
        for (group, _), told in groupby(ordered, key=lambda rate: (rate.group, rate.grades))
    )


def _line(about: About, group: str, told: tuple[Rate, ...]) -> str:
    titles = {arm.id: arm.title.lower() for arm in about.held.trial.arms}
    graded = told[0].grades
    grades = "" if graded is Grades.ALL else f", {rates.grades(graded)}"
    said = ", ".join(f"{titles[rate.arm]} {rates.figure(rate)}" for rate in told)
    return about.library.spelled(f"{sentence_case(group)}{grades}: {said}.")
