"""What a gate rule says of the worksheet's patient, in words."""

from pocketref.model.gate import Subject, Verdict
from pocketref.model.plan import Ruling
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import names, numbers, phrases
from pocketref.wording.compared import read_values
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

ARTICLE = "article"
IF_NO_SYMPTOMS = "Continue, if no symptoms"
_IF_NO_SYMPTOMS = "if-no-symptoms"


def whose(library: Library, ruling: Ruling) -> str:
    """The drug whose rule it is; the article's is its own."""
    source = library.source(ruling.source)
    return source.short if source.kind == ARTICLE else library.drug(ruling.drug).shown


def named(library: Library, ruling: Ruling) -> str:
    """The source and for whom it is written; the article by its date."""
    source = library.source(ruling.source)
    if source.kind == ARTICLE:
        return numbers.day(library.edition.article_dated)
    parts = (source.short, phrases.scope(ruling.region, ruling.setting))
    return ", ".join(part for part in parts if part)


def word(ruling: Ruling) -> str:
    """The verdict, first of all words: `Withhold`, `Continue, if no symptoms`, `Needs ANC`."""
    if ruling.unless_symptoms:
        return IF_NO_SYMPTOMS
    if ruling.verdict is Verdict.NEEDS:
        return needs_sentence(ruling.needs).rstrip(".")
    heart = ruling.about is Subject.LVEF
    said = phrases.heart(ruling.verdict) if heart else phrases.gate(ruling.verdict)
    return names.sentence_case(said)


def why(library: Library, ruling: Ruling) -> str:
    """The comparison in words; what the verdict says already is not said twice."""
    if ruling.why.code == _IF_NO_SYMPTOMS:
        return f"{read_values(ruling.why)}."
    return "" if ruling.verdict is Verdict.NEEDS else sentence(ruling.why, called(library))
