"""One call of the command line: from words to an answer, and an exit code."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from pocketref.cli.window import Call, call_of, open_window, place_fault

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from datetime import date, datetime

    from pocketref.cli.outcome import Answer, RefusedError
    from pocketref.pack.library import Library
    from pocketref.pictures.scene import Scene


def main(words: Sequence[str] | None = None) -> int:
    """Answer one call.

    Args:
        words: of the command line; those the program was started with, if none are given.

    Returns:
        The exit code.
    """
    words = sys.argv[1:] if words is None else words
    _speak_utf8()
    call = call_of(words)
    if call is not None and place_fault(call.at) is None:
        return open_window(call, _help)
    return _spoken(words)


def _spoken(words: Sequence[str]) -> int:
    """Answer a call in words."""
    from datetime import datetime

    from pocketref.cli.grammar import grammar
    from pocketref.cli.outcome import RefusedError

    try:
        given = grammar().parse_args(list(words))
        if given.verb is None:
            _refuse_no_place(given.at)
            return open_window(Call(given.pack, given.at, given.site), _help)
        answer = _answer(given, datetime.now().astimezone())
    except RefusedError as refused:
        return _refuse(refused, as_json="--json" in words)
    return _print(answer, as_json=given.json)


def _refuse_no_place(route: str) -> None:
    """Refuse a route that leads nowhere.

    Raises:
        RefusedError: it does.
    """
    from pocketref.cli.outcome import RefusedError

    fault = place_fault(route)
    if fault is not None:
        raise RefusedError(fault)


def _help() -> str:
    from pocketref.cli.grammar import grammar

    return grammar().format_help()


def _answer(given: Namespace, now: datetime) -> Answer:
    """The answer of a verb. The clock is read once, here."""
    if given.verb == "pack":
        return _pack(given)
    from pocketref.cli.opening import opened, settled
    from pocketref.cli.outcome import RefusedError
    from pocketref.model.fault import FaultCode

    with opened(given.pack) as library:
        settled(library, given.site)
        if given.spelling is not None:
            from pocketref.model.noun import but
            from pocketref.model.reader import Spelling

            library.address(but(library.manner, spelling=Spelling(given.spelling)))
        try:
            return _illustrated(_from_pack(given, library, now), given, library, now)
        except RefusedError as refused:
            if refused.fault.code is not FaultCode.UNKNOWN_VALUE:  # that one names ids
                refused.spell = library.spelled
            raise


def _illustrated(answer: Answer, given: Namespace, library: Library, now: datetime) -> Answer:
    """The answer with its picture, for a verb that has one."""
    if not hasattr(given, "svg"):
        return answer
    from pocketref.cli.pictures import illustrated

    def draw() -> Scene | None:
        from pocketref.cli.scenes import drawn

        return drawn(given, library, now.date())

    return illustrated(answer, given, draw)


def _from_pack(given: Namespace, library: Library, now: datetime) -> Answer:
    match given.verb:
        case "dose":
            from pocketref.cli.one_drug import answer_dose

            return answer_dose(given, library, now.date())
        case "day":
            from pocketref.cli.day import answer_day

            return answer_day(given, library, now.date())
        case "lvef" | "grade" | "recurrence" | "risk":
            return _weighed(given, library, now.date())
        case "print":
            from pocketref.cli.printing import answer_print

            return answer_print(given, library, now)
        case "search":
            from pocketref.cli.searching import answer_search

            return answer_search(given, library, now.date())
        case _:
            return _read(given, library)


def _weighed(given: Namespace, library: Library, today: date) -> Answer:
    """What sources say of measured values, and what counts come to."""
    if given.verb == "risk":
        from pocketref.cli.risk import answer_risk

        return answer_risk(given, library, today)
    if given.verb == "recurrence":
        from pocketref.cli.recurrence import answer_recurrence

        return answer_recurrence(given, library, today)
    if given.verb == "lvef":
        from pocketref.cli.heart import answer_heart

        return answer_heart(given, library, today)
    from pocketref.cli.grading import answer_grade

    return answer_grade(given, library, today)


def _read(given: Namespace, library: Library) -> Answer:
    """What needs no values of a patient."""
    from pocketref.cli import show, sources, toxicity

    match given.verb:
        case "show":
            return show.answer_show(given, library)
        case "toxicity":
            return toxicity.answer_toxicity(given, library)
        case "sources":
            return sources.answer_sources(library)
        case "differ":
            return sources.answer_differ(library)
        case _:
            return sources.answer_newer(library)


def _pack(given: Namespace) -> Answer:
    from pocketref.cli import packs

    answers = {"build": packs.answer_build, "check": packs.answer_check, "info": packs.answer_info}
    return answers[given.pack_verb](given)


def _print(answer: Answer, *, as_json: bool) -> int:
    import json

    text = json.dumps(answer.document, ensure_ascii=False, indent=2) if as_json else answer.text
    try:
        print(text, flush=True)
    except BrokenPipeError:  # the reader has seen enough: `pocketref … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.code


def _refuse(refused: RefusedError, *, as_json: bool) -> int:
    """One line on standard error; nothing on standard output."""
    import json

    from pocketref.cli.documents import error
    from pocketref.wording.faults import fault_sentence

    told = refused.spell(fault_sentence(refused.fault, terminal=True))
    if as_json:
        told = json.dumps(
            {"error": {**error(refused.fault, refused.spell), **refused.more}}, ensure_ascii=False
        )
    print(told, file=sys.stderr)
    return refused.code


def _speak_utf8() -> None:
    """Signs such as × and m² must come out whatever the console's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
