"""From a regimen and its drugs to what the first window shows of it."""

from collections.abc import Iterable, Iterator

from pocketref.model.drug import Drug
from pocketref.model.front import Asked, Front
from pocketref.model.regimen import Regimen


def front(regimen: Regimen, drugs: Iterable[Drug]) -> Front:
    """What is asked of the regimen's drugs: a date where a gap counts, a vial where it matters."""
    known = {drug.id: drug for drug in drugs}
    asked = (each for name in regimen.drugs for each in _asked(known[name]))
    return Front(id=regimen.id, title=regimen.title, asked=tuple(asked))


def _asked(drug: Drug) -> Iterator[Asked]:
    if drug.late is not None:
        yield Asked(field="last", drug=drug.id, shown=drug.shown)
    if drug.preparation is not None and drug.preparation.strengths_differ:
        unit = drug.preparation.presentations[0].concentration.value.unit
        yield Asked(field="vial", drug=drug.id, shown=drug.shown, unit=unit)
