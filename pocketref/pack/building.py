"""From a content folder to a pack, or to everything that is wrong with the folder."""

from pathlib import Path

from pocketref.model.edition import Edition
from pocketref.pack.checking import faults
from pocketref.pack.compiling import compile_pack
from pocketref.pack.faults import Complaints, ContentError, ContentErrors, in_order
from pocketref.pack.gathering import gather
from pocketref.pack.manifest import Content
from pocketref.pack.proving import proofs


def check(folder: Path) -> tuple[ContentError, ...]:
    """Everything that is wrong with a content folder, by file and line; nothing if it is sound.

    Faults of writing come first, then what no file can know of itself, then the examples: each
    stage would only be misled by the faults of the one before.
    """
    return _checked(folder)[1]


def build(folder: Path, target: Path) -> Edition:
    """Build a pack. The file is written whole or not at all.

    Raises:
        ContentErrors: the folder has faults; all that were found are in it.
    """
    content, errors = _checked(folder)
    if content is None or errors:
        raise ContentErrors(errors)
    return compile_pack(content, target)


def _checked(folder: Path) -> tuple[Content | None, tuple[ContentError, ...]]:
    complaints = Complaints()
    content = gather(folder, complaints)
    if content is None:
        return None, complaints.sorted()
    errors = faults(content) or in_order(proofs(content))
    return content, errors
