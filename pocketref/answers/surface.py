"""Body surface area by the chosen formula, with the other formulas beside it."""

from pocketref.agreement.surface import every_surface
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Question
from pocketref.answers.values import tried
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet

_READS = frozenset({"weight", "height", "bsa"})


def answer(question: Question, worksheet: Worksheet, library: Library) -> tuple[Answer, ...]:
    """The area, from what was typed and what the worksheet has."""
    trial = tried(question, worksheet, library, reads=_READS)
    empty = Answer(kind=Kind.BSA, typed=trial.typed, opens="doses")
    return (trial.refuses(empty) or _answered(empty, trial.sheet, library),)


def _answered(empty: Answer, sheet: Worksheet, library: Library) -> Answer:
    patient = sheet.patient
    measures = (("weight", patient.weight), ("height", patient.height))
    formulas = library.protocol(library.fronts()[0].id).formulas
    found = every_surface(patient, sheet.occasion.formula, formulas)
    if found is None:
        return but(empty, needs=tuple(name for name, measure in measures if measure is None))
    if isinstance(found, Finding):
        return but(empty, findings=(found,), facts=found.facts)
    return but(empty, result=found, facts=found.facts)
