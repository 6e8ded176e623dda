"""The grades of a measured value on a ruler, and where the value stands."""

from collections.abc import Sequence

from pocketref.model.noun import noun
from pocketref.pictures.scene import Scene


@noun
class GradeStretch:
    """A grade's stretch of the ruler.

    Attributes:
        low: where it begins; `begins` is that in words.
        high: where it ends; None if it is open.
        text: `Grade 3`, `Grade 1 or none`.
        grade: 0 to 5, for its colour; None if it depends on what was not entered.
    """

    id: str
    low: float
    high: float | None
    begins: str
    text: str
    grade: int | None
    facts: tuple[str, ...] = ()


@noun
class Reading:
    """The value that was entered, and its words."""

    at: float
    text: str


def grade_ruler(
    stretches: Sequence[GradeStretch],
    now: Reading | None,
    unit: str,
    *,
    width: float,
    text: str,
) -> Scene:
    """Draw grades in order from the lowest value; the stretch of the value is lit.

    Every stretch is as wide as any other, so that its words fit; the value stands within its
    stretch where it stands between the ends.
    """
    raise NotImplementedError
