"""Which printers there are, and what became of a sheet."""

from pocketref.model.noun import noun


@noun
class Printers:
    """The printers of this computer.

    Attributes:
        names: as the print service calls them.
        default: the one that is meant where none is named; empty where none is.
        problem: why none can be named now, in a sentence; empty otherwise.
    """

    names: tuple[str, ...] = ()
    default: str = ""
    problem: str = ""


@noun
class Sent:
    """A sheet after it was sent.

    Attributes:
        printer: that took it.
        problem: why none did, in a sentence; empty if one did.
    """

    printer: str = ""
    problem: str = ""
