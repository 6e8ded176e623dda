"""The fields of the worksheet: what each is called, how it is typed, which limits it has."""

from enum import StrEnum

from pocketref.model.fact import Region
from pocketref.model.noun import noun
from pocketref.model.patient import Formula, Setting


class Kind(StrEnum):
    """How a field is typed."""

    AMOUNT = "amount"
    WHOLE = "whole"
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    FLAG = "flag"
    OF_DRUG = "of drug"  # DRUG=value, one for each drug
    TAG = "tag"


class Holder(StrEnum):
    """What a field's value belongs to."""

    PATIENT = "patient"
    OCCASION = "occasion"
    INTERVAL = "interval"  # from the last adjuvant dose to a recurrence
    ANSWERS = "answers"  # what was said to a question of a tree
    COUNTS = "counts"  # a reader's own counts of a trial; no patient's
    SHEET = "sheet"


@noun
class Field:
    """One field.

    Attributes:
        id: the name of the command-line option, without dashes: `lvef-normal`.
        holder: the noun that has the value, and `attribute` its name there.
        unit: the fixed suffix of an amount, as in the table of units.
        bounds: the id of its limits; those of a dose level are the regimen's, see `levels`.
        choices: what a choice allows; empty where the regimen decides.
    """

    id: str
    holder: Holder
    attribute: str
    kind: Kind
    unit: str = "1"
    bounds: str = ""
    choices: tuple[str, ...] = ()


def _measured(name: str, unit: str, *, kind: Kind = Kind.AMOUNT, attribute: str = "") -> Field:
    return Field(
        id=name,
        holder=Holder.PATIENT,
        attribute=attribute or name.replace("-", "_"),
        kind=kind,
        unit=unit,
        bounds=name,
    )


def _asked(
    name: str, kind: Kind, attribute: str = "", bounds: str = "", choices: tuple[str, ...] = ()
) -> Field:
    return Field(
        id=name,
        holder=Holder.OCCASION,
        attribute=attribute or name,
        kind=kind,
        bounds=bounds,
        choices=choices,
    )


def _grading(name: str, unit: str, *, bounds: str, kind: Kind = Kind.AMOUNT) -> Field:
    """A value that only a grading asks for, with the limits of another where it has none."""
    return Field(
        id=name,
        holder=Holder.PATIENT,
        attribute=name.replace("-", "_"),
        kind=kind,
        unit=unit,
        bounds=bounds,
    )


def _said(ask: str, *choices: str) -> Field:
    return Field(id=ask, holder=Holder.ANSWERS, attribute=ask, kind=Kind.CHOICE, choices=choices)


def _counted(name: str, bounds: str) -> Field:
    attribute = name.replace("-", "_")
    return Field(id=name, holder=Holder.COUNTS, attribute=attribute, kind=Kind.WHOLE, bounds=bounds)


YES_OR_NO = ("yes", "no")
FIELDS: tuple[Field, ...] = (
    Field(id="chair", holder=Holder.SHEET, attribute="chair", kind=Kind.TAG),
    Field(id="regimen", holder=Holder.SHEET, attribute="regimen", kind=Kind.CHOICE),
    _measured("weight", "kg"),
    _measured("height", "cm"),
    _asked("cycle", Kind.WHOLE, bounds="cycle"),
    _asked("day", Kind.WHOLE, bounds="day"),
    _asked("date", Kind.DATE, "on"),
    _asked("start", Kind.TIME),
    _asked("last", Kind.OF_DRUG),
    _asked("first", Kind.CHOICE),
    Field(
        id="taxane-level",
        holder=Holder.OCCASION,
        attribute="level",
        kind=Kind.AMOUNT,
        unit="mg/m2",
        bounds="taxane-level",
    ),
    _asked("vial", Kind.OF_DRUG, "vials"),
    _asked("bsa", Kind.CHOICE, "formula", choices=tuple(Formula)),
    _measured("lvef-baseline", "%"),
    _measured("lvef", "%"),
    _measured("lvef-normal", "%"),
    Field(id="lvef-on", holder=Holder.PATIENT, attribute="lvef_on", kind=Kind.DATE),
    Field(
        id="symptoms",
        holder=Holder.PATIENT,
        attribute="symptoms",
        kind=Kind.FLAG,
        choices=YES_OR_NO,
    ),
    _measured("anc", "10^9/L"),
    _measured("platelets", "10^9/L"),
    _measured("haemoglobin", "g/dL"),
    _measured("bilirubin", "ULN"),
    _measured("ast", "ULN"),
    _measured("alt", "ULN"),
    _measured("alp", "ULN"),
    _measured("neuropathy", "grade", kind=Kind.WHOLE),
    _measured("temperature", "degC"),
    Field(
        id="sustained",
        holder=Holder.PATIENT,
        attribute="sustained",
        kind=Kind.FLAG,
        choices=YES_OR_NO,
    ),
    _grading("stools", "1", bounds="stools-over-baseline", kind=Kind.WHOLE),
    _grading("skin-area", "%", bounds="skin-area"),
    _grading("anc-normal", "10^9/L", bounds="anc"),
    _grading("platelets-normal", "10^9/L", bounds="platelets"),
    _grading("haemoglobin-normal", "g/dL", bounds="haemoglobin"),
    _grading("bilirubin-baseline", "ULN", bounds="bilirubin"),
    _grading("ast-baseline", "ULN", bounds="ast"),
    _grading("alt-baseline", "ULN", bounds="alt"),
    _said("prior", "none", "trastuzumab", "pertuzumab", "t-dm1", "t-dxd", "other"),
    Field(
        id="months",
        holder=Holder.INTERVAL,
        attribute="months",
        kind=Kind.AMOUNT,
        unit="month",
        bounds="months-since-adjuvant",
    ),
    Field(id="last-dose", holder=Holder.INTERVAL, attribute="last", kind=Kind.DATE),
    Field(id="recurrence", holder=Holder.INTERVAL, attribute="recurred", kind=Kind.DATE),
    _said("hr", "positive", "negative"),
    _said("menopause", "pre", "post"),
    _said("chemotherapy", "fit", "unfit"),
    _said("first-line", "pertuzumab", "no-pertuzumab", "t-dm1", "t-dxd"),
    _counted("with-events", "trial-events"),
    _counted("with-people", "trial-people"),
    _counted("without-events", "trial-events"),
    _counted("without-people", "trial-people"),
    _counted("cohort", "trial-people"),
    _asked("hold", Kind.CHOICE, "held"),
    _asked("split-loading", Kind.FLAG, "split", choices=YES_OR_NO),
    _asked("region", Kind.CHOICE, choices=tuple(Region)),
    _asked("setting", Kind.CHOICE, choices=tuple(Setting)),
)


def field(name: str) -> Field:
    """The field with this id.

    Raises:
        KeyError: there is no such field; a bug, since ids are written in the program.
    """
    for each in FIELDS:
        if each.id == name:
            return each
    raise KeyError(name)
