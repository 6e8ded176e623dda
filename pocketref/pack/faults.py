"""What can be wrong with content, for its author, and with a pack, for its reader."""

from collections.abc import Iterable

from pocketref.model.noun import noun


@noun
class ContentError:
    """One thing wrong in content: where, what, and how to mend it.

    Attributes:
        file: below the content folder, with forward slashes.
        line: counted from 1.
        what: without a full stop at its end.
        mend: a whole sentence.
    """

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. {self.mend}"


class ContentErrors(Exception):  # noqa: N818  # it carries many of them
    """The content cannot be built; every fault found is in `errors`."""

    def __init__(self, errors: Iterable[ContentError]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(map(str, self.errors)))


class PackError(Exception):
    """A pack that cannot be used. The message is one sentence for the reader."""


class Complaints:
    """Collects faults while content is read, so that its author sees all of them at once."""

    def __init__(self) -> None:
        self._found: list[ContentError] = []

    def add(self, file: str, line: int, what: str, mend: str) -> None:
        """Take one more."""
        self._found.append(ContentError(file=file, line=line, what=what, mend=mend))

    def sorted(self) -> tuple[ContentError, ...]:
        """All of them, by file and line."""
        return in_order(self._found)


def in_order(errors: Iterable[ContentError]) -> tuple[ContentError, ...]:
    """Faults by file and line, each once."""
    once = dict.fromkeys(errors)
    return tuple(sorted(once, key=lambda error: (error.file, error.line, error.what)))
