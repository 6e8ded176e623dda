"""The heart's rules side by side: each source's ruler, and its verdict for the worksheet."""

from pocketref.agreement.heart import judge_heart
from pocketref.model.gate import GateRule, Subject
from pocketref.model.patient import Patient
from pocketref.model.plan import Ruling
from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages import rulings as said
from pocketref.pages.differing import CLOSE
from pocketref.pages.in_place import InPlace, in_place
from pocketref.pages.plans import protocol_here
from pocketref.pages.regimen.banding import bands, quiet
from pocketref.pages.regimen.echoing import coming_echo
from pocketref.pages.regimen.entering import CONDITION, LIMIT, choices, fields, waiting
from pocketref.pages.regimen.view import Band, Comparison, Resuming, RuleRow
from pocketref.wording import numbers, phrases
from pocketref.wording.needs import needs_sentence
from pocketref.worksheet.worksheet import Worksheet

# The ruler's ends, in percent: wide enough for every limit, wider if the patient's values are.
_LOW, _HIGH, _STEP = 35, 70, 5
SILENT = "It does not say when treatment starts again."


def compare(worksheet: Worksheet, library: Library, differ: tuple[str, ...]) -> Comparison:
    """All rules about the heart for the values on the worksheet; without a regimen, the first's.

    Args:
        worksheet: its LVEF now and at baseline, the local lower limit, and symptoms.
        library: the open pack.
        differ: facts that say why the sources may differ.
    """
    protocol, patient = protocol_here(worksheet, library), worksheet.patient
    rules = tuple(rule for rule in protocol.gates if rule.about is Subject.LVEF)
    rulings = judge_heart(rules, patient, worksheet.occasion, protocol.bounds)
    low, high = _ends(patient)
    rows = tuple(
        _row(library, rule, ruling, bands(protocol, rule, worksheet, low, high), worksheet)
        for rule, ruling in zip(rules, rulings, strict=True)
    )
    rows = tuple(sorted(rows, key=lambda row: row.beside))
    return Comparison(
        title="Sources differ: when to withhold or stop",
        values=_values(patient),
        now=_whole(patient.lvef),
        was=_whole(patient.lvef_baseline),
        low=low,
        high=high,
        column=_column(patient),
        rows=rows,
        why=" ".join(library.fact(fact).statement for fact in differ),
        close=CLOSE,
        text=" ".join(f"{row.name}, {row.source}: {row.verdict}. {row.why}" for row in rows),
        waits=waiting(worksheet),
        fields=fields(worksheet),
        choices=choices(worksheet),
        condition=CONDITION if any(ruling.unless_symptoms for ruling in rulings) else "",
        echo=coming_echo(worksheet, library, protocol.regimen),
        bounds=library.limits(),
    )


def _row(
    library: Library, rule: GateRule, ruling: Ruling, ruler: tuple[Band, ...], worksheet: Worksheet
) -> RuleRow:
    again = resuming(library, rule)
    return RuleRow(
        id=ruling.rule,
        name=said.whose(library, ruling),
        source=said.named(library, ruling),
        bands=ruler if ruling.applies else quiet(ruler),
        verdict=said.word(ruling),
        tone=ruling.verdict.value,
        why=said.why(library, ruling),
        beside=not ruling.applies,
        resuming=again,
        limit=_limit(rule, worksheet),
        facts=tuple(dict.fromkeys((*ruling.facts, *again.facts))),
    )


def resuming(library: Library, rule: GateRule) -> Resuming:
    """What the source says of starting again, in its own statement; or that it does not say."""
    if not rule.resume:
        return Resuming(texts=(SILENT,), silent=True)
    texts = tuple(library.fact(fact).statement for fact in rule.resume)
    return Resuming(texts=texts, facts=rule.resume)


def _limit(rule: GateRule, worksheet: Worksheet) -> InPlace | None:
    """The field of the local lower limit, where the rule reads it; no number stands in for it."""
    reads = any(condition.local for clause in rule.clauses for condition in clause.conditions)
    return in_place(worksheet, LIMIT) if reads else None


def _ends(patient: Patient) -> tuple[int, int]:
    known = [value for value in (_whole(patient.lvef), _whole(patient.lvef_baseline)) if value]
    low = min([_LOW, *(value - value % _STEP for value in known)])
    return low, max([_HIGH, *(value - value % _STEP + _STEP for value in known)])


def _whole(value: Quantity | None) -> int | None:
    return None if value is None else int(value.value)


def _values(patient: Patient) -> str:
    if patient.lvef is None or patient.lvef_baseline is None:
        missing = [
            name
            for name, value in (
                ("lvef-baseline", patient.lvef_baseline),
                ("lvef", patient.lvef),
            )
            if value is None
        ]
        return needs_sentence(tuple(missing))
    fall = patient.lvef_baseline - patient.lvef
    was, now = numbers.amount(patient.lvef_baseline), numbers.amount(patient.lvef)
    return f"LVEF {was} at baseline, {now} now, {phrases.fall(fall)}"


def _column(patient: Patient) -> str:
    if patient.lvef is None or patient.lvef_baseline is None:
        return "For this patient"
    was, now = numbers.number(patient.lvef_baseline.value), numbers.number(patient.lvef.value)
    return f"For {was} to {now}"
