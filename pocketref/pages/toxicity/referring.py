"""What the Reference tab says: every rate, and two that are ticked held against each other."""

from pocketref.model.fact import Verification
from pocketref.model.noun import but
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.citing import copied, source_name
from pocketref.pages.reading import Cell
from pocketref.pages.toxicity.comparing import opened
from pocketref.pages.toxicity.holding import held
from pocketref.pages.toxicity.reference_view import Filter, RateRow, ReferenceView
from pocketref.wording import numbers, rates
from pocketref.wording.names import sentence_case

COLUMNS = ("Event", "Trial, arm", "Grades", "Data cut", "People", "Percent", "Source", "Hold")
_NAME, _UNREAD = "All side effects", "Not read"
_HOW = {
    Verification.READ: "read",
    Verification.DERIVED: "worked out",
    Verification.SECONDARY: "from a summary",
    Verification.NOT_READ: "not read",
}
_FILTERS = (("trial", "Trial"), ("arm", "Arm"), ("grades", "Grades"), ("period", "Period"))


def refer(library: Library, item: str) -> ReferenceView:
    """Say what stands in the Reference tab.

    Args:
        library: the open pack.
        item: the event, then the rates that are ticked: `diarrhoea/one+other`; of all events
            nothing stands before the stroke.
    """
    event, _, ticked = item.partition("/")
    events = {each.id: library.spelled(each.title) for each in library.events()}
    event = event if event in events else ""
    rows = _rows(library, event, tuple(ticked.split("+")) if ticked else ())
    both = held(library, tuple(row.id for row in rows if row.ticked))
    facts = tuple(dict.fromkeys(fact for row in rows for fact in row.cells[0].facts))
    return ReferenceView(
        event=event,
        title=events[event] if event else _NAME,
        note="A count stands with its denominator; cuts and trials are never mixed.",
        events=(("", _NAME), *sorted(events.items(), key=lambda each: each[1])),
        columns=COLUMNS,
        filters=tuple(
            Filter(id=name, title=title, choices=_choices(rows, name)) for name, title in _FILTERS
        ),
        rows=rows,
        held=both,
        facts=facts,
    )


def _rows(library: Library, event: str, ticked: tuple[str, ...]) -> tuple[RateRow, ...]:
    trials = {trial.id: trial for trial in library.trials()}
    made = (_row(library, trials[rate.trial], rate) for rate in library.rates(event=event or None))
    return tuple(but(row, ticked=row.id in ticked) for row in made)


def _choices(rows: tuple[RateRow, ...], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(getattr(row, name)) for row in rows))


def _row(library: Library, trial: Trial, rate: Rate) -> RateRow:
    facts = (rate.fact, *rate.beside)
    copy = copied(library, facts)
    event = library.spelled(library.event(rate.event).title)
    arm = _arm(trial, rate)
    grades, period = sentence_case(rates.grades(rate.grades)), sentence_case(rate.period)
    source, how = _source(library, rate)
    told = (
        Cell(text=event, tone="strong"),
        Cell(text=trial.title, detail=arm),
        Cell(text=grades, detail=period),
        Cell(text=rate.cut, detail=_version(trial)),
        Cell(text=_people(rate), tone="plain" if rate.people else "quiet"),
        Cell(text=_percent(rate)),
        Cell(text=source, detail=how),
        Cell(text="", spoken="Tick two rows to hold them against each other"),
    )
    return RateRow(
        id=rate.id,
        cells=tuple(but(cell, facts=facts, copied=copy) for cell in told),
        order=tuple(_order(rate, cell, at) for at, cell in enumerate(told)),
        trial=trial.title,
        arm=arm,
        grades=grades,
        period=period,
        words=" ".join(f"{cell.text} {cell.detail}" for cell in told).casefold(),
        opens=opened(library, rate),
    )


def _order(rate: Rate, cell: Cell, column: int) -> tuple[int, str]:
    """Figures sort by size, words by letter; what was not read comes last."""
    stated = {4: rate.people, 5: rate.percent}
    if column not in stated:
        return 0, f"{cell.text} {cell.detail}".casefold()
    of = stated[column]
    return (0, f"{of.value.value:020.6f}") if of is not None else (1, "")


def _arm(trial: Trial, rate: Rate) -> str:
    titles = {arm.id: arm.title for arm in trial.arms}
    pooled = "" if rate.compared else "pooled"
    return ", ".join(part for part in (titles.get(rate.arm, rate.arm), rate.group, pooled) if part)


def _version(trial: Trial) -> str:
    return f"CTCAE {trial.ctcae}" if trial.ctcae else "grading not read"


def _people(rate: Rate) -> str:
    """`272 of 407`; what was not read is said, not left out."""
    if rate.people is None:
        return sentence_case(rates.UNKNOWN)
    of = numbers.number(rate.people.value.value)
    events = "" if rate.events is None else numbers.number(rate.events.value.value)
    return f"{events} of {of}" if events else f"Count not read, of {of}"


def _percent(rate: Rate) -> str:
    return _UNREAD if rate.percent is None else numbers.amount(rate.percent.value)


def _source(library: Library, rate: Rate) -> tuple[str, str]:
    """Its short name, and how far the figure was verified."""
    fact = library.fact(rate.fact)
    return source_name(library, fact), _HOW[fact.verification]
