"""The values that every verb takes, through the worksheet's own parser."""

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date

from pocketref.cli.outcome import RefusedError
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Regimen
from pocketref.model.site import Site
from pocketref.wording.units import suffix
from pocketref.worksheet.crossing import unfit
from pocketref.worksheet.edits import acknowledge, hold, split_loading
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.fields import FIELDS, Field, Holder, Kind
from pocketref.worksheet.levels import levelled
from pocketref.worksheet.named import drug_of
from pocketref.worksheet.session import NO_SITE, blank
from pocketref.worksheet.worksheet import PAIR, Worksheet

_REPEATED = frozenset({"last", "vial", "hold"})
_NOT_HERE = frozenset({"chair", "regimen", "setting", "split-loading"})
_OF_OTHERS = frozenset({Holder.INTERVAL, Holder.ANSWERS, Holder.COUNTS})  # verbs of their own
_COUNTED = f"in {suffix('10^9/L')}"
_HINTS = {
    "weight": "in kg",
    "height": "in cm",
    "cycle": "counted from 1",
    "day": "day of the cycle (default 1)",
    "date": "of this treatment, 2026-03-09 (default today)",
    "start": "of the first step, 09:00",
    "last": "last dose of a drug, DRUG=2026-02-16; may be repeated",
    "first": "pertuzumab or trastuzumab",
    "taxane-level": "dose level in mg/m², where the regimen lets one be chosen",
    "vial": "in hand, DRUG=20mg/mL or DRUG=150mg; may be repeated",
    "bsa": "formula of body surface area",
    "lvef": "now, in percent",
    "lvef-baseline": "in percent",
    "lvef-normal": "local lower limit, in percent",
    "lvef-on": "date of the last echo",
    "symptoms": "of heart failure: yes or no",
    "anc": _COUNTED,
    "platelets": _COUNTED,
    "haemoglobin": "in g/dL",
    "bilirubin": "in times the upper limit of normal",
    "ast": "in times the upper limit of normal",
    "alt": "in times the upper limit of normal",
    "alp": "in times the upper limit of normal",
    "neuropathy": "grade",
    "temperature": "in °C",
    "hold": "DRUG held by decision; may be repeated",
    "region": "us or eu (default us)",
}


