"""What sources say of later doses once a term has reached a grade: picked, never worked out."""

from collections.abc import Callable, Collection, Iterator

from pocketref.model.graded import Advice
from pocketref.model.grading import LaterDose


def advised(
    doses: tuple[LaterDose, ...],
    source_of: Callable[[str], str],
    grades: Collection[int] = (),
    drugs: Collection[str] = (),
) -> tuple[Advice, ...]:
    """Each drug in turn, and for each a row of every source that says something of it.

    Args:
        doses: what sources say of the term, in the order of the content.
        source_of: the source that a fact cites first.
        grades: the grades that were reached, of any version; none for whatever may be reached.
            Below the first grade nothing is said.
        drugs: whose doses; none for every drug. What is said of the whole regimen is always told.
    """
    told = [each for each in doses if _is_said(each, grades) and _is_asked(each, drugs)]
    order = {drug: at for at, drug in enumerate(dict.fromkeys(each.drug for each in told))}
    told.sort(key=lambda each: (not each.drug, order[each.drug]))
    return tuple(dict.fromkeys(row for each in told for row in _rows(each, source_of)))


def _is_said(dose: LaterDose, grades: Collection[int]) -> bool:
    reached = {grade for grade in grades if grade > 0}
    return not grades or bool(reached and (not dose.grades or reached & {*dose.grades}))


def _is_asked(dose: LaterDose, drugs: Collection[str]) -> bool:
    return not drugs or not dose.drug or dose.drug in drugs


def _rows(dose: LaterDose, source_of: Callable[[str], str]) -> Iterator[Advice]:
    """A row for each source, with all that it says."""
    for source in dict.fromkeys(map(source_of, dose.facts)):
        facts = tuple(fact for fact in dose.facts if source_of(fact) == source)
        yield Advice(drug=dose.drug or "", source=source, facts=facts, silent=dose.silent)
