"""The comparisons of the pack: which there are, and what each comes to."""

import re

from pocketref.agreement.contrasting import compare_all
from pocketref.model.noun import noun
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Contrast, Rate, Trial
from pocketref.pack.library import Library

_SIGNS = re.compile(r"[^a-z0-9]+")
Result = Compared | Apart


@noun
class Held:
    """Two groups of a trial held against each other in one data cut.

    Attributes:
        key: by which a place names it: `cleopatra.pertuzumab.placebo.2011`.
        rates: of both groups in this cut, parts of them too.
    """

    key: str
    trial: Trial
    contrast: Contrast
    cut: str
    rates: tuple[Rate, ...]

    @property
    def arms(self) -> tuple[str, str]:
        """Both groups, the one with first."""
        return self.contrast.arm, self.contrast.against

    def results(self, rates: tuple[Rate, ...]) -> tuple[Result, ...]:
        """What some of its rates come to."""
        found = compare_all(self.trial, rates)
        return tuple(each for each in found if each.title == self.contrast.title)


def rates_of(result: Result) -> tuple[Rate, ...]:
    """The rates behind a result, the one with first."""
    match result:
        case Compared():
            return result.exposed, result.control
        case Apart():
            return result.rates


def catalogue(library: Library) -> tuple[Held, ...]:
    """Every comparison, what chance made first."""
    return library.once("toxicity-comparisons", tuple, lambda: _catalogue(library))


def _catalogue(library: Library) -> tuple[Held, ...]:
    trials = sorted(library.trials(), key=lambda trial: not trial.randomised)
    return tuple(held for trial in trials for held in _of_trial(trial, library))


def _of_trial(trial: Trial, library: Library) -> tuple[Held, ...]:
    every = library.rates(trial=trial.id)
    made: list[Held] = []
    for contrast in trial.contrasts:
        arms = {contrast.arm, contrast.against}
        mine = tuple(rate for rate in every if rate.arm in arms)
        for cut in dict.fromkeys(rate.cut for rate in mine if not rate.group):
            of_cut = tuple(rate for rate in mine if rate.cut == cut)
            if {rate.arm for rate in of_cut} == arms:
                key = ".".join(
                    (trial.id, contrast.arm, contrast.against, _SIGNS.sub("-", cut.lower()))
                )
                made.append(Held(key=key, trial=trial, contrast=contrast, cut=cut, rates=of_cut))
    return tuple(made)


def shown_on_handout(library: Library, held: Held) -> tuple[Rate, ...]:
    """The rates of whole groups whose event is talked through."""
    events = {event.id for event in library.events() if event.handout}
    return tuple(rate for rate in whole(held) if rate.event in events and rate.period == "overall")


def whole(held: Held) -> tuple[Rate, ...]:
    """The rates of whole groups."""
    return tuple(rate for rate in held.rates if not rate.group)


def leading(library: Library, *, randomised: bool) -> Held | None:
    """The comparison with the most that is talked through; the first of them."""
    known = [held for held in catalogue(library) if held.trial.randomised is randomised]
    rated = [(len(shown_on_handout(library, held)), held) for held in known]
    most = max((many for many, _ in rated), default=0)
    return next((held for many, held in rated if many and many == most), None)
