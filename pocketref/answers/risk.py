"""How often an event was reported: by trial, by chance first, compared where that is fair."""

from collections.abc import Iterable

from pocketref.agreement.contrasting import compare_all
from pocketref.answers.answer import Answer, Rates
from pocketref.answers.question import Kind, Question
from pocketref.model.finding import Finding, Severity
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

_WHOLE = "overall"
_COMPARE, _RATES = "tox/compare", "tox/ref"
_SEVERAL = 2  # drugs of a kind that a trial gives in different arms


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """The rates of the event that was typed, of the arms that give the drug where one was."""
    del worksheet
    if not question.event:
        return ()
    every = _ordered(library.rates(question.event), library)
    shown = _of_kind(question, every, library) or _of_drugs(question, every, library) or every
    trials = tuple(dict.fromkeys(each.trial for each in shown))
    return (
        Answer(
            kind=Kind.RISK,
            about=question.event,
            result=_result(question.event, shown, library) if shown else None,
            findings=(
                *not_randomised(map(library.trial, trials)),
                *_left_out(question.event, len(every) - len(shown)),
            ),
            facts=tuple(dict.fromkeys(each.fact for each in shown)),
            opens=f"{_RATES}/{question.event}",
            beside=_COMPARE,
        ),
    )


def comparisons(rates: tuple[Rate, ...], library: Library) -> tuple[Compared | Apart, ...]:
    """The rates that their trials hold against each other; what one group alone had is left out."""
    trials = dict.fromkeys(rate.trial for rate in rates)
    found = (one for name in trials for one in compare_all(library.trial(name), rates))
    return tuple(one for one in found if isinstance(one, Compared) or len(one.rates) > 1)


def _result(event: str, shown: tuple[Rate, ...], library: Library) -> Rates:
    return Rates(event=event, rates=shown, comparisons=comparisons(shown, library))


def not_randomised(trials: Iterable[Trial]) -> tuple[Finding, ...]:
    """Whose arms chance did not make: nothing is subtracted there."""
    return tuple(
        Finding(
            severity=Severity.NOTE,
            code="not-randomised",
            about=each.id,
            words=(each.title,),
            facts=each.facts,
        )
        for each in trials
        if not each.randomised
    )


def _left_out(event: str, more: int) -> tuple[Finding, ...]:
    """That rates of other arms were reported too, and are not shown."""
    return (Finding(severity=Severity.NOTE, code="other-arms", about=event),) if more else ()


def _ordered(rates: tuple[Rate, ...], library: Library) -> tuple[Rate, ...]:
    """Trials that chance made first, in the order of the pack; whole arms before parts of them."""
    place = {trial.id: (not trial.randomised, at) for at, trial in enumerate(library.trials())}

    def rank(rate: Rate) -> tuple[bool, int, bool, bool]:
        apart, at = place[rate.trial]
        return apart, at, bool(rate.group), rate.period != _WHOLE

    return tuple(sorted(rates, key=rank))


def _of_drugs(question: Question, rates: tuple[Rate, ...], library: Library) -> tuple[Rate, ...]:
    """The rates of arms that give every drug that was typed; none where none was."""
    names = [_names(library, drug) for drug in question.drugs]
    given = {(rate.trial, rate.arm): _given(library, rate) for rate in rates}
    return tuple(
        rate for rate in rates if names and all(one & given[rate.trial, rate.arm] for one in names)
    )


def _of_kind(question: Question, rates: tuple[Rate, ...], library: Library) -> tuple[Rate, ...]:
    """The rates by drug of a kind that was typed, `taxane`, where a trial tells them apart."""
    words = {word.removesuffix("s") for word in question.words.casefold().split()}
    names = [_names(library, drug.id) for drug in library.drugs() if drug.kind in words]
    told = {
        (rate.trial, rate.arm): at
        for rate in rates
        for at, one in enumerate(names)
        if one & _given(library, rate)
    }
    by_trial: dict[str, set[int]] = {}
    for (trial, _), at in told.items():
        by_trial.setdefault(trial, set()).add(at)
    apart = {trial for trial, found in by_trial.items() if len(found) >= _SEVERAL}
    return tuple(rate for rate in rates if rate.trial in apart and (rate.trial, rate.arm) in told)


def _names(library: Library, drug: str) -> frozenset[str]:
    """What an arm calls a drug: its whole name, or that name without the prefix of its label."""
    return frozenset({library.drug(drug).name, drug.replace("-", " ")})


def _given(library: Library, rate: Rate) -> frozenset[str]:
    """What the arm of a rate gives, drug by drug."""
    arms = {arm.id: arm.gives for arm in library.trial(rate.trial).arms}
    parts = arms[rate.arm].replace(" and ", ", ").split(", ")
    return frozenset(part.strip() for part in parts)
