"""`risk`: a reader's own counts with and without, compared."""

from argparse import ArgumentParser, Namespace
from datetime import date

from pocketref.agreement.risk import weigh_agreed
from pocketref.cli.documents import document, findings
from pocketref.cli.layout import foot, notices, page
from pocketref.cli.options import entered, only
from pocketref.cli.outcome import Answer, Document, Exit, RefusedError
from pocketref.cli.weighed import group_text, weighed_document, weighed_text
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.risk import Counts, Risk
from pocketref.pack.library import Library
from pocketref.pages.naming import called
from pocketref.wording import risks
from pocketref.worksheet.entering import limits
from pocketref.worksheet.fields import field
from pocketref.worksheet.own_counts import groups, miscounted
from pocketref.worksheet.worksheet import Worksheet

_GROUPS = {"with": "people with the drug", "without": "people without it"}
_COUNTS = ("events", "people")
_COHORT = "cohort"
_EMPTY: Document = dict.fromkeys(
    ("with", "without", "difference", "nnh", "relative_risk", _COHORT, "methods")
)


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its two groups and its cohort."""
    for name, who in _GROUPS.items():
        hint = f"{who}: affected of all, like 56/407"
        parser.add_argument(f"--{name}", action="append", metavar="E/N", help=hint, default=[])
    hint = "how many to expect among so many like those with the drug"
    parser.add_argument(f"--{_COHORT}", action="append", metavar="N", help=hint, default=[])


def answer_risk(given: Namespace, library: Library, today: date) -> Answer:
    """Compare two groups by both engines.

    Raises:
        RefusedError: a count is missing, or cannot be.
    """
    exposed, control, cohort = _asked(given, library, today)
    found = weigh_agreed(exposed, control, cohort)
    figures = weighed_document(found) if isinstance(found, Risk) else _EMPTY
    told = () if isinstance(found, Risk) else (found,)
    body: Document = {
        **figures,
        "findings": findings(told, called(library), library.spelled),
        "facts": [],
    }
    return Answer(
        document=document("risk", library.edition, body),
        text=_text(found, library),
        code=Exit.DISAGREE if told else Exit.ANSWERED,
    )


def _asked(given: Namespace, library: Library, today: date) -> tuple[Counts, Counts, int | None]:
    """Both groups and the cohort.

    Raises:
        RefusedError: one is missing or cannot be taken.
    """
    sheet = worksheet_of(given, library, today)
    both = groups(sheet)
    if both is None:
        raise RefusedError(sheet.faults[0])
    return *both, sheet.counts.cohort


def worksheet_of(given: Namespace, library: Library, today: date) -> Worksheet:
    """Enter both groups and the cohort.

    Raises:
        RefusedError: one is missing or cannot be taken; the fault names the option.
    """
    sheet, texts = Worksheet(asked=Occasion(on=today)), {}
    for name in _GROUPS:
        texts[name] = _once(name, getattr(given, name))
        sheet = _counted(sheet, name, texts[name], library)
    for fault in miscounted(sheet.counts):
        name, _, _ = fault.field.partition("-")
        raise RefusedError(but(fault, field=name, given=texts[name]))
    sheet = entered(sheet, field(_COHORT), tuple(given.cohort), library.limits(), confirmed=False)
    if sheet.faults:
        raise RefusedError(sheet.faults[0])
    return sheet


def _once(name: str, texts: list[str]) -> str:
    """The one text of a group.

    Raises:
        RefusedError: there is none, or there are two.
    """
    if not texts:
        raise RefusedError(Fault(code=FaultCode.MISSING, field=name, other="option"))
    return only(name, tuple(texts))


def _counted(sheet: Worksheet, name: str, text: str, library: Library) -> Worksheet:
    """Enter a group such as `56/407`.

    Raises:
        RefusedError: it is not so many of so many.
    """
    parts = text.split("/")
    if len(parts) != len(_COUNTS) or not all(part.strip() for part in parts):
        raise _not_counts(Fault(code=FaultCode.NOT_A_NUMBER, field=name), name, text, library)
    for count, part in zip(_COUNTS, parts, strict=True):
        each = field(f"{name}-{count}")
        sheet = entered(sheet, each, (part,), library.limits(), confirmed=False)
        for fault in sheet.faults:
            raise _not_counts(fault, name, text, library)
    return sheet


def _not_counts(fault: Fault, name: str, text: str, library: Library) -> RefusedError:
    """What is told of a group, whichever of its two counts is wrong."""
    of = limits(field(f"{name}-people").bounds, library.limits())
    return RefusedError(but(fault, field=name, given=text, hint="counts", bounds=of))


def _text(found: Risk | Finding, library: Library) -> str:
    if not isinstance(found, Risk):
        return page(
            notices((found,), called(library), spell=library.spelled), foot(library.edition)
        )
    of = risks.of_people(found)
    return page(
        group_text("With", found.exposed, of),
        group_text("Without", found.control, of),
        weighed_text(found),
        foot(library.edition),
    )
