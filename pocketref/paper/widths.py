"""The widths of columns as a template writes them."""

from pocketref.paper.blocks import Measure, Width
from pocketref.paper.inlines import SheetError


def widths_of(text: str, count: int) -> tuple[Width, ...]:
    """Widths as written: `40 fit * 2*`; without a word, equal shares.

    Raises:
        SheetError: there are not as many as columns.
    """
    words = text.split() or ["*"] * count
    if len(words) != count:
        message = f"{count} columns, but widths {text!r}"
        raise SheetError(message)
    return tuple(one_width(word) for word in words)


def one_width(word: str) -> Width:
    """A width as written: millimetres, `fit`, or a share."""
    if word == "fit":
        return Width(by=Measure.FIT)
    if word.endswith("*"):
        return Width(by=Measure.SHARE, amount=float(word[:-1] or 1))
    return Width(by=Measure.FIXED, amount=float(word))
