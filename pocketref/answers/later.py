"""What sources say of later doses at a grade: of each drug, and where the article says nothing."""

from collections.abc import Collection

from pocketref.engine.advising import advised
from pocketref.model.graded import Advice, Graded
from pocketref.pack.library import Library

_GRADE = "grade"


def later_doses_of(
    library: Library, term: str, grades: Collection[int] = (), regimen: str | None = None
) -> tuple[Advice, ...]:
    """A row for each drug and source, drug by drug; the article's silence comes last.

    Args:
        library: the open pack.
        term: what is graded: `febrile-neutropenia`.
        grades: what was reached, by any version, as `grades_of` has it; without one, all that is
            said at any grade. Below grade 1 nothing is said.
        regimen: the chosen regimen, whose drugs alone are told of; none for every drug.
    """
    drugs = library.regimen(regimen).drugs if regimen else ()
    return advised(
        library.later_doses(term), lambda fact: library.fact(fact).cited[0].source, grades, drugs
    )


def grades_of(result: Graded) -> tuple[int, ...]:
    """The grades that stand, each once; 0 among them where the values are below every grade.

    A grade that a person judged and entered stands too, such as that of a neuropathy. While a
    version is undecided, that another is below every grade decides nothing.
    """
    judged = result.measured.value(result.term)
    entered = (int(judged.value),) if judged is not None and judged.unit == _GRADE else ()
    stand = (one.grade for one in result.versions if one.grade is not None)
    found = tuple(dict.fromkeys((*entered, *stand)))
    undecided = any(one.grade is None for one in result.versions)
    return found if any(found) or not undecided else ()
