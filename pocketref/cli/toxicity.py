"""`toxicity`: how often each side effect was reported, by trial, arm, grades and period."""

from argparse import ArgumentParser, Namespace

from pocketref.agreement.risk import DISAGREE
from pocketref.answers.risk import not_randomised
from pocketref.cli import comparing
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, lines, notices, page, shorts
from pocketref.cli.options import Once
from pocketref.cli.outcome import Answer, Document, Exit, Json, one_of
from pocketref.model.fact import Stated, Verification
from pocketref.model.finding import Finding
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import numbers, phrases, rates


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its event and its trial."""
    parser.add_argument("event", metavar="EVENT", nargs="?", help="one side effect (default all)")
    parser.add_argument("--trial", action=Once, metavar="ID", help="one trial (default all)")


def answer_toxicity(given: Namespace, library: Library) -> Answer:
    """The rates of one event or of all, of one trial or of all."""
    events = {each.id: each for each in library.events()}
    trials = {each.id: each for each in library.trials()}
    event = None if given.event is None else one_of("event", given.event, tuple(events))
    trial = None if given.trial is None else one_of("trial", given.trial, tuple(trials))
    found = library.rates(event, trial)
    compared = comparing.compared(library, event, trial, found)
    told = (
        *not_randomised(dict.fromkeys(trials[each.trial] for each in found)),
        *comparing.reasons(compared),
    )
    body: Document = {
        "event": event,
        "trial": trial,
        "rates": [_rate(library, each, trials[each.trial]) for each in found],
        "comparison": comparing.chosen_document(compared),
        "comparisons": [comparing.document(each) for each in compared],
        "findings": findings(told, called(library), library.spelled),
        "facts": list(dict.fromkeys(each.fact for each in found)),
    }
    return Answer(
        document=document("toxicity", library.edition, body),
        code=Exit.DISAGREE if any(_differs(each) for each in told) else Exit.ANSWERED,
        text=page(
            *(
                _event_text(library, events[name].title, rows, trials)
                for name, rows in _by_event(found).items()
            ),
            *(comparing.text(library, each) for each in compared),
            notices(told, called(library), spell=library.spelled),
            foot(library.edition),
        ),
    )


def _differs(told: Finding) -> bool:
    return told.code == DISAGREE


def _by_event(found: tuple[Rate, ...]) -> dict[str, list[Rate]]:
    grouped: dict[str, list[Rate]] = {}
    for each in found:
        grouped.setdefault(each.event, []).append(each)
    return grouped


def _rate(library: Library, rate: Rate, trial: Trial) -> Json:
    return {
        "id": rate.id,
        "trial": rate.trial,
        "arm": rate.arm,
        "group": rate.group or None,
        "event": rate.event,
        "grades": rate.grades.value,
        "period": rate.period,
        "cut": rate.cut,
        "events": _count(rate.events),
        "people": _count(rate.people),
        "percent": None if rate.percent is None else numbers.plain(rate.percent.value.value),
        "verified": library.fact(rate.fact).verification.value,
        "ctcae": trial.ctcae,
        "facts": [rate.fact, *rate.beside],
    }


def _count(stated: Stated | None) -> Json:
    return None if stated is None else int(stated.value.value)


def _event_text(
    library: Library, title: str, rows: list[Rate], trials: dict[str, Trial]
) -> list[str]:
    said = lines(title)
    for rate in rows:
        trial = trials[rate.trial]
        fact = library.fact(rate.fact)
        graded = f", CTCAE {trial.ctcae}" if trial.ctcae else ""
        read = fact.verification is Verification.READ
        how = "" if read else f" {phrases.verification(fact.verification)}."
        said += lines(
            f"{rates.whose(trial, rate)}: {rates.figure(rate)}. {rates.what(rate)}{graded}."
            f" {shorts(library, (rate.fact,))}.{how}",
            1,
        )
    return [*said, ""]
