"""From a regimen and its drugs to what the first window shows of it."""

from collections.abc import Iterable, Iterator

from pocketref.model.drug import Drug, Measure
from pocketref.model.front import Asked, Front
from pocketref.model.regimen import Regimen
from pocketref.pack.assembling import as_given


def front(regimen: Regimen, drugs: Iterable[Drug]) -> Front:
    """What is asked of the regimen's drugs: a date where a gap counts, a vial where it matters."""
    known = {drug.id: drug for drug in drugs}
    given = tuple(as_given(known[name], regimen) for name in regimen.drugs)
    return Front(
        id=regimen.id,
        title=regimen.title,
        short=regimen.short,
        asked=tuple(asked for drug in given for asked in _asked(drug)),
        level=next(levels(given), ""),
        days=regimen.days,
        surface=any(rule.per is Measure.SURFACE for drug in given for rule in drug.doses),
    )


def levels(drugs: Iterable[Drug]) -> Iterator[str]:
    """The bounds within which another dose level may be chosen, each once."""
    named = (rule.level for drug in drugs for rule in drug.doses)
    yield from dict.fromkeys(level for level in named if level is not None)


def _asked(drug: Drug) -> Iterator[Asked]:
    if drug.late is not None:
        yield Asked(field="last", drug=drug.id, shown=drug.shown)
    if drug.preparation is not None and drug.preparation.strengths_differ:
        unit = drug.preparation.presentations[0].concentration.value.unit
        yield Asked(field="vial", drug=drug.id, shown=drug.shown, unit=unit)
