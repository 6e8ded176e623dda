"""`lvef`: every source's rule on the ejection fraction, side by side."""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.agreement.difference import DISAGREE
from pocketref.agreement.heart import judge_heart
from pocketref.answers.heart import heart_rules
from pocketref.cli.day import regimen
from pocketref.cli.day_text import ruling_text
from pocketref.cli.documents import document
from pocketref.cli.layout import foot, lines, page
from pocketref.cli.options import add_confirm, entered, only
from pocketref.cli.outcome import Answer, Document, Exit, RefusedError
from pocketref.cli.plans import rule
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.gate import GateRule
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Ruling
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import numbers
from pocketref.wording.phrases import heart
from pocketref.worksheet.fields import field
from pocketref.worksheet.worksheet import Worksheet

_REQUIRED = ("baseline", "now")
# The option here, the field it fills, and what it is for.
_OPTIONS = (
    ("baseline", "lvef-baseline", "before treatment, in percent"),
    ("now", "lvef", "in percent"),
    ("normal", "lvef-normal", "local lower limit, in percent"),
    ("setting", "setting", "stage of disease (default metastatic)"),
    ("symptoms", "symptoms", "of heart failure"),
    ("region", "region", "(default us)"),
)


def add_values(parser: ArgumentParser) -> None:
    """Give the verb its own few options."""
    for name, filled, hint in _OPTIONS:
        metavar = "|".join(field(filled).choices) or "N"
        parser.add_argument(f"--{name}", action="append", metavar=metavar, help=hint, default=[])
    parser.add_argument("--regimen", metavar="REGIMEN", help="whose rules (default the first)")
    add_confirm(parser)


def answer_heart(given: Namespace, library: Library, today: date) -> Answer:
    """Judge every rule on the heart of a regimen; without a name, of the pack's first."""
    rules, bounds = _rules(given.regimen, library)
    sheet = _worksheet(given, bounds, today)
    rulings = judge_heart(rules, sheet.patient, sheet.occasion, bounds)
    name = called(library)
    body: Document = {
        "setting": sheet.asked.setting.value,
        "rules": [rule(each, heart(each.verdict), name) for each in rulings],
        "agree": agree(rulings, sheet.occasion),
        "findings": [],
        "facts": list(dict.fromkeys(fact for each in rulings for fact in each.facts)),
    }
    differ = any(each.why.code == DISAGREE for each in rulings)
    return Answer(
        document=document("lvef", library.edition, body),
        text=_text(rulings, sheet, library),
        code=Exit.DISAGREE if differ else Exit.ANSWERED,
    )


def agree(rulings: tuple[Ruling, ...], occasion: Occasion) -> bool:
    """Whether all rules for this stage of disease, of any region, say the same."""
    asked = {each.verdict for each in rulings if each.setting in {None, occasion.setting}}
    return len(asked) == 1


def _rules(named: str | None, library: Library) -> tuple[tuple[GateRule, ...], tuple[Bounds, ...]]:
    """Every rule on the heart of a regimen, with the limits of what it reads."""
    protocol = regimen(named or library.fronts()[0].id, library)
    return heart_rules(protocol), protocol.bounds


def _worksheet(given: Namespace, bounds: tuple[Bounds, ...], today: date) -> Worksheet:
    """Enter the values; a fault names the option of this verb, not the field it fills.

    Raises:
        RefusedError: a value is missing or cannot be taken.
    """
    sheet = Worksheet(asked=Occasion(on=today))
    for name, filled, _ in _OPTIONS:
        texts = tuple(getattr(given, name))
        if not texts and name in _REQUIRED:
            raise RefusedError(Fault(code=FaultCode.MISSING, field=name, other="option"))
        if not texts:
            continue
        sheet = entered(sheet, field(filled), (only(name, texts),), bounds, confirmed=given.confirm)
        if sheet.faults:
            raise RefusedError(but(sheet.faults[0], field=name))
    return sheet


def _text(rulings: tuple[Ruling, ...], sheet: Worksheet, library: Library) -> str:
    patient, stage = sheet.patient, sheet.occasion.setting
    entered_values = (("baseline", patient.lvef_baseline), ("now", patient.lvef))
    values = ", ".join(f"{name} {numbers.amount(each)}" for name, each in entered_values if each)
    same = "The rules agree." if agree(rulings, sheet.occasion) else "Sources differ."
    told = [
        line
        for each in rulings
        for line in lines(ruling_text(each, library, heart(each.verdict)), 1)
    ]
    return page(
        lines(f"LVEF {values}; {stage} disease. {same}"),
        told,
        lines("Decide with the treating oncologist and local cardiac policy."),
        foot(library.edition),
    )
