"""The answer to how often an event was reported: arm by arm, compared where that is fair."""

from pocketref.answers.answer import Answer, Rates
from pocketref.model.noun import but
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.arrays import arrays, differences
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.wording import rates

_MOST = 1


def risk(library: Library, answer: Answer, result: Rates, card: AnswerCard) -> AnswerCard:
    """One row for each rate: in whom, of a hundred people, with its count and denominator."""
    trials = {name: library.trial(name) for name in dict.fromkeys(r.trial for r in result.rates)}
    apart = tuple(trial for trial in trials.values() if not trial.randomised)
    cautions = tuple(_apart(library, one) for one in apart)
    return but(
        card,
        tone="ready",
        cautions=(*card.cautions, *cautions),
        arrays=arrays(library, result.comparisons),
        lines=(
            *differences(library, result.comparisons),
            *(line for line in card.lines if line not in cautions),
        ),
        rows=tuple(_row(library, trials[each.trial], each) for each in result.rates),
        facts=tuple(dict.fromkeys((*answer.facts, *(each.fact for each in result.rates)))),
    )


def _row(library: Library, trial: Trial, rate: Rate) -> VerdictRow:
    return VerdictRow(
        name=rates.whose(trial, rate),
        about=rates.what(rate),
        word=rates.of_hundred(rate) or "Not read",
        why=rates.figure(rate),
        tone="plain",
        chips=fewest(chips(library, (rate.fact,)), _MOST),
        facts=(rate.fact, *rate.beside),
    )


def _apart(library: Library, trial: Trial) -> str:
    return library.spelled(f"{trial.title}: {rates.NOT_RANDOMISED}")
