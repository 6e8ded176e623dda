"""A weight and a height that are each usual, and together are not: asked about once."""

from pocketref.model.bounds import Bounds, Standing
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.patient import Patient


def pair_fault(patient: Patient, bounds: Bounds) -> Fault | None:
    """The fault of an unusual body mass index; None while it is usual or cannot be known.

    Args:
        patient: the measurements.
        bounds: the usual body mass index in kg/m2.
    """
    # Worked out with the first weight and height; the window does not wait for the engine.
    from pocketref.engine.body import mass_index  # noqa: PLC0415

    index = mass_index(patient)
    if index is None or patient.weight is None or patient.height is None:
        return None
    if bounds.classify(index) is Standing.USUAL:
        return None
    return Fault(
        code=FaultCode.OUT_OF_RANGE,
        field="weight",
        given=str(patient.weight.value),
        hint="pair",
        bounds=bounds,
        other="height",
        amounts=(patient.weight, patient.height, index),
    )
