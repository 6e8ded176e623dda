"""What an answer waits for: a value that is refused, in doubt, contradicted or missing."""

import re

from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Choice, How, Question, Reading, Typed
from pocketref.answers.recurrence import ROOT, TREE
from pocketref.model.fault import Fault
from pocketref.model.graded import Graded
from pocketref.model.noun import but
from pocketref.model.vocabulary import Sense
from pocketref.pack.library import Library
from pocketref.pages.search.understood import meaning
from pocketref.pages.search.values import named, unit_of
from pocketref.pages.search.view import Action, AnswerCard, NeededField, Option
from pocketref.wording import asking, decisions, names
from pocketref.wording.faults import fault_sentence
from pocketref.wording.names import joined, sentence_case
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence
from pocketref.worksheet.fields import YES_OR_NO

_REGIMEN, _PRIOR = "regimen", "prior"
_LASTING = "asks-lasting"
_SAID = "alt anc ast bilirubin cycle haemoglobin lvef platelets stools temperature"
# What is typed before a value of which the figure alone could be another.
_NAMED = {
    **{name: name for name in _SAID.split()},
    "lvef-baseline": "baseline",
    "skin-area": "skin",
    "lvef-normal": "lower limit",
}


def waiting(library: Library, question: Question, answer: Answer, card: AnswerCard) -> AnswerCard:
    """The card with what it waits for: what is refused first, what is missing last."""
    if answer.faults:
        return _refused(question, answer.faults[0], card)
    if answer.doubts:
        return _doubted(library, answer, card)
    if answer.clashes:
        return _clashed(library, question, answer.clashes[0], card)
    if answer.needs[:1] == (_PRIOR,):
        return _asked_before(library, question, answer, card)
    return _missing(library, answer, card) if answer.needs else card


def _refused(question: Question, fault: Fault, card: AnswerCard) -> AnswerCard:
    """What is wrong with a value; it may be half typed if it is the last thing in the text."""
    last = bool(fault.given) and question.text.casefold().endswith(fault.given.casefold())
    meanwhile = needs_sentence((fault.field,)) if last else ""
    return but(card, tone="invalid", fault=fault_sentence(fault), meanwhile=meanwhile)


def _doubted(library: Library, answer: Answer, card: AnswerCard) -> AnswerCard:
    doubt = answer.doubts[0]
    options = tuple(_option(library, choice) for choice in doubt.choices)
    asked = _question(answer) or asking.doubt(doubt.code, doubt.typed)
    return but(card, tone="asks", needs=asked, options=options)


def _question(answer: Answer) -> str:
    """The question of the definitions, with their figures, where a grade waits for its answer."""
    versions = answer.result.versions if isinstance(answer.result, Graded) else ()
    asks = (one.why for one in versions if one.why is not None and one.why.code == _LASTING)
    return next((sentence(why) for why in asks), "")


def _option(library: Library, choice: Choice) -> Option:
    meant = joined(
        tuple(asking.counted_from(each.what, meaning(library, each)) for each in choice.means)
    )
    if meant in YES_OR_NO:
        meant = sentence_case(meant)
    return Option(label=meant or choice.text, text=choice.text)


def _clashed(library: Library, question: Question, clash: Clash, card: AnswerCard) -> AnswerCard:
    """Enter keeps what the worksheet has, Ctrl+Enter takes what was typed."""
    kept = _said(library, clash.field, clash.worksheet)
    new = _said(library, clash.field, clash.typed)
    return but(
        card,
        tone="asks",
        needs=asking.clash(kept, new),
        actions=(
            Action(label=f"Keep {kept}", text=_keeping(library, question, clash)),
            _use(clash, f"Use {new}"),
        ),
    )


def _said(library: Library, field: str, text: str) -> str:
    """One of the two values, as its field says it."""
    return library.regimen(text).short if field == _REGIMEN else named(library, field, text)


def _use(clash: Clash, label: str) -> Action:
    """A regimen is chosen, not typed: what belonged to the other one goes with it."""
    if clash.field == _REGIMEN:
        return Action(label=label, regimen=clash.typed)
    return Action(label=label, typed=(Typed(field=clash.field, text=clash.typed),))


def _keeping(library: Library, question: Question, clash: Clash) -> str:
    """The text as it is with what the worksheet has.

    A figure is exchanged: left out, it would leave its word to the next one, `anc 38.6`. Other
    words are left out: a regimen, `loading`, a drug that the kept regimen lacks.
    """
    text = question.text
    for reading in question.readings:
        if reading.what == clash.field or _is_foreign(library, reading, clash):
            kept = clash.worksheet if reading.how is How.NUMBER else ""
            text = _exchanged(text, reading.typed, kept)
    return " ".join(text.split())


def _exchanged(text: str, typed: str, instead: str) -> str:
    """A text with another word in the last place where one stands; never inside a figure."""
    places = list(re.finditer(rf"(?<![\d.]){re.escape(typed)}(?![\d.])", text))
    if not places:
        return text
    return f"{text[: places[-1].start()]}{instead}{text[places[-1].end() :]}"


def _is_foreign(library: Library, reading: Reading, clash: Clash) -> bool:
    if clash.field != _REGIMEN or reading.what != "drug":
        return False
    return reading.value not in library.regimen(clash.worksheet).drugs


def _asked_before(
    library: Library, question: Question, answer: Answer, card: AnswerCard
) -> AnswerCard:
    """What was given before is chosen rather than typed; the words of the pack end the question."""
    text, tree = question.text.strip(), library.decision(TREE)
    options = tuple(
        Option(
            label=sentence_case(decisions.chosen(tree, ROOT, term.value)),
            text=f"{text} {_word(library, term.words[0])}",
        )
        for term in library.vocabulary().terms
        if term.means is Sense.PRIOR
    )
    return but(card, tone="asks", needs=needs_sentence(answer.needs), options=options)


def _word(library: Library, word: str) -> str:
    """A word as it is typed; a drug by its name."""
    return library.drug(word).name if library.kind_of(word) == "drug" else word


def _missing(library: Library, answer: Answer, card: AnswerCard) -> AnswerCard:
    first = answer.needs[0]
    return but(
        card,
        tone="partial" if answer.result is None else card.tone,
        needs=needs_sentence(answer.needs),
        field=NeededField(
            field=first,
            label=names.field(first),
            unit=unit_of(library, first),
            word=_NAMED.get(first, ""),
        ),
    )
