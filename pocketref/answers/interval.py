"""Late or missed: each drug's own clock after so many days, the antibodies side by side."""

from datetime import timedelta

from pocketref.agreement.clocks import agreed_clock
from pocketref.agreement.difference import DISAGREE
from pocketref.answers.answer import Answer, Clock, Clocks
from pocketref.answers.covered import not_covered, refused
from pocketref.answers.gaps import LATE, SINCE, Gap, gap_of, unusual
from pocketref.answers.question import Kind, Question
from pocketref.answers.regimens import fits, meant
from pocketref.answers.values import tried
from pocketref.engine.rhythm import turn
from pocketref.model.drug import Drug
from pocketref.model.fault import Fault
from pocketref.model.noun import but
from pocketref.model.patient import LastDose, Occasion
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

EITHER = "since-or-late"
_NOTHING = frozenset[str]()
_A_LATER_CYCLE = 2  # the soonest before which there was a dose


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """Which dose each drug is due, by its own clock."""
    if outside := not_covered(question, library):
        return tuple(refused(name, library) for name in outside)
    about = question.drugs[0] if question.drugs else ""
    empty = Answer(kind=Kind.INTERVAL, about=about, opens="doses", beside="regimen/late-doses")
    trial = tried(question, worksheet, library, reads=_NOTHING)
    empty = but(empty, typed=trial.typed)
    stopped = trial.refuses(empty)
    if stopped is not None:
        return (stopped,)
    protocol = _protocol(question, worksheet, library)
    if protocol is None:
        return (but(empty, doubts=meant(question, worksheet, library).doubts),)
    return (_clocked(empty, question, protocol, trial.sheet.asked),)


def _clocked(empty: Answer, question: Question, protocol: Protocol, asked: Occasion) -> Answer:
    """The clocks; where it is open what the days count, only if that makes no difference."""
    fields = (SINCE, LATE) if question.doubts else ("",)
    drugs = _side_by_side(question, protocol)
    found = [
        _clocks(gap_of(question, protocol.bounds, field), drugs, protocol, asked)
        for field in fields
    ]
    faults = tuple(dict.fromkeys(one for one in found if isinstance(one, Fault)))
    clocks = [one for one in found if isinstance(one, Clocks)]
    if faults:
        return but(empty, doubts=question.doubts) if clocks else but(empty, faults=faults[:1])
    if not clocks:
        return but(empty, needs=(SINCE,))
    if len({_phases(one) for one in clocks}) > 1:
        return but(empty, doubts=question.doubts)
    return _answered(empty, clocks[0])


def _answered(empty: Answer, clocks: Clocks) -> Answer:
    courses = [one.course for one in clocks.clocks]
    whys = [one.why for one in courses if one.why is not None]
    return but(
        empty,
        result=clocks,
        findings=tuple(why for why in whys if why.code == DISAGREE),
        facts=tuple(dict.fromkeys(fact for one in courses for fact in one.facts)),
    )


def _phases(clocks: Clocks) -> tuple[object, ...]:
    return tuple(one.course.phase for one in clocks.clocks)


def _protocol(question: Question, worksheet: Worksheet, library: Library) -> Protocol | None:
    """A regimen that gives the drugs; None where several do, each in its own rhythm."""
    drugs = set(question.drugs)  # a regimen that was named may give another drug than was typed
    fitting = [one for one in fits(question, library) if drugs <= set(library.regimen(one).drugs)]
    if worksheet.regimen in fitting and worksheet.regimen is not None:
        return library.protocol(worksheet.regimen)
    alike = all(library.drug(name).doses for name in question.drugs)
    return library.protocol(fitting[0]) if fitting and (alike or len(fitting) == 1) else None


def _side_by_side(question: Question, protocol: Protocol) -> tuple[Drug, ...]:
    """The drugs that were typed; beside one with a clock of its own, the others with one."""
    named = tuple(protocol.drug(name) for name in question.drugs)
    others = tuple(drug for drug in protocol.drugs if drug.late is not None and drug not in named)
    alone = all(drug.late is None for drug in named)
    return (named or protocol.drugs) if alone and (named or not others) else (*named, *others)


def _clocks(
    gap: Gap | Fault | None, drugs: tuple[Drug, ...], protocol: Protocol, asked: Occasion
) -> Clocks | Fault | None:
    """The clocks after a gap, which is counted on the first drug where it is one that is late."""
    if gap is None or isinstance(gap, Fault):
        return gap
    first = drugs[0]
    day = protocol.regimen.days_of(first.id)[0]
    occasion = but(asked, cycle=_A_LATER_CYCLE, day=day, split=False)
    planned = turn(protocol.regimen, first, occasion).before.days
    since = gap.since(planned)
    fault = unusual(since, protocol.bounds)
    if fault is not None:
        return fault
    last = asked.on - timedelta(days=since)
    return Clocks(
        since=since,
        late=since - planned,
        clocks=tuple(
            _clock(drug, protocol, but(occasion, last=(LastDose(drug=drug.id, on=last),)))
            for drug in drugs
        ),
    )


def _clock(drug: Drug, protocol: Protocol, occasion: Occasion) -> Clock:
    day = protocol.regimen.days_of(drug.id)[0]
    due = agreed_clock(protocol.regimen, drug, but(occasion, day=day))
    return Clock(drug=drug.id, course=due.course, reload_day=due.reload_day)
