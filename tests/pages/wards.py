"""Worksheets of a ward, for the tests of what pages say."""

from datetime import date, time
from typing import Any

from pocketref.model.noun import but
from pocketref.model.patient import LastDose, Occasion, Patient, Vial
from pocketref.model.quantity import Quantity
from pocketref.worksheet.worksheet import Worksheet

MONDAY = date(2026, 3, 9)
REGIMEN = "pertuzumab-trastuzumab-docetaxel"


def patient(**measured: str) -> Patient:
    """A patient of 68 kg and 165 cm, with other values written as text."""
    amounts = {"weight": "68 kg", "height": "165 cm", **measured}
    return Patient(**{name: Quantity.parse(text) for name, text in amounts.items()})  # type: ignore[arg-type]


def occasion(cycle: int | None = 1, **changes: Any) -> Occasion:  # noqa: ANN401  # any field
    """Monday at nine, the docetaxel vial in hand."""
    vials = (Vial(drug="docetaxel", strength=Quantity.parse("20 mg/mL")),)
    plain = Occasion(on=MONDAY, cycle=cycle, start=time(9), vials=vials)
    return but(plain, **changes)


def since(days: int, *drugs: str) -> tuple[LastDose, ...]:
    """Last doses so many days before Monday."""
    on = date.fromordinal(MONDAY.toordinal() - days)
    return tuple(LastDose(drug=drug, on=on) for drug in drugs or ("pertuzumab", "trastuzumab"))


def worksheet(
    asked: Occasion | None = None,
    measured: Patient | None = None,
    **changes: Any,  # noqa: ANN401
) -> Worksheet:
    """The worksheet of that day, at chair 4."""
    plain = Worksheet(
        regimen=REGIMEN,
        measured=measured or patient(),
        asked=asked or occasion(),
        chair="4",
    )
    return but(plain, **changes)


def on(regimen: str, cycle: int = 1, **changes: Any) -> Worksheet:  # noqa: ANN401  # any field
    """The worksheet of a day of another regimen, without a vial in hand."""
    return worksheet(occasion(cycle, **{"vials": (), **changes}), regimen=regimen)


WEEKLY = "pertuzumab-trastuzumab-paclitaxel-weekly"
NAB = "pertuzumab-trastuzumab-nab-paclitaxel"
VINORELBINE = "pertuzumab-trastuzumab-vinorelbine"
ANTIBODIES = "pertuzumab-trastuzumab"
CONJUGATE = "trastuzumab-emtansine"
ACCEPTED = ("nab-single-agent",)  # the fact on which the dose of nab-paclitaxel rests
