"""What an answer waits for: a value that is refused, in doubt, contradicted or missing."""

from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Choice, Question, Typed
from pocketref.model.fault import Fault
from pocketref.model.graded import Graded
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.understood import meaning
from pocketref.pages.search.values import unit_of, value
from pocketref.pages.search.view import Action, AnswerCard, NeededField, Option
from pocketref.wording import asking, names
from pocketref.wording.faults import fault_sentence
from pocketref.wording.names import joined, sentence_case
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence
from pocketref.worksheet.fields import YES_OR_NO

_LASTING = "asks-lasting"
_SAID = "alt anc ast bilirubin cycle haemoglobin lvef platelets skin stools temperature"
# What is typed before a value of which the figure alone could be another.
_NAMED = {
    **{name: name for name in _SAID.split()},
    "lvef-baseline": "baseline",
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
    return _missing(library, answer, card) if answer.needs else card


def _refused(question: Question, fault: Fault, card: AnswerCard) -> AnswerCard:
    """What is wrong with a value; it may be half typed if it is the last thing in the text."""
    last = bool(fault.given) and question.text.casefold().endswith(fault.given.casefold())
    return but(card, tone="invalid", fault=fault_sentence(fault), soft=last)


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
    kept = value(library, clash.field, clash.worksheet)
    new = value(library, clash.field, clash.typed)
    without = " ".join(_without(question, clash.field).split())
    return but(
        card,
        tone="asks",
        needs=asking.clash(kept, new),
        actions=(
            Action(label=f"Keep {kept}", text=without),
            Action(label=f"Use {new}", typed=(Typed(field=clash.field, text=clash.typed),)),
        ),
    )


def _without(question: Question, field: str) -> str:
    """The text without what was typed for a field."""
    typed = next((each.typed for each in question.readings if each.what == field), "")
    before, _, after = question.text.rpartition(typed) if typed else (question.text, "", "")
    return f"{before}{after}"


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
