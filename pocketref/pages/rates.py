"""Rates of side effects as tables: one for each trial and data cut, which are never mixed."""

from itertools import groupby

from pocketref.model.fact import Verification
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.citing import copied, source_name
from pocketref.pages.reading import Cell, Table
from pocketref.wording import numbers, rates
from pocketref.wording.names import sentence_case

_COLUMNS = ("Event", "Arm", "Period", "Grades", "People", "Percent", "Source")
_FIGURES = (4, 5)
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
        note=_note(library, trial, cut),
        warns=not trial.randomised,
        columns=_COLUMNS,
        lines=tuple(
            _line(library, trial, rate, repeated=at > 0 and found[at - 1].event == rate.event)
            for at, rate in enumerate(found)
        ),
        figures=_FIGURES,
    )


def _note(library: Library, trial: Trial, cut: str) -> str:
    """How its rates are to be read: `Data cut 2011. Graded by CTCAE 3.0. Randomised.`."""
    graded = f"Graded by CTCAE {trial.ctcae}." if trial.ctcae else "Grading version not read."
    made = "Randomised." if trial.randomised else sentence_case(rates.NOT_RANDOMISED)
    return library.spelled(f"Data cut: {cut}. {graded} {made}")


def _line(library: Library, trial: Trial, rate: Rate, *, repeated: bool) -> tuple[Cell, ...]:
    facts = (rate.fact, *rate.beside)
    event, copy = library.event(rate.event).title, copied(library, facts)
    texts = (
        _arm(trial, rate),
        sentence_case(rate.period),
        sentence_case(rates.grades(rate.grades)),
        _people(rate),
        _percent(rate),
        _source(library, rate),
    )
    return (
        Cell(text="" if repeated else event, tone="strong", spoken=event, facts=facts, copied=copy),
        *(Cell(text=text, facts=facts, copied=copy) for text in texts),
    )


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
    return f"{name}, {how}" if how else name
