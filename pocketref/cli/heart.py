"""`lvef`: what every source says of the ejection fraction, and when it is measured next."""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.agreement.difference import DISAGREE
from pocketref.agreement.heart import judge_heart, next_echo
from pocketref.answers.heart import heart_rules
from pocketref.cli.day import regimen
from pocketref.cli.day_text import ruling_text
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, lines, page
from pocketref.cli.options import Once, add_confirm, entered, only
from pocketref.cli.outcome import Answer, Document, Exit, Json, RefusedError
from pocketref.cli.plans import rule
from pocketref.model.bounds import Bounds
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.gate import GateRule
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.plan import Echo, Ruling
from pocketref.model.regimen import Regimen
from pocketref.model.site import Site
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.pages.regimen.comparing import resuming
from pocketref.pages.regimen.echoing import coming_echo
from pocketref.pages.rulings import word
from pocketref.wording import numbers
from pocketref.wording.phrases import heart
from pocketref.worksheet.fields import Kind, field
from pocketref.worksheet.session import blank
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
    ("on", "lvef-on", "of the last echo"),
)


def add_values(parser: ArgumentParser) -> None:
    """Give the verb its own few options."""
    for name, filled, hint in _OPTIONS:
        what = field(filled)
        metavar = "|".join(what.choices) or ("DATE" if what.kind is Kind.DATE else "N")
        parser.add_argument(f"--{name}", action="append", metavar=metavar, help=hint, default=[])
    hint = "whose rules (default the first)"
    parser.add_argument("--regimen", action=Once, metavar="REGIMEN", help=hint)
    add_confirm(parser)


def answer_heart(given: Namespace, library: Library, today: date) -> Answer:
    """Judge every rule on the heart of a regimen; without a name, of the pack's first."""
    protocol = regimen(given.regimen or library.fronts()[0].id, library)
    rules, bounds = heart_rules(protocol), protocol.bounds
    sheet = worksheet_of(given, bounds, today, library.site)
    rulings = judge_heart(rules, sheet.patient, sheet.occasion, bounds)
    echo = next_echo(protocol.regimen, sheet.patient.lvef_on)
    told = (*(fact for each in rulings for fact in each.facts), *echo.facts)
    resumed = (fact for each in rules for fact in each.resume)
    body: Document = {
        "setting": sheet.asked.setting.value,
        "rules": [_row(each, ruling, library) for each, ruling in zip(rules, rulings, strict=True)],
        "agree": agree(rulings, sheet.occasion),
        "due": _due(sheet, echo),
        "findings": findings(echo.findings, called(library)),
        "facts": list(dict.fromkeys((*told, *resumed))),
    }
    differ = bool(echo.findings) or any(each.why.code == DISAGREE for each in rulings)
    return Answer(
        document=document("lvef", library.edition, body),
        text=_text(rules, rulings, sheet, (protocol.regimen, library)),
        code=Exit.DISAGREE if differ else Exit.ANSWERED,
    )


def _row(each: GateRule, ruling: Ruling, library: Library) -> Document:
    """A rule, and what its source says of starting again: nothing where it is silent."""
    again: list[Json] = [
        {"text": library.fact(fact).statement, "fact": fact} for fact in each.resume
    ]
    return {**rule(ruling, heart(ruling.verdict), called(library)), "resume": again}


def _due(sheet: Worksheet, echo: Echo) -> Document | None:
    """Both dates of the next echo; null without the date of the last one."""
    last = sheet.patient.lvef_on
    if last is None or echo.due is None or echo.latest is None:
        return None
    return {
        "last": last.isoformat(),
        "by_12_weeks": echo.due.isoformat(),
        "by_3_months": echo.latest.isoformat(),
    }


def agree(rulings: tuple[Ruling, ...], occasion: Occasion) -> bool:
    """Whether all rules for this stage of disease, of any region, say the same."""
    asked = {each.verdict for each in rulings if each.setting in {None, occasion.setting}}
    return len(asked) == 1


def worksheet_of(
    given: Namespace, bounds: tuple[Bounds, ...], today: date, site: Site
) -> Worksheet:
    """Enter the values; a fault names the option of this verb, not the field it fills.

    Raises:
        RefusedError: a value is missing or cannot be taken.
    """
    sheet = blank(today, site)
    for name, filled, _ in _OPTIONS:
        texts = tuple(getattr(given, name))
        if not texts and name in _REQUIRED:
            raise RefusedError(Fault(code=FaultCode.MISSING, field=name, other="option"))
        if not texts:
            continue
        text = only(name, texts)
        if not text.strip():
            raise RefusedError(Fault(code=FaultCode.MISSING, field=name, given=text))
        sheet = entered(sheet, field(filled), (text,), bounds, confirmed=given.confirm)
        if sheet.faults:
            raise RefusedError(but(sheet.faults[0], field=name))
    return sheet


def _text(
    rules: tuple[GateRule, ...],
    rulings: tuple[Ruling, ...],
    sheet: Worksheet,
    of: tuple[Regimen, Library],
) -> str:
    told_by, library = of
    patient, stage = sheet.patient, sheet.occasion.setting
    entered_values = (("baseline", patient.lvef_baseline), ("now", patient.lvef))
    values = ", ".join(f"{name} {numbers.amount(each)}" for name, each in entered_values if each)
    same = "The rules agree." if agree(rulings, sheet.occasion) else "Sources differ."
    echo = coming_echo(sheet, library, told_by)
    return page(
        lines(f"LVEF {values}; {stage} disease. {same}"),
        *(_told(rule, each, library) for rule, each in zip(rules, rulings, strict=True)),
        lines(f"{echo.title}: {echo.said}"),
        *(lines(f"{line.label}: {line.when}.", 1) for line in echo.lines),
        lines("Decide with the treating oncologist and local cardiac policy."),
        foot(library.edition),
    )


def _told(rule: GateRule, ruling: Ruling, library: Library) -> list[str]:
    """One rule and its verdict; below it when its source starts again."""
    verdict = word(ruling).lower() if ruling.unless_symptoms else heart(ruling.verdict)
    again = resuming(library, rule).texts
    return [*lines(ruling_text(ruling, library, verdict), 1), *lines(" ".join(again), 2)]
