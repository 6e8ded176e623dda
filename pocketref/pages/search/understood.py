"""How a text was read: a chip for each thing, guesses spelled out, and where values stand."""

from pocketref.answers.question import How, Kind, Question, Reading
from pocketref.answers.recurrence import TREE
from pocketref.pack.library import Library
from pocketref.pages.search.heads import topic
from pocketref.pages.search.places import title as place_title
from pocketref.pages.search.values import stands, value
from pocketref.pages.search.view import ReadAs
from pocketref.wording import asking, decisions, names
from pocketref.worksheet.worksheet import Worksheet

# What is named by a word; everything else that is read is a figure.
_WORDS = frozenset({"drug", "event", "prior", "regimen", "scope", "term", "topic"})


def read_as(library: Library, question: Question) -> tuple[ReadAs, ...]:
    """One chip for each thing that was understood, in the order typed."""
    return tuple(_chip(library, reading) for reading in question.readings)


def meaning(library: Library, reading: Reading) -> str:
    """What a reading is taken for, without what it is: `trastuzumab`, `68 kg`."""
    name = reading.value
    match reading.what, library.kind_of(name):
        case "drug", "drug":
            said = library.drug(name).shown
        case "regimen", "regimen":
            said = library.regimen(name).title
        case "event", "event":
            said = library.event(name).title.lower()
        case "prior", _:
            said = decisions.chosen(library.decision(TREE), "prior", name)
        case "term", "score":
            said = library.score(name).title
        case "place", _:
            said = place_title(name)
        case "topic", _ if name in set(Kind):
            title = topic(Kind(name))
            said = title[:1].lower() + title[1:]
        case what, _ if what in _WORDS:
            said = name.replace("-", " ")
        case what, _:
            said = value(library, what, name)
    return said


def source(library: Library, sheet: Worksheet, question: Question) -> str:
    """Where the values that were typed stand now; empty where none was typed."""
    if not question.typed:
        return ""
    known = [stands(library, sheet, typed) for typed in question.typed]
    if all(known):
        return asking.FROM_SHEET
    return asking.FROM_BOTH if any(known) else asking.FROM_SEARCH


def completion(library: Library, question: Question) -> str:
    """The text with its last word written out, where it is the beginning of a name."""
    last = question.readings[-1] if question.readings else None
    if last is None or last.how is not How.PREFIX or not question.text.endswith(last.typed):
        return ""
    return question.text.removesuffix(last.typed) + _name(library, last)


def _name(library: Library, reading: Reading) -> str:
    if library.kind_of(reading.value) == "drug":
        return library.drug(reading.value).name
    return meaning(library, reading)


def _chip(library: Library, reading: Reading) -> ReadAs:
    text = f"{names.within(reading.what)}: {meaning(library, reading)}"
    if reading.how is not How.SPELLING:
        return ReadAs(text=text)
    return ReadAs(text=f"{text} (typed {reading.typed})", guessed=True)
