"""What engines found to tell, as sentences of one weight."""

from collections.abc import Iterable

from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording.sentences import sentence


def said(library: Library, found: Iterable[Finding], weight: Severity) -> tuple[str, ...]:
    """The sentences of one weight, each once, as the reader spells."""
    name = called(library)
    told = (library.spelled(sentence(each, name)) for each in found if each.severity is weight)
    return tuple(dict.fromkeys(told))
