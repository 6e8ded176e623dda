"""Findings as sentences of one weight."""

from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.pages.search.findings import said
from pocketref.wording.sentences import FEVER


def test_each_sentence_of_a_weight_is_said_once(library: Library) -> None:
    fever = Finding(severity=Severity.STOP, code="fever")
    first = Finding(severity=Severity.NOTE, code="first-dose")
    assert said(library, (fever, first, fever), Severity.STOP) == (FEVER,)
    assert said(library, (fever, first), Severity.NOTE) == ("First dose of the course.",)
    assert said(library, (), Severity.STOP) == ()
