"""A score: its items as questions, and its sum with its band once all are answered."""

from pocketref.agreement.scoring import scored
from pocketref.answers.gradable import fever_limit
from pocketref.model.finding import Severity
from pocketref.model.graded import Scored
from pocketref.model.grading import Score
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips
from pocketref.pages.toxicity.grade_definitions import said
from pocketref.pages.toxicity.grade_view import FieldChoice, ScoreItem, ScoreView
from pocketref.wording import grading
from pocketref.worksheet.worksheet import Worksheet

_SAID = {"yes": "Yes", "no": "No"}


def result_of(worksheet: Worksheet, library: Library, score: Score) -> Scored:
    """The score by both engines."""
    return scored(score, worksheet.answers, fever_limit(library))


def score_view(worksheet: Worksheet, library: Library, score: Score, result: Scored) -> ScoreView:
    """The items with what was said to each, and what that comes to."""
    cautions = tuple(library.fact(fact).statement for fact in score.facts)
    missing = tuple(_question(score, key) for key in result.needs)
    stands = result.value is not None
    return ScoreView(
        title=score.title,
        items=tuple(_item(worksheet, score, key) for key in score.keys),
        word=_word(score, result),
        why=grading.unanswered(missing) if missing else _risk(library, score, result),
        stands=stands,
        cautions=tuple(
            dict.fromkeys((*said(library, result.findings, Severity.CAUTION), *cautions))
        ),
        chips=chips(library, result.facts[:1]),
        facts=result.facts,
    )


def _word(score: Score, result: Scored) -> str:
    if result.value is None or result.risk is None:
        return grading.no_sum(len(result.needs), len(score.keys))
    return grading.points(result.value, score.risks[result.risk].title)


def _risk(library: Library, score: Score, result: Scored) -> str:
    return "" if result.risk is None else library.fact(score.risks[result.risk].fact).statement


def _question(score: Score, key: str) -> str:
    """What a key asks: the title of its one item, or what its items are about."""
    items = tuple(item for item in score.items if item.key == key)
    return items[0].title if len(items) == 1 else key.replace("-", " ").capitalize()


def _item(worksheet: Worksheet, score: Score, key: str) -> ScoreItem:
    ask = score.ask(key)
    items = {item.choice: item for item in score.items if item.key == key}
    answered = worksheet.answer(ask)
    choices = tuple(
        FieldChoice(
            id=choice,
            text=items[choice].title if choice in items else _SAID[choice],
            chosen=choice == answered,
        )
        for choice in score.choices(key)
    )
    return ScoreItem(
        ask=ask,
        title=_question(score, key),
        choices=choices,
        facts=tuple(item.fact for item in items.values()),
    )
