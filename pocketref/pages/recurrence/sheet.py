"""What the recurrence path prints: the answers given, the lit path, and what each source says."""

from collections.abc import Iterator
from datetime import datetime

from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.in_place import undated
from pocketref.pages.legend import legend
from pocketref.pages.page import Place
from pocketref.pages.recurrence.presenting import counted, present
from pocketref.pages.recurrence.questions import INTERVAL_AT
from pocketref.pages.recurrence.standing import Standing, standing
from pocketref.pages.recurrence.timing import refused
from pocketref.pages.recurrence.view import Answered, Aside, PathSheet, RecurrenceView
from pocketref.pages.reviewing import DISCLAIMER, review_line
from pocketref.pages.sheet_card import Unready
from pocketref.pictures.decision_path import decision_path
from pocketref.pictures.scene import Drawn
from pocketref.wording import names, numbers
from pocketref.wording.faults import fault_sentence
from pocketref.wording.needs import needs_sentence
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet

WIDTH = 760  # pixels the picture is laid out in; on paper its letters stay above 8.5 pt
_NOT_AN_ORDER = "Not an order. The treating oncologist decides."
_INTERVAL = "months"


def unready(worksheet: Worksheet, library: Library, item: str = "") -> Unready | None:
    """Why no path is printed: a value is refused, or no branch is reached yet."""
    stands = standing(worksheet, library, _item(item))
    if stands.reached:
        return undated(worksheet)
    if stands.refused:
        fault = refused(worksheet)[0]
        return Unready(sentence=fault_sentence(fault), field=fault.field)
    if stands.needs:
        return Unready(sentence=needs_sentence(stands.needs), field=stands.needs[0])
    return Unready(sentence=" ".join(present(worksheet, library, _item(item)).stop))


def recurrence_path(
    worksheet: Worksheet, library: Library, printed: datetime, item: str = ""
) -> PathSheet:
    """The sheet of the worksheet's path. Asked for only when a branch is reached."""
    view = present(worksheet, library, _item(item))
    stands, edition = standing(worksheet, library, _item(item)), library.edition
    scene = decision_path(view.path, width=WIDTH, text=view.text)
    made, elsewhere = view.outcome, tuple(_elsewhere(library, stands, view))
    return PathSheet(
        title=f"{view.title} path",
        subtitle=view.subtitle,
        date=numbers.weekday(worksheet.occasion.on),
        chair=f"Chair{NBSP}{worksheet.chair}" if worksheet.chair else "",
        answers=_answers(worksheet, view),
        counted=counted(stands),
        scenes=(Drawn(name="path", scene=scene),),
        badge="" if made.badge is None else made.badge.text,
        placed=made.placed,
        outcome=made.title,
        lines=made.lines,
        says=made.says,
        notes=tuple(one for one in view.asides if one not in elsewhere),
        more=_more(library, elsewhere),
        legend=legend(library, _texts(view, elsewhere)),
        not_an_order=_NOT_AN_ORDER,
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        disclaimer=DISCLAIMER,
        review=f"Article {numbers.day(edition.article_dated)}. {review_line(stands.tree.review)}.",
    )


def _item(route: str) -> str:
    """The place whose sheet it is: a route in the window, the item alone elsewhere."""
    place = Place.parse(route)
    return place.item if place.page == "recurrence" else route


def _elsewhere(library: Library, stands: Standing, view: RecurrenceView) -> Iterator[Aside]:
    """What sources outside the tree say beside it; one page has no room for it."""
    of_tree = {side.source for side in stands.tree.sides}
    for one in view.asides:
        cited = {library.fact(fact).cited[0].source for fact in one.facts}
        if one.kind == "note" and not cited & of_tree:
            yield one


def _more(library: Library, elsewhere: tuple[Aside, ...]) -> str:
    facts = (library.fact(fact) for one in elsewhere for fact in one.facts)
    whose = tuple(dict.fromkeys(source_name(library, fact) for fact in facts))
    return f"On screen beside it: {'; '.join(whose)}." if whose else ""


def _texts(view: RecurrenceView, elsewhere: tuple[Aside, ...]) -> tuple[str, ...]:
    """What is read on the sheet, for the short forms at its foot."""
    leaves = (leaf for row in view.path.rows for leaf in row.leaves)
    notes = (note.text for leaf in leaves for note in leaf.notes)
    says = (text for one in view.outcome.says for text in (one.name, one.word, one.statement))
    asked = (text for one in view.questions for text in (one.label, one.said))
    beside = (one.text for one in view.asides if one not in elsewhere)
    return (view.outcome.title, *notes, *says, *asked, *beside)


def _answers(worksheet: Worksheet, view: RecurrenceView) -> tuple[Answered, ...]:
    """Every question with what was said, in the order they are asked."""
    asked = [Answered(label=one.label, text=one.said) for one in view.questions]
    if view.timing is not None:
        months = worksheet.timing.months
        text = "" if months is None else numbers.amount(months)
        if view.timing.by_dates:
            text = ", ".join(one.text for one in view.timing.dates if one.text)
        asked.insert(INTERVAL_AT - 1, Answered(label=names.short(_INTERVAL), text=text))
    return tuple(asked)
