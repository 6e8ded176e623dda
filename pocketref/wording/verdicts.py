"""What a grading comes to, in a word: a grade, a definition that is met or not."""

from pocketref.wording.units import NBSP

MET = "Criterion met."


def grade(of: int | None, *, at_least: bool) -> str:
    """A grade: `Grade 4`, `At least grade 3`, `Below grade 1`, `No grade`.

    Where signs at the bedside could raise it, a grade below 1 is one of the number alone.
    """
    if of is None:
        return "No grade"
    if of == 0:
        return f"Below grade{NBSP}1{' by the number alone' if at_least else ''}"
    return f"At least grade{NBSP}{of}" if at_least else f"Grade{NBSP}{of}"


def met(of: bool | None) -> str:  # noqa: FBT001  # a verdict of three values
    """A definition: `Met`, `Not met`, or `Not decided` by these values."""
    if of is None:
        return "Not decided"
    return "Met" if of else "Not met"
