"""A short code of everything a day's doses rest on, so that two people can compare it aloud."""

from collections.abc import Iterator

from pocketref.engine.level import level
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Dose, Line
from pocketref.model.protocol import Protocol
from pocketref.model.quantity import Quantity

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another


def check_code(
    protocol: Protocol, patient: Patient, occasion: Occasion, lines: tuple[Line, ...]
) -> str | None:
    """Six characters of the SHA-256 over a canonical text; None while a dose is missing.

    How a value is written does not matter, nor do start, order and chair. Of a site's own rules
    those count that say something of the drugs that are given.
    """
    if any(not line.held and not isinstance(line.answer, Dose) for line in lines):
        return None
    parts = (
        *_asked(protocol, occasion),
        *_measured(patient),
        *(f"{line.drug}={_given(line)}" for line in lines),
        *_local(protocol, occasion, lines),
    )
    # With it comes OpenSSL, 3 MB that nothing but a finished day needs.
    from hashlib import sha256  # noqa: PLC0415

    number = int.from_bytes(sha256("\n".join(parts).encode()).digest()[:4], "big") >> 2
    letters = [LETTERS[number >> shift & 31] for shift in range(25, -1, -5)]
    return f"{''.join(letters[:3])}-{''.join(letters[3:])}"


def _asked(protocol: Protocol, occasion: Occasion) -> Iterator[str]:
    chosen = level(protocol, occasion)
    yield f"regimen={protocol.regimen.id}"
    yield f"pack={protocol.digest}"
    yield f"date={occasion.on.isoformat()}"
    yield f"cycle={occasion.cycle}"
    yield f"day={occasion.day}"
    yield f"formula={occasion.formula}"
    yield f"level={_written(chosen, 'mg/m2')}"
    yield from sorted(f"last {last.drug}={last.on.isoformat()}" for last in occasion.last)
    yield from sorted(f"vial {vial.drug}={vial.strength}" for vial in occasion.vials)


def _measured(patient: Patient) -> Iterator[str]:
    yield f"weight={_written(patient.weight, 'kg')}"
    yield f"height={_written(patient.height, 'cm')}"
    yield f"lvef={_written(patient.lvef, '%')}"
    yield f"lvef-baseline={_written(patient.lvef_baseline, '%')}"
    yield f"lvef-normal={_written(patient.lvef_normal, '%')}"
    yield f"symptoms={patient.symptoms}"
    yield f"anc={_written(patient.anc, '10^9/L')}"
    yield f"platelets={_written(patient.platelets, '10^9/L')}"
    yield f"haemoglobin={_written(patient.haemoglobin, 'g/dL')}"
    yield f"bilirubin={_written(patient.bilirubin, 'ULN')}"
    yield f"ast={_written(patient.ast, 'ULN')}"
    yield f"alt={_written(patient.alt, 'ULN')}"
    yield f"alp={_written(patient.alp, 'ULN')}"
    yield f"neuropathy={_written(patient.neuropathy, 'grade')}"
    yield f"temperature={_written(patient.temperature, 'degC')}"


def _local(protocol: Protocol, occasion: Occasion, lines: tuple[Line, ...]) -> Iterator[str]:
    """The site's rules for the drugs that are given; nothing where it has none."""
    given = {line.drug: protocol.drug(line.drug).kind for line in lines if not line.held}
    policies = tuple(each for each in protocol.site.rounding if each.kind in given.values())
    for each in sorted(policies, key=lambda policy: policy.kind):
        step = "vials" if each.to is None else _written(each.to, "mg")
        yield f"rounding {each.kind}={step} within {_written(each.limit, '%')}"
    by_vials = {each.kind for each in policies if each.to is None}
    named = {vial.drug for vial in occasion.vials}
    yield from sorted(
        f"stocked {vial.drug}={vial.strength}"
        for vial in protocol.site.stocked
        if vial.drug in given and (vial.drug not in named or given[vial.drug] in by_vials)
    )


def _given(line: Line) -> str:
    return _written(line.answer.give, "mg") if isinstance(line.answer, Dose) else "held"


def _written(amount: Quantity | None, unit: str) -> str:
    return "" if amount is None else str(amount.to(unit))
