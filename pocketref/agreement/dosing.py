"""One drug of a day that both engines agree on, or none: for a dose that is asked for alone."""

from collections.abc import Iterator

from pocketref.agreement.difference import Difference, disagreement
from pocketref.agreement.drugs import one_drug
from pocketref.agreement.rulings import rulings
from pocketref.agreement.surface import surfaces
from pocketref.agreement.withdrawing import unsaid
from pocketref.engine.alone import Alone, alone
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Line
from pocketref.model.protocol import Protocol
from pocketref.recheck.opinion import DoseOpinion, dose_opinion


def agreed_line(protocol: Protocol, name: str, patient: Patient, occasion: Occasion) -> Line:
    """Work out one drug of the day with one engine and have the other work it out again.

    It is the line that the whole plan has, without the time to plan a day.
    """
    first = alone(protocol, name, patient, occasion)
    return agreed(first, dose_opinion(protocol, name, patient, occasion), occasion)


def agreed(first: Alone, second: DoseOpinion, occasion: Occasion) -> Line:
    """The line as it is if the second opinion says the same, else one without any number."""
    found = tuple(_differences(first, second, occasion))
    return unsaid(first.line, disagreement(found)) if found else first.line


def _differences(first: Alone, second: DoseOpinion, occasion: Occasion) -> Iterator[Difference]:
    """Every difference in the drug, the rules that may hold it, and the area it is dosed by."""
    yield from one_drug(first.line, second.drug, held=second.held)
    yield from rulings(
        (ruling for gate in first.gates for ruling in gate.rulings), second.judgements
    )
    if first.surface is not None:
        yield from surfaces(first.surface, occasion.formula, second.areas)
