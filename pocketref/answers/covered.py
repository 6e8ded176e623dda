"""Drugs that get no dose here: conjugates, products under the skin, drugs newer than the pack."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.engine.dosing import not_dosed
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

LOOK_ALIKES = "regimen/look-alikes"


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """Say of each drug that is not covered what it is instead; there is never a figure."""
    del worksheet
    return tuple(refused(name, library) for name in not_covered(question, library))


def not_covered(question: Question, library: Library) -> tuple[str, ...]:
    """The drugs of a question that get no dose here, whatever regimen is chosen."""
    return tuple(name for name in question.drugs if library.drug(name).not_dosed is not None)


def refused(name: str, library: Library) -> Answer:
    """The answer that gives no dose and says why."""
    none = not_dosed(library.drug(name))
    page = library.page_with("drug", name)
    return Answer(
        kind=Kind.NOT_COVERED,
        about=name,
        findings=none.findings,
        facts=none.facts,
        opens=f"regimen/{page}" if page else LOOK_ALIKES,
        beside=LOOK_ALIKES if page else "",
    )
