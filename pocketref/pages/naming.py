"""What readers call the drugs and sources that findings name by id."""

from collections.abc import Callable

from pocketref.pack.library import Library


def called(library: Library) -> Callable[[str], str]:
    """A function from an id to the shown name of a drug or the short name of a source."""

    def name(about: str) -> str:
        match library.kind_of(about):
            case "drug":
                return library.drug(about).shown
            case "source":
                return library.source(about).short
            case _:
                return about

    return name