class Once(Action):
    """Takes an option that has one text; a second one that differs is refused, never the first."""

    def __call__(
        self,
        parser: ArgumentParser,  # noqa: ARG002  # argparse's
        namespace: Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        """Keep the text.

        Raises:
            RefusedError: there is another one.
        """
        held = getattr(namespace, self.dest, None)
        texts = (str(values),) if held is None else (held, str(values))
        setattr(namespace, self.dest, only(self.dest, texts))


def add_values(parser: ArgumentParser) -> None:
    """Give a verb the options for values."""
    values = parser.add_argument_group("values")
    for each in _fields():
        metavar = _metavar(each)
        values.add_argument(
            f"--{each.id}", action="append", metavar=metavar, help=_HINTS[each.id], default=[]
        )
    values.add_argument(
        "--split-loading", action="store_true", help="antibodies load over two days"
    )
    add_confirm(parser)


def add_confirm(parser: ArgumentParser) -> None:
    """Give a verb the option that accepts unusual values."""
    parser.add_argument(
        "--confirm", action="store_true", help="accept unusual values, inside the possible range"
    )


def add_acknowledge(parser: ArgumentParser) -> None:
    """Give a verb the option that acknowledges what a dose rests on."""
    parser.add_argument(
        "--acknowledge", action="store_true", help="acknowledge what a dose or a print rests on"
    )


def add_check(parser: ArgumentParser) -> None:
    """Give a verb the option that compares a check code."""
    parser.add_argument(
        "--check",
        action=Once,
        metavar="CODE",
        help="another's check code: says match or no match, and nothing else",
    )


def bounds_of(protocol: Protocol) -> tuple[Bounds, ...]:
    """The limits of a regimen's values, those of its dose level among them."""
    levels = (rule.level for drug in protocol.drugs for rule in drug.doses if rule.level)
    return levelled(protocol.bounds, next(levels, ""))


def acknowledged(sheet: Worksheet, protocol: Protocol) -> Worksheet:
    """The worksheet with every fact acknowledged that a dose of the regimen rests on."""
    rules = (rule for drug in protocol.drugs for rule in drug.doses)
    for fact in dict.fromkeys(rule.acknowledge for rule in rules if rule.acknowledge):
        sheet = acknowledge(fact)(sheet)
    return sheet


def worksheet(
    given: Namespace, bounds: tuple[Bounds, ...], today: date, site: Site = NO_SITE
) -> Worksheet:
    """Enter every value that was given on one worksheet.

    Args:
        given: the parsed options.
        bounds: the limits of the pack.
        today: the date of treatment where none is given.
        site: what holds where a value is not given.

    Raises:
        RefusedError: a value cannot be taken; the first one in the order of the fields.
    """
    sheet = blank(today, site)
    for each in _fields():
        texts = tuple(getattr(given, each.id.replace("-", "_")))
        sheet = entered(sheet, each, texts, bounds, confirmed=given.confirm)
    if given.split_loading:
        sheet = split_loading(split=True)(sheet)
    if sheet.faults:
        raise RefusedError(sheet.faults[0])
    return sheet


def entered(
    sheet: Worksheet,
    each: Field,
    texts: tuple[str, ...],
    bounds: tuple[Bounds, ...],
    *,
    confirmed: bool,
) -> Worksheet:
    """Enter what was given for one option; confirm it and the pair it makes if that was asked.

    Raises:
        RefusedError: it is empty, or given twice.
    """
    for text in _once(each, texts):
        if each.id == "hold":
            sheet = hold(text, held=True)(sheet)
            continue
        sheet = edit(each.id, text, bounds)(sheet)
        if confirmed:
            drug = drug_of(text) if each.kind is Kind.OF_DRUG else ""
            sheet = confirm(each.id, bounds, drug)(sheet)
            sheet = confirm(each.id, bounds)(sheet) if sheet.waiting(PAIR) else sheet
    return sheet


def only(name: str, texts: tuple[str, ...]) -> str:
    """The one text of an option that has one value.

    Raises:
        RefusedError: two were given, and it is not for the program to choose.
    """
    first, *others = dict.fromkeys(texts)
    if others:
        raise _conflict(name, others[0], "repeated", first)
    return first


def refuse_unfit(regimen: Regimen, sheet: Worksheet) -> None:
    """Refuse drugs the regimen does not have and a day on which it gives none.

    Raises:
        RefusedError: there is one.
    """
    faults = unfit(regimen, sheet.asked)
    if faults:
        raise RefusedError(faults[0])


def _fields() -> Iterable[Field]:
    return (
        each
        for each in FIELDS
        if each.id in _HINTS and each.id not in _NOT_HERE and each.holder not in _OF_OTHERS
    )


def _metavar(each: Field) -> str:
    if each.choices:
        return "|".join(each.choices)
    by_kind = {Kind.DATE: "DATE", Kind.TIME: "HH:MM", Kind.CHOICE: "DRUG"}
    by_kind |= {Kind.OF_DRUG: "DRUG=DATE" if each.id == "last" else "DRUG=STRENGTH"}
    return by_kind.get(each.kind, "N")


def _once(each: Field, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts of an option, when none is empty and none contradicts another.

    Raises:
        RefusedError: one is, or does.
    """
    for text in texts:
        _, equals, value = text.partition("=")
        if not text.strip(" ") or (each.kind is Kind.OF_DRUG and equals and not value.strip(" ")):
            raise RefusedError(Fault(code=FaultCode.MISSING, field=each.id, given=text))
    if not texts or each.id not in _REPEATED:
        return (only(each.id, texts),) if texts else ()
    kept = tuple(dict.fromkeys(texts))
    drugs = [drug_of(text) for text in kept]
    twice = next((drug for drug in drugs if drugs.count(drug) > 1), None)
    if twice is not None:
        raise _conflict(each.id, kept[-1], "twice", twice)
    return kept


def _conflict(name: str, given: str, hint: str, other: str) -> RefusedError:
    return RefusedError(
        Fault(code=FaultCode.CONFLICT, field=name, given=given, hint=hint, other=other)
    )
