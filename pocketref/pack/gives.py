"""What an example says must come out, held against a plan."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pocketref.model.finding import Finding
from pocketref.model.plan import Dose, Line, NoDose, Plan
from pocketref.model.preparation import NotPrepared, Prepared
from pocketref.model.quantity import Quantity, Range, UnitMismatchError

Found = Quantity | Range | str

NOTHING = "none"
NOT_DUE = "not-this-day"  # the finding about a drug that has no line because of its days
_OF_PREPARATION = ("preparation", "volume", "bag", "concentration", "limits", "rate", "within")


def found(plan: Plan, name: str) -> Found:
    """What the plan has under the name of a `gives` line: `docetaxel.dose`, `bsa.dubois`.

    Raises:
        KeyError: no plan has anything of this name.
    """
    head, _, rest = name.partition(".")
    line = plan.line(head)
    if line is not None:
        return _of_line(line, rest)
    match head:
        case "bsa":
            return _surface(plan, rest)
        case "finish":
            return _finish(plan, rest)
        case "next":
            return _next(plan, rest)
        case "finding":
            return _finding(plan, rest)
        case subject:
            return _ruling(plan, subject, rest)


def same(expected: str, got: Found) -> bool:
    """Whether an answer is what was expected: words alike, amounts after rounding half up.

    An amount is compared in the unit and to the decimal places that are written.
    """
    if isinstance(got, str):
        return got == expected
    try:
        wanted = Range.parse(expected)
        if isinstance(got, Quantity):
            return "to" not in expected.split() and _rounded(got, wanted.low)
        return _rounded(got.low, wanted.low) and _rounded(got.high, wanted.high)
    except (ValueError, UnitMismatchError):
        return False


def _rounded(got: Quantity, wanted: Quantity) -> bool:
    exponent = wanted.value.as_tuple().exponent
    places = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    return got.to(wanted.unit).value.quantize(places, ROUND_HALF_UP) == wanted.value


def _of_line(line: Line, name: str) -> Found:
    if name == "dose":
        return _dose(line)
    if name in _OF_PREPARATION or name.partition(".")[0] in ("vials", "left-over"):
        made = line.preparation
        return _prepared(made, name) if isinstance(made, Prepared) else _unprepared(line)
    course = line.course
    known: dict[str, Found | None] = {
        "phase": str(course.phase) if course.phase else None,
        "why": course.why.code if course.why else None,
        "over": line.over,
    }
    return known[name] or NOTHING


def _dose(line: Line) -> Found:
    match line.answer:
        case Dose(give=give):
            return give
        case NoDose() as answer:
            return "held" if line.held else _missing(answer.needs, answer.findings)


def _unprepared(line: Line) -> str:
    if line.held:
        return "held"
    if isinstance(line.preparation, NotPrepared):
        return _missing(line.preparation.needs, line.preparation.findings)
    return NOTHING


def _missing(needs: tuple[str, ...], findings: tuple[Finding, ...]) -> str:
    """`needs: height`, or `none: not-dosed` where nothing that could be entered would help."""
    if needs:
        return f"needs: {', '.join(needs)}"
    codes = ", ".join(finding.code for finding in findings)
    return f"{NOTHING}: {codes}" if codes else NOTHING


def _prepared(made: Prepared, name: str) -> Found:
    amounts: dict[str, Found | None] = {
        "preparation": "prepared",
        "volume": made.volume,
        "bag": made.bag,
        "concentration": made.concentration,
        "limits": made.limits,
        "rate": made.rate,
        "within": {True: "yes", False: "no", None: NOTHING}[made.within],
    }
    if name in amounts:
        return amounts[name] or NOTHING
    kind, _, strength = name.partition(".")
    for vial in made.vials:
        if str(vial.strength).replace(" ", "") == strength and kind in ("vials", "left-over"):
            return Quantity(value=Decimal(vial.count)) if kind == "vials" else vial.left_over
    raise KeyError(name)


def _surface(plan: Plan, formula: str) -> Found:
    if plan.surface is None:
        return NOTHING
    if formula in ("", str(plan.surface.formula)):
        return plan.surface.value
    return {str(other.formula): other.value for other in plan.surface.others}[formula]


def _finish(plan: Plan, end: str) -> Found:
    if plan.finish is None:
        return NOTHING
    minutes = plan.finish.earliest if end == "earliest" else plan.finish.latest
    return Quantity(value=Decimal(minutes), unit="min")


def _next(plan: Plan, name: str) -> Found:
    what, _, drug = name.partition(".")
    if what == "reload":
        return _day({reload.drug: reload.on for reload in plan.next.reload_from}[drug])
    if what == "day":
        return Quantity(value=Decimal(plan.next.day)) if plan.next.day else NOTHING
    days = {
        "day-due": plan.next.day_due,
        "cycle-due": plan.next.cycle_due,
        "echo-due": plan.next.echo_due,
        "echo-latest": plan.next.echo_latest,
    }
    return _day(days[what])


def _day(day: date | None) -> str:
    return day.isoformat() if day else NOTHING


def _finding(plan: Plan, code: str) -> str:
    """How heavy a finding is, wherever on the plan it stands."""
    told = [
        *plan.findings,
        *(finding for line in plan.lines for finding in (*line.findings, *line.course.findings)),
        *(line.course.why for line in plan.lines if line.course.why),
        *(finding for line in plan.lines for finding in _of_answers(line)),
    ]
    return next((str(finding.severity) for finding in told if finding.code == code), NOTHING)


def _of_answers(line: Line) -> tuple[Finding, ...]:
    unanswered = line.answer.findings if isinstance(line.answer, NoDose) else ()
    return unanswered + (line.preparation.findings if line.preparation else ())


def _ruling(plan: Plan, subject: str, rule: str) -> str:
    """What a rule says; of a drug that is not due on this day, that it is not."""
    if any(told.code == NOT_DUE and told.about == subject for told in plan.findings):
        return f"{NOTHING}: {NOT_DUE}"
    rulings = [ruling for gate in plan.gates if gate.about == subject for ruling in gate.rulings]
    return {ruling.rule: str(ruling.verdict) for ruling in rulings}[rule]
