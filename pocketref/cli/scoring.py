"""A score on the command line: its items from `--item KEY=VALUE`, its points and their band."""

from collections.abc import Iterable

from pocketref.cli.layout import lines
from pocketref.cli.outcome import Json, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.graded import Scored
from pocketref.model.grading import Score
from pocketref.model.patient import Given
from pocketref.pack.library import Library
from pocketref.wording import grading

OPTION = "item"


def answers_of(score: Score, texts: Iterable[str]) -> tuple[Given, ...]:
    """What was said to the items of a score.

    Raises:
        RefusedError: a text is empty, names no item or no choice of it, or contradicts another.
    """
    said: dict[str, str] = {}
    for text in texts:
        key, choice = _item(score, text)
        if said.setdefault(key, choice) != choice:
            raise _refused(FaultCode.CONFLICT, text, hint="twice", other=key)
    return tuple(Given(ask=score.ask(key), choice=choice) for key, choice in said.items())


def refuse_items(texts: tuple[str, ...]) -> None:
    """Refuse items of a term that is no score.

    Raises:
        RefusedError: there is one.
    """
    if texts:
        raise _refused(FaultCode.CONFLICT, texts[0], other="term")


def _item(score: Score, text: str) -> tuple[str, str]:
    key, _, choice = text.strip().partition("=")
    if not key:
        raise _refused(FaultCode.MISSING, text)
    if key not in score.keys:
        raise _refused(FaultCode.UNKNOWN_VALUE, key, allowed=score.keys)
    if choice not in score.choices(key):
        allowed = tuple(f"{key}={each}" for each in score.choices(key))
        raise _refused(FaultCode.UNKNOWN_VALUE, text, allowed=allowed)
    return key, choice


def _refused(
    code: FaultCode, given: str, *, hint: str = "", other: str = "", allowed: tuple[str, ...] = ()
) -> RefusedError:
    fault = Fault(code=code, field=OPTION, given=given, hint=hint, other=other, allowed=allowed)
    return RefusedError(fault)


def score_document(library: Library, score: Score, found: Scored) -> Json:
    """Points, band and what is said of both; what is not answered, with what it may be."""
    return {
        "value": found.value,
        "band": None if found.risk is None else score.risks[found.risk].title,
        "text": library.spelled(_told(library, score, found)),
        "items": [
            {
                "key": key,
                "choices": list(score.choices(key)),
                "text": library.spelled(_asks(score, key)),
            }
            for key in score.keys
        ],
    }


def score_text(library: Library, score: Score, found: Scored) -> list[str]:
    """The same as text: what it comes to, what it still asks for, and its cautions."""
    told = lines(f"{score.title}: {library.spelled(_told(library, score, found))}")
    for key in found.needs:
        choices = ", ".join(f"{key}={choice}" for choice in score.choices(key))
        told += lines(f"{library.spelled(_asks(score, key))}: {choices}", 1)
    cautions = library.facts(score.facts)
    return [
        *told,
        *(line for fact in cautions for line in lines(library.spelled(fact.statement), 1)),
    ]


def _told(library: Library, score: Score, found: Scored) -> str:
    """The points with their band and its own statement, or how far the items are answered."""
    if found.value is None or found.risk is None:
        return f"{grading.no_sum(len(found.needs), len(score.keys))}."
    risk = score.risks[found.risk]
    return f"{grading.points(found.value, risk.title)}. {library.fact(risk.fact).statement}"


def _asks(score: Score, key: str) -> str:
    """What a key asks: the title of its one item, or those of the items to choose from."""
    return "; ".join(item.title for item in score.items if item.key == key)
