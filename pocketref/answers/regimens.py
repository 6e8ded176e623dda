"""Which regimen a question is about: the one it names, the worksheet's, or one to be chosen."""

from collections.abc import Iterable

from pocketref.answers.answer import Clash
from pocketref.answers.question import Choice, Doubt, Question, Reading
from pocketref.model.noun import noun
from pocketref.model.regimen import Regimen
from pocketref.model.vocabulary import Sense
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet


@noun
class Meant:
    """The regimen that is meant; empty where that is in doubt.

    Attributes:
        clashes: the worksheet has another one.
    """

    regimen: str = ""
    doubts: tuple[Doubt, ...] = ()
    clashes: tuple[Clash, ...] = ()


def meant(question: Question, worksheet: Worksheet, library: Library) -> Meant:
    """The regimen a question names, by itself or by its drugs, else the worksheet's."""
    chosen = worksheet.regimen
    fitting = fits(question, library)
    if chosen is not None and chosen in fitting:
        return Meant(regimen=chosen)
    if len(fitting) != 1:
        return Meant(doubts=(_doubt(question, fitting, library),))
    (named,) = fitting
    unlike = other_than(chosen, named)
    return Meant(clashes=unlike) if unlike else Meant(regimen=named)


def other_than(chosen: str | None, named: str) -> tuple[Clash, ...]:
    """The contradiction between the worksheet's regimen and another one that was named."""
    if chosen is None or not named or chosen == named:
        return ()
    return (Clash(field="regimen", worksheet=chosen, typed=named),)


def fits(question: Question, library: Library) -> tuple[str, ...]:
    """The regimens that give every drug of a question; the one it names, where it names one."""
    if question.regimen:
        return (question.regimen,)
    drugs = set(question.drugs)
    every = (each for each in library.regimens() if drugs <= set(each.drugs))
    return tuple(each.id for each in every if not _by_name_only(each, library))


def _by_name_only(regimen: Regimen, library: Library) -> bool:
    """Whether it gives a drug that gets no dose anywhere else."""
    return any(library.drug(name).not_dosed is not None for name in regimen.drugs)


def _doubt(question: Question, fitting: Iterable[str], library: Library) -> Doubt:
    choices = tuple(_choice(question.text.strip(), each, library) for each in fitting)
    return Doubt(code="which-regimen", about="regimen", choices=choices)


def _choice(text: str, regimen: str, library: Library) -> Choice:
    """The text with the words by which this regimen is known: its own, or its drug's."""
    named = (
        term.words[0]
        for term in library.vocabulary().terms
        if term.means is Sense.REGIMEN and term.value == regimen
    )
    words = next(named, library.regimen(regimen).short)
    return Choice(
        text=f"{text} {words}", means=(Reading(what="regimen", value=regimen, typed=words),)
    )
