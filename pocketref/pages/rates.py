"""Rates of side effects as tables: one for each trial and data cut, which are never mixed."""

from itertools import groupby

from pocketref.model.fact import Verification
from pocketref.model.noun import but
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.citing import copied, source_name
from pocketref.pages.reading import Cell, Table
from pocketref.wording import numbers, rates
from pocketref.wording.names import sentence_case

_COLUMNS = ("Event", "Arm", "Grades", "People", "Percent", "Source")
_FIGURES = (3, 4)
# In a window of 1024 pixels each still holds its longest word, so that no table differs there.
_WEIGHTS = (200, 226, 112, 166, 94, 202)
_WHOLE = "overall"  # the period that needs no word in its row
_POOLED = "pooled, not compared"
_HOW = {
    Verification.READ: "",
    Verification.DERIVED: "worked out",
    Verification.SECONDARY: "from a summary",
    Verification.NOT_READ: "not read",
}


def tables(library: Library, events: tuple[str, ...]) -> tuple[Table, ...]:
    """How often these events were reported, trial by trial and cut by cut."""
    every = [rate for event in events for rate in library.rates(event=event)]
    trials = [trial.id for trial in library.trials()] if every else []
    ordered = sorted(every, key=lambda rate: (trials.index(rate.trial), rate.cut))
    return tuple(
        _table(library, library.trial(trial), cut, tuple(found))
        for (trial, cut), found in groupby(ordered, key=lambda rate: (rate.trial, rate.cut))
    )


def _table(library: Library, trial: Trial, cut: str, found: tuple[Rate, ...]) -> Table:
    return Table(
        title=trial.title,
        note=_note(library, trial, cut, apart=any(rate.period != _WHOLE for rate in found)),
        warns=not trial.randomised,
        columns=_COLUMNS,
        lines=tuple(
            _line(library, trial, rate, repeated=at > 0 and found[at - 1].event == rate.event)
            for at, rate in enumerate(found)
        ),
        figures=_FIGURES,
        weights=_WEIGHTS,
    )


def _note(library: Library, trial: Trial, cut: str, *, apart: bool) -> str:
    """How its rates are to be read: `Data cut: 2011, overall. Graded by CTCAE 3.0. Randomised.`.

    Args:
        library: the open pack, which spells the words.
        trial: whose rates.
        cut: the data cut.
        apart: whether some rows are of one part of the treatment only, and say so.
    """
    when = f"{_WHOLE} unless a row says when" if apart else _WHOLE
    graded = f"Graded by CTCAE {trial.ctcae}." if trial.ctcae else "Grading version not read."
    made = "Randomised." if trial.randomised else sentence_case(rates.NOT_RANDOMISED)
    return library.spelled(f"Data cut: {cut}, {when}. {graded} {made}")


def _line(library: Library, trial: Trial, rate: Rate, *, repeated: bool) -> tuple[Cell, ...]:
    facts = (rate.fact, *rate.beside)
    event, copy = library.event(rate.event).title, copied(library, facts)
    grades = sentence_case(rates.grades(rate.grades))
    told = (
        Cell(text="" if repeated else event, tone="strong", spoken=event),
        Cell(text=_arm(trial, rate)),
        Cell(
            text=grades,
            detail="" if rate.period == _WHOLE else sentence_case(rate.period),
            spoken=f"{grades}, {rate.period}",
        ),
        Cell(text=_people(rate)),
        Cell(text=_percent(rate)),
        Cell(text=_source(library, rate), tone="quiet"),
    )
    return tuple(but(cell, facts=facts, copied=copy) for cell in told)


def _arm(trial: Trial, rate: Rate) -> str:
    titles = {arm.id: arm.title for arm in trial.arms}
    parts = (titles.get(rate.arm, rate.arm), rate.group, "" if rate.compared else _POOLED)
    return ", ".join(part for part in parts if part)


def _people(rate: Rate) -> str:
    """`272 of 407`; what was not read is said, not left out."""
    events = "" if rate.events is None else numbers.number(rate.events.value.value)
    people = "" if rate.people is None else numbers.number(rate.people.value.value)
    if not people:
        return f"{events}, {rates.UNKNOWN}" if events else sentence_case(rates.UNKNOWN)
    return f"{events} of {people}" if events else f"of {people}, count not read"


def _percent(rate: Rate) -> str:
    return "Not read" if rate.percent is None else numbers.amount(rate.percent.value)


def _source(library: Library, rate: Rate) -> str:
    fact = library.fact(rate.fact)
    how = _HOW[fact.verification]
    name = source_name(library, fact)
    said = not how or name.endswith(how.split()[-1])  # a name may say itself that it is a summary
    return name if said else f"{name}, {how}"
