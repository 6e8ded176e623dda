"""What an example is given, as the command line takes it: into a patient and an occasion."""

import re
from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from typing import Any

from pocketref.model.fact import Region
from pocketref.model.noun import but, noun
from pocketref.model.patient import Formula, LastDose, Occasion, Patient, Setting, Vial
from pocketref.model.quantity import Quantity
from pocketref.model.regimen import Example, Pair

TODAY = date(2026, 3, 9)  # of an example that names no date

# Option, field of the patient, unit.
_MEASURES = {
    "weight": ("weight", "kg"),
    "height": ("height", "cm"),
    "lvef": ("lvef", "%"),
    "lvef-baseline": ("lvef_baseline", "%"),
    "lvef-normal": ("lvef_normal", "%"),
    "anc": ("anc", "10^9/L"),
    "platelets": ("platelets", "10^9/L"),
    "haemoglobin": ("haemoglobin", "g/dL"),
    "bilirubin": ("bilirubin", "ULN"),
    "ast": ("ast", "ULN"),
    "alt": ("alt", "ULN"),
    "alp": ("alp", "ULN"),
    "neuropathy": ("neuropathy", "grade"),
    "temperature": ("temperature", "degC"),
}
_NAMED = re.compile(r"(?P<drug>[a-z0-9-]+)=(?P<value>.*?)(?=[\s,]+[a-z0-9-]+=|$)")


@noun
class Case:
    """An example's patient and occasion."""

    patient: Patient
    occasion: Occasion


def case(example: Example, acknowledgeable: tuple[str, ...] = ()) -> Case:
    """Build the patient and the occasion of an example.

    `acknowledge: "yes"` acknowledges all the facts in `acknowledgeable`.

    Raises:
        ValueError: a name is no option, or a value cannot be read; the message is for its author.
    """
    on = next((date.fromisoformat(p.value) for p in example.given if p.name == "date"), TODAY)
    made = Case(patient=Patient(), occasion=Occasion(on=on))
    for pair in example.given:
        if pair.name == "acknowledge":
            facts = acknowledgeable if _yes(pair.value) else ()
            made = _occasion(made, acknowledged=facts)
        else:
            made = _with(made, pair)
    return made


def _with(made: Case, pair: Pair) -> Case:
    if pair.name in _MEASURES:
        field, unit = _MEASURES[pair.name]
        return _patient(made, **{field: _amount(pair.value, unit)})
    if pair.name == "symptoms":
        return _patient(made, symptoms=_yes(pair.value))
    if pair.name == "lvef-on":
        return _patient(made, lvef_on=date.fromisoformat(pair.value))
    if pair.name in _CHOICES:
        return _occasion(made, **_CHOICES[pair.name](pair.value, made.occasion))
    message = f"`{pair.name}` is no option; known: {', '.join((*_MEASURES, *_OTHERS, *_CHOICES))}"
    raise ValueError(message)


def _patient(made: Case, **changes: Any) -> Case:  # noqa: ANN401  # fields of several kinds
    return but(made, patient=but(made.patient, **changes))


def _occasion(made: Case, **changes: Any) -> Case:  # noqa: ANN401  # fields of several kinds
    return but(made, occasion=but(made.occasion, **changes))


def _amount(text: str, unit: str) -> Quantity:
    """A number in the option's own unit; the unit may be written, but not another one."""
    given = Quantity.parse(text)
    if given.unit not in ("1", unit):
        message = f"`{text}` is not in {unit}"
        raise ValueError(message)
    return Quantity(value=given.value, unit=unit)


def _yes(text: str) -> bool:
    if text not in ("yes", "no", "true", "false"):
        message = f"`{text}` is neither yes nor no"
        raise ValueError(message)
    return text in ("yes", "true")


def _by_drug(text: str) -> Iterable[tuple[str, str]]:
    found = [(named["drug"], named["value"].strip(" ,")) for named in _NAMED.finditer(text)]
    if not found:
        message = f"`{text}` names no drug; write DRUG=VALUE"
        raise ValueError(message)
    return found


def _last(text: str, occasion: Occasion) -> dict[str, Any]:
    given = tuple(LastDose(drug=d, on=date.fromisoformat(on)) for d, on in _by_drug(text))
    return {"last": occasion.last + given}


def _since(text: str, occasion: Occasion) -> dict[str, Any]:
    given = tuple(
        LastDose(drug=drug, on=occasion.on - timedelta(days=int(days)))
        for drug, days in _by_drug(text)
    )
    return {"last": occasion.last + given}


def _vials(text: str, occasion: Occasion) -> dict[str, Any]:
    given = tuple(Vial(drug=d, strength=_strength(vial)) for d, vial in _by_drug(text))
    return {"vials": occasion.vials + given}


def _strength(text: str) -> Quantity:
    return Quantity.parse(re.sub(r"(?<=\d)\s*(?=[a-zA-Z])", " ", text, count=1))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split())


_OTHERS = ("symptoms", "lvef-on", "acknowledge")
_CHOICES: dict[str, Callable[[str, Occasion], dict[str, Any]]] = {
    "cycle": lambda text, _: {"cycle": int(text)},
    "day": lambda text, _: {"day": int(text)},
    "date": lambda text, _: {"on": date.fromisoformat(text)},
    "start": lambda text, _: {"start": time.fromisoformat(text)},
    "last": _last,
    "since": _since,
    "first": lambda text, _: {"first": text},
    "taxane-level": lambda text, _: {"level": _amount(text, "mg/m2")},
    "vial": _vials,
    "bsa": lambda text, _: {"formula": Formula(text)},
    "hold": lambda text, occasion: {"held": occasion.held + _words(text)},
    "observe": lambda text, occasion: {"observed": occasion.observed + _words(text)},
    "split-loading": lambda text, _: {"split": _yes(text)},
    "region": lambda text, _: {"region": Region(text)},
    "setting": lambda text, _: {"setting": Setting(text)},
}
