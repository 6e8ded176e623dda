"""What the Recurrence place says: from the worksheet to its view."""

from collections.abc import Iterator

from pocketref.pack.library import Library
from pocketref.pages.articles import following
from pocketref.pages.legend import legend, texts_of
from pocketref.pages.naming import called
from pocketref.pages.reading import Block
from pocketref.pages.recurrence.asides import asides
from pocketref.pages.recurrence.outcome import outcome
from pocketref.pages.recurrence.picture import picture
from pocketref.pages.recurrence.questions import interval_number, questions
from pocketref.pages.recurrence.standing import PROGRESSION, Standing, standing
from pocketref.pages.recurrence.timing import timing
from pocketref.pages.recurrence.view import Aside, Outcome, Question, RecurrenceView, Timing
from pocketref.wording import paths
from pocketref.wording.sentences import sentence
from pocketref.worksheet.worksheet import Worksheet

_TITLES = {PROGRESSION: "After progression"}
_TITLE = "Recurrence"
_ROOTS = {PROGRESSION: "Progression"}
_SUBTITLES = {PROGRESSION: "What follows first-line treatment, by what it held."}
_SUBTITLE = "Which line of treatment, by what was given before and how long ago."
_ARTICLES = {PROGRESSION: "after-progression"}
_ARTICLE = "prior-adjuvant"
_MONTHS = "months"


def present(worksheet: Worksheet, library: Library, item: str) -> RecurrenceView:
    """Say where the worksheet leads, in the tree of the place."""
    stands = standing(worksheet, library, item)
    asked = questions(worksheet, stands)
    path, leaves = picture(library, stands, _ROOTS.get(item, _TITLE))
    reached, beside = outcome(library, stands, asked), asides(library, stands)
    return RecurrenceView(
        title=_TITLES.get(item, _TITLE),
        subtitle=_SUBTITLES.get(item, _SUBTITLE),
        stop=tuple(sentence(one, called(library)) for one in stands.decided.findings),
        questions=asked,
        timing=_timing(worksheet, stands),
        path=path,
        text=f"{stands.tree.title}. {reached.spoken}",
        leaves=leaves,
        outcome=reached,
        asides=beside,
        waits=stands.needs[0] if stands.needs and not stands.reached else "",
        ready=stands.reached,
        blocks=_blocks(
            library, item, (*_said(asked, reached, beside), *(one.text for one in leaves))
        ),
        bounds=library.limits(),
        facts=tuple(
            dict.fromkeys((*reached.facts, *(fact for one in beside for fact in one.facts)))
        ),
    )


def _timing(worksheet: Worksheet, stands: Standing) -> Timing | None:
    if not stands.tree.interval:
        return None
    return timing(worksheet, interval_number(), counted(stands))


def counted(stands: Standing) -> str:
    """What two dates come to, in words; empty without both."""
    between = stands.counted
    if between is None:
        return ""
    return paths.counted(between.last, between.recurred, between.months, between.days)


def _blocks(library: Library, item: str, texts: tuple[str, ...]) -> tuple[Block, ...]:
    """The related questions, and the short forms of everything above them."""
    made = following(library, library.article(_ARTICLES.get(item, _ARTICLE)).related)
    spelled = legend(library, (*texts, *texts_of(made)))
    return (*made, spelled) if spelled else made


def _said(
    asked: tuple[Question, ...], reached: Outcome, beside: tuple[Aside, ...]
) -> Iterator[str]:
    for question in asked:
        yield from (question.title, *(one.text for one in question.choices))
    yield from (reached.title, *(one.text for one in reached.says), *reached.lines)
    yield from (one.text for one in beside)
