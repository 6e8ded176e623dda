"""Parts that every document shares: the pack, quantities, findings."""

from collections.abc import Callable, Iterable

from pocketref.cli.outcome import Document, Json
from pocketref.model.edition import Edition
from pocketref.model.fault import Fault
from pocketref.model.finding import Finding
from pocketref.model.quantity import Quantity
from pocketref.model.site import Site
from pocketref.wording.faults import allowed, fault_sentence
from pocketref.wording.sentences import sentence
from pocketref.wording.told import Called


def document(verb: str, edition: Edition | None, body: Document) -> Document:
    """A whole document: which schema, from which pack, and what was asked for."""
    return {"schema": f"pocketref/{verb}/1", "pack": pack(edition), **body}


def pack(edition: Edition | None) -> Json:
    """The pack that answered."""
    if edition is None:
        return None
    return {
        "id": edition.id,
        "version": edition.version,
        "date": edition.dated.isoformat(),
        "digest": edition.digest,
        "review": edition.review.state.value,
    }


def site_of(here: Site) -> Json:
    """The site file that had a part in the answer; none without one that is used."""
    if not here.file or here.faults:
        return None
    return {"file": here.file, "name": here.name or None}


def quantity(figure: str, of: Quantity) -> Json:
    """An amount, its figure already in plain decimal notation."""
    return {"value": figure, "unit": of.unit}


def findings(
    found: Iterable[Finding], called: Called, spell: Callable[[str], str] = str
) -> list[Json]:
    """Findings with their sentences, each once, as the reader spells."""
    return [
        {
            "code": each.code,
            "severity": each.severity.value,
            "about": each.about,
            "text": spell(sentence(each, called)),
            "facts": list(each.facts),
        }
        for each in dict.fromkeys(found)
    ]


def error(fault: Fault, spell: Callable[[str], str] = str) -> Document:
    """What stands on standard error where `--json` was asked for."""
    return {
        "code": fault.code.value,
        "field": fault.field or None,
        "value": fault.given or None,
        "allowed": allowed(fault),
        "message": spell(fault_sentence(fault, terminal=True)),
    }
