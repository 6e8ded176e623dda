"""Which regimen a question is about: the one it names, the worksheet's, or one to be chosen."""

from collections.abc import Iterable

from pocketref.answers.answer import Clash
from pocketref.answers.question import Choice, Doubt, Question, Reading
from pocketref.model.noun import noun
from pocketref.model.regimen import Regimen
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
        return Meant(doubts=(_doubt(question, map(library.regimen, fitting)),))
    (named,) = fitting
    if chosen is None:
        return Meant(regimen=named)
    return Meant(clashes=(Clash(field="regimen", worksheet=chosen, typed=named),))


def fits(question: Question, library: Library) -> tuple[str, ...]:
    """The regimens that give every drug of a question; the one it names, where it names one."""
    if question.regimen:
        return (question.regimen,)
    drugs = set(question.drugs)
    return tuple(each.id for each in library.regimens() if drugs <= set(each.drugs))


def _doubt(question: Question, fitting: Iterable[Regimen]) -> Doubt:
    text = question.text.strip()
    return Doubt(
        code="which-regimen",
        about="regimen",
        choices=tuple(
            Choice(
                text=f"{text} {each.short}",
                means=(Reading(what="regimen", value=each.id, typed=each.short),),
            )
            for each in fitting
        ),
    )
