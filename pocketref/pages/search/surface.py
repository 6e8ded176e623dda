"""The answer to a body surface area: one formula's figure, the others beside it."""

from pocketref.answers.answer import Answer
from pocketref.model.noun import but
from pocketref.model.plan import OtherSurface, Surface
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.values import named
from pocketref.pages.search.view import AnswerCard, Figure
from pocketref.wording import names, numbers
from pocketref.wording.rounding import surface as rounded
from pocketref.wording.units import suffix

_MOST = 2


def surface(library: Library, answer: Answer, result: Surface, card: AnswerCard) -> AnswerCard:
    """The chosen formula's figure; no dose follows from the others."""
    shown = rounded(result.value)
    typed = tuple(named(library, each.field, each.text) for each in answer.typed)
    return but(
        card,
        tone="ready",
        figures=(
            Figure(
                label=names.formula(result.formula),
                amount=numbers.number(shown.value),
                unit=suffix(shown.unit),
                working=", ".join(typed),
            ),
        ),
        lines=(*card.lines, *map(_other, result.others)),
        chips=fewest(chips(library, result.facts), _MOST),
        facts=tuple(dict.fromkeys((*answer.facts, *result.facts))),
    )


def _other(other: OtherSurface) -> str:
    return f"{names.formula(other.formula)} {numbers.surface(other.value)}"
