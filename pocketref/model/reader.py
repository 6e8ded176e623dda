"""Who reads, and how words are spelled for them. Nothing here hides a fact or changes a number."""

from enum import StrEnum

from pocketref.model.noun import noun


class Reader(StrEnum):
    """For whom pages are put in order."""

    NURSE = "nurse"
    PHARMACIST = "pharmacist"
    ONCOLOGIST = "oncologist"


class Spelling(StrEnum):
    """How English is spelled."""

    BRITISH = "british"
    AMERICAN = "american"


@noun
class Lettering:
    """One drug's name with the letters in capitals that a list prescribes."""

    drug: str
    shown: str
    fact: str


@noun
class Locale:
    """A place with a list of its own for letters in capitals: `ca`, `nz`.

    Attributes:
        title: what readers call it: `Canada`.
    """

    id: str
    title: str
    letters: tuple[Lettering, ...]


@noun
class Sample:
    """A text that can be typed into the search, and what it shows.

    Attributes:
        readers: who wants it first.
    """

    text: str
    shows: str
    readers: tuple[Reader, ...] = ()


@noun
class Manner:
    """How this reader is addressed. `locale` is empty for the names as the drugs have them."""

    reader: Reader = Reader.NURSE
    spelling: Spelling = Spelling.BRITISH
    locale: str = ""
