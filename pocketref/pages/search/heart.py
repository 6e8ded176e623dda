"""The answer to two ejection fractions: every source's rule, side by side."""

from pocketref.answers.answer import Answer, Heart
from pocketref.model.gate import Verdict
from pocketref.model.noun import but
from pocketref.model.plan import Ruling
from pocketref.pack.library import Library
from pocketref.pages import rulings
from pocketref.pages.differing import CLOSE
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.view import AnswerCard, VerdictRow

_MOST = 2


def heart(library: Library, answer: Answer, result: Heart, card: AnswerCard) -> AnswerCard:
    """One row for each rule; those that are only shown stand last."""
    ordered = sorted(result.rulings, key=_beside)
    counting = {one.verdict for one in ordered if not _beside(one)}
    return but(
        card,
        tone="differ" if len(counting) > 1 else "ready",
        rows=tuple(_row(library, one) for one in ordered),
        lines=(*card.lines, CLOSE),
        facts=tuple(
            dict.fromkeys((*answer.facts, *(f for one in ordered for f in one.facts))),
        ),
    )


def _beside(ruling: Ruling) -> bool:
    return not ruling.applies and ruling.verdict is not Verdict.NEEDS


def _row(library: Library, ruling: Ruling) -> VerdictRow:
    return VerdictRow(
        name=rulings.whose(library, ruling),
        about=rulings.named(library, ruling),
        word=rulings.word(ruling),
        why=rulings.why(library, ruling),
        tone="beside" if _beside(ruling) else ruling.verdict.value,
        chips=fewest(chips(library, ruling.facts[:1]), _MOST),
        facts=ruling.facts,
    )
