"""`search`: a text as the window understands it: how it is read, its answer, and what is found.

A value that is refused, a word in doubt and nothing found are answers too, so they end well: the
sentence stands among the findings, and no figure stands beside it.
"""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.answers.answer import Answer as Answered
from pocketref.cli.answered import value, working
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, lines, page
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.search.presenting import Asked, ask, shown
from pocketref.pages.search.rows import whole
from pocketref.pages.search.telling import row_line
from pocketref.pages.search.view import AnswerCard, Row, SearchView
from pocketref.search.found import Hit
from pocketref.wording import asking
from pocketref.wording.units import NBSP
from pocketref.worksheet.session import blank

ABOUT = """\
A text as it is typed into the window. Its answers are of the kinds dose, day, recurrence, lvef,
grade, risk, interval, bsa, source and not-covered. A value that is refused, a word in doubt and
nothing found are told among the findings, with exit code 0.
"""
_LIMIT = 20
_DISAGREE = frozenset({"engines-disagree", "grades-disagree", "timings-disagree"})


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its text and how many results it tells."""
    parser.add_argument("query", metavar="QUERY", nargs="+", help="what to look for or to answer")
    parser.add_argument(
        "--limit", metavar="N", default=str(_LIMIT), help=f"most results (default {_LIMIT})"
    )


def answer_search(given: Namespace, library: Library, today: date) -> Answer:
    """Answer a text. Nothing of it is kept."""
    text, limit = " ".join(given.query), _limit(given.limit)
    sheet = blank(today, library.site)
    asked = ask(sheet, library, text, limit)
    view = shown(sheet, library, text, asked)
    found = tuple(each for one in asked.answers for each in one.findings)
    body: Document = {
        "query": text,
        "read_as": [
            {"what": one.what, "value": one.value, "typed": one.typed}
            for one in asked.question.readings
        ],
        "answers": [
            _answer(one, card) for one, card in zip(asked.answers, view.cards, strict=False)
        ],
        "results": [_result(hit) for hit in asked.found.hits],
        "total": asked.found.total,
        "covers": asking.NOTHING,
        "findings": [*findings(found, called(library), library.spelled), *_waiting(asked, view)],
        "facts": list(view.facts),
    }
    disagree = any(each.code in _DISAGREE for each in found)
    return Answer(
        document=document("search", library.edition, body),
        text=_text(view, library, limit),
        code=Exit.DISAGREE if disagree else Exit.ANSWERED,
    )


def _limit(text: str) -> int:
    """How many results are told.

    Raises:
        RefusedError: it is no whole number from 1.
    """
    if text.isascii() and text.isdigit() and int(text):
        return int(text)
    raise RefusedError(Fault(code=FaultCode.NOT_A_NUMBER, field="limit", given=text))


def _answer(one: Answered, card: AnswerCard) -> Json:
    return {
        "kind": one.kind.value,
        "title": card.title,
        "value": value(one.result),
        "working": working(one.result),
        "needs": list(one.needs),
        "facts": list(card.facts),
    }


def _result(hit: Hit) -> Json:
    return {
        "id": hit.id,
        "kind": hit.kind,
        "title": hit.title,
        "match": hit.match.value,
        "text": whole(hit),
    }


def _waiting(asked: Asked, view: SearchView) -> list[Json]:
    """What is refused, in doubt or contradicted, as findings: nothing is worked out before."""
    question = asked.question
    faults = (*question.faults, *(fault for one in asked.answers for fault in one.faults))
    doubts = (*question.doubts, *(doubt for one in asked.answers for doubt in one.doubts))
    codes = [(each.code.value, each.field) for each in faults]
    codes += [(each.code, each.about) for each in doubts]
    told = [card.fault or card.needs for card in view.cards if card.fault or card.options]
    return [
        {"code": code, "severity": "stop", "about": about, "text": text, "facts": []}
        for (code, about), text in zip(dict.fromkeys(codes), dict.fromkeys(told), strict=False)
    ]


def _text(view: SearchView, library: Library, limit: int) -> str:
    rows = view.rows[:limit]
    read = " · ".join(one.text for one in view.read_as)
    return page(
        lines(f"Read as {read}; {view.source}" if view.source else f"Read as {read}")
        if read
        else (),
        *(_card(card) for card in view.cards),
        lines(view.covers) if view.covers else (),
        _listed("Nearest", view.nearest),
        _listed(f"Found, {asking.counted(len(rows), view.total)}", rows),
        foot(library.edition),
    )


def _card(card: AnswerCard) -> list[str]:
    told = lines(f"{card.title}, {card.subtitle}" if card.subtitle else card.title)
    for sentence in (*card.stop, card.fault, card.needs, card.boundary):
        told += lines(sentence, 1) if sentence else []
    for figure in card.figures:
        amount = f"{figure.amount}{NBSP}{figure.unit}" if figure.unit else figure.amount
        parts = (amount, figure.working, *figure.lines)
        told += lines(f"{figure.label}: {'; '.join(part for part in parts if part)}", 1)
    for row in card.rows:
        told += lines(row_line(row), 1)
    for sentence in (*card.cautions, *card.lines, card.hazard.replace("**", "")):
        told += lines(sentence, 1) if sentence else []
    for option in card.options:
        told += lines(f"{option.label}: type “{option.text}”", 2)
    sources = ", ".join(chip.text for chip in card.chips)
    return [*told, *(lines(sources, 1) if sources else []), ""]


def _listed(title: str, rows: tuple[Row, ...]) -> list[str]:
    if not rows:
        return []
    told = lines(title)
    for row in rows:
        beside = "; ".join(part for part in (row.where, row.chip.text if row.chip else "") if part)
        told += lines(f"{row.lead} ({beside})" if beside else row.lead, 1)
    return told
