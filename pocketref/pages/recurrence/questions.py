"""The questions of a tree as the page asks them."""

from collections.abc import Iterator

from pocketref.model.decision import Ask, Tree
from pocketref.pages.recurrence.standing import Standing
from pocketref.pages.recurrence.view import Choice, Question
from pocketref.worksheet.worksheet import Worksheet

NOT_ENTERED = "Not entered"
_QUIET = "not needed here"
INTERVAL_AT = 2  # the interval is asked for behind the first question


def questions(worksheet: Worksheet, standing: Standing) -> tuple[Question, ...]:
    """Every question, numbered if there are several; quieter what the branch does not need."""
    asks = zip(standing.tree.asks, _numbers(standing.tree), strict=True)
    return tuple(
        _question(ask, number, worksheet.answer(ask.id), quiet=ask.id not in standing.hangs)
        for ask, number in asks
    )


def interval_number() -> str:
    """What stands before the name of the interval among the questions."""
    return f"{INTERVAL_AT}. "


def _numbers(tree: Tree) -> Iterator[str]:
    many = len(tree.asks) > 1
    for at, _ in enumerate(tree.asks, start=1):
        later = bool(tree.interval) and at >= INTERVAL_AT
        yield f"{at + later}. " if many else ""


def _question(ask: Ask, number: str, said: str | None, *, quiet: bool) -> Question:
    choices = tuple(
        Choice(id=one.id, text=one.short or one.title, chosen=one.id == said) for one in ask.choices
    )
    return Question(
        id=ask.id,
        label=ask.title,
        title=f"{number}{ask.title}, {_QUIET}" if quiet else f"{number}{ask.title}",
        choices=(*choices, Choice(id="", text=NOT_ENTERED, chosen=said is None)),
        quiet=quiet,
    )
