"""The Toxicity place as words: the tab that is open, and what it says."""

from pocketref.model.noun import noun
from pocketref.pages.toxicity.compare_view import CompareView
from pocketref.pages.toxicity.grade_view import GradeView
from pocketref.pages.toxicity.reference_view import ReferenceView

COMPARE, GRADE, REFERENCE = "compare", "grade", "ref"
TABS = ((COMPARE, "Compare"), (GRADE, "Grade"), (REFERENCE, "Reference"))


@noun
class ToxicityView:
    """The whole page.

    Attributes:
        tab: `compare`, `grade` or `ref`; what it says is the only part that is not None.
    """

    tab: str
    compare: CompareView | None = None
    grade: GradeView | None = None
    reference: ReferenceView | None = None
    facts: tuple[str, ...] = ()
