"""`pack`: building, checking and describing packs."""

from argparse import Namespace
from pathlib import Path

from pocketref.cli.documents import document
from pocketref.cli.opening import opened
from pocketref.cli.outcome import Answer, Document, Json, RefusedError
from pocketref.model.edition import Edition
from pocketref.model.fault import Fault, FaultCode
from pocketref.pack.faults import ContentError, ContentErrors
from pocketref.wording import numbers, reviews


def answer_build(given: Namespace) -> Answer:
    """Build a pack from a content folder."""
    from pocketref.pack.building import build

    folder, target = _folder(given.folder), Path(given.output)
    try:
        edition = build(folder, target)
    except ContentErrors as error:
        raise _faulty(folder, error.errors) from error
    except OSError as error:
        why = (error.strerror or "it cannot be written").lower()
        raise _no_file(target, why) from error
    body: Document = {"file": str(target), **_described(edition)}
    return Answer(
        document=document("pack", edition, body), text=f"{target}: built.\n{_text(edition)}"
    )


def answer_check(given: Namespace) -> Answer:
    """Check a content folder without building it."""
    from pocketref.pack.building import check

    folder = _folder(given.folder)
    errors = check(folder)
    if errors:
        raise _faulty(folder, errors)
    body: Document = {"folder": str(folder), "errors": [], "findings": [], "facts": []}
    return Answer(document=document("pack", None, body), text=f"{folder}: no faults.")


def answer_info(given: Namespace) -> Answer:
    """Describe a pack."""
    with opened(given.file) as library:
        edition = library.edition
    return Answer(
        document=document("pack", edition, _described(edition)),
        text=_text(edition),
    )


def _described(edition: Edition) -> Document:
    return {
        "id": edition.id,
        "version": edition.version,
        "date": edition.dated.isoformat(),
        "digest": edition.digest,
        "review": edition.review.state.value,
        "signed_by": edition.signed_by,
        "facts": edition.facts,
        "pages": edition.pages,
        "findings": [],
    }


def _folder(named: str) -> Path:
    folder = Path(named)
    if folder.is_dir():
        return folder
    why = "there is no such folder"
    raise _no_file(folder, why)


def _no_file(path: Path, why: str) -> RefusedError:
    return RefusedError(
        Fault(code=FaultCode.UNKNOWN_VALUE, field="file", given=str(path), hint="file", other=why)
    )


def _faulty(folder: Path, errors: tuple[ContentError, ...]) -> RefusedError:
    """The content has faults: every one is listed, by file and line, with how to mend it."""
    listed: list[Json] = [
        {"file": each.file, "line": each.line, "what": each.what, "mend": each.mend}
        for each in errors
    ]
    fault = Fault(
        code=FaultCode.CONFLICT,
        field="folder",
        given=str(folder),
        hint="content",
        other="\n".join(map(str, errors)),
    )
    return RefusedError(fault, more={"faults": listed})


def _text(edition: Edition) -> str:
    """A pack in a few lines."""
    signed = f"signed by {edition.signed_by}" if edition.signed_by else "unsigned, development"
    return "\n".join(
        (
            f"{edition.id} {edition.version}, {numbers.day(edition.dated)}",
            f"Review: {reviews.review(edition.review.state)}",
            f"Signature: {signed}",
            f"Facts: {numbers.count(edition.facts)}, pages: {numbers.count(edition.pages)}",
            f"Digest: {edition.digest}",
        )
    )
