"""What engines found to tell, as sentences by their weight."""

from collections.abc import Iterable

from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording.sentences import sentence


def said(library: Library, found: Iterable[Finding], *weights: Severity) -> tuple[str, ...]:
    """The sentences of these weights, each once, as the reader spells."""
    name = called(library)
    told = (library.spelled(sentence(each, name)) for each in found if each.severity in weights)
    return tuple(dict.fromkeys(told))
