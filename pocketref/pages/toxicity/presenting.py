"""What the Toxicity place says: the first word of an item names the tab, the rest what is there."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.comparing import compare
from pocketref.pages.toxicity.grading import present_grade
from pocketref.pages.toxicity.referring import refer
from pocketref.pages.toxicity.view import COMPARE, GRADE, REFERENCE, ToxicityView
from pocketref.worksheet.worksheet import Worksheet


def present(worksheet: Worksheet, library: Library, item: str) -> ToxicityView:
    """Say what stands in a tab: `compare/cleopatra`, `grade/rash`, `ref/diarrhoea`."""
    tab, _, rest = item.partition("/")
    match tab:
        case "grade":
            graded = present_grade(worksheet, library, rest)
            return ToxicityView(tab=GRADE, grade=graded, facts=graded.facts)
        case "ref":
            reference = refer(library, rest)
            return ToxicityView(tab=REFERENCE, reference=reference, facts=reference.facts)
        case _:
            compared = compare(worksheet, library, rest)
            return ToxicityView(tab=COMPARE, compare=compared, facts=compared.facts)
