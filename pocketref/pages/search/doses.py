"""The answer to a dose: one drug in each of its phases, each figure with its arithmetic."""

from collections.abc import Iterable
from itertools import chain

from pocketref.answers.answer import Answer, Doses, PhaseLine, RegimenDoses
from pocketref.model.drug import DoseRule, Drug, Phase
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Line, NoDose
from pocketref.pack.library import Library
from pocketref.pages.dosed import NO_TIME, copied, days
from pocketref.pages.look_alikes import conjugates
from pocketref.pages.provenance import Chip, chips, fewest
from pocketref.pages.search.findings import said
from pocketref.pages.search.view import AnswerCard, Figure
from pocketref.wording import numbers, phrases, spoken
from pocketref.wording.local import rounded
from pocketref.wording.names import joined, sentence_case
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import BAG
from pocketref.wording.units import suffix
from pocketref.wording.working import working

NO_FIGURE = "–"
_APART = "**Different drugs, different doses.**"
_SILENT = "Article gives no dose"
_MOST = 3
_CYCLES = {"any": "", "first": "cycle 1", "later": "from cycle 2"}
_PRESUMED = {"first": 1, "later": 2, "any": None}
# Said once in the hazard line.
_HAZARD = "look-alike"


def doses(library: Library, answer: Answer, result: Doses, card: AnswerCard) -> AnswerCard:
    """Each phase of a drug, as every regimen gives it or one by one."""
    drug = library.drug(result.drug)
    given = [(by, one) for by in result.by for one in by.lines]
    stand = all(isinstance(one.line.answer, Dose) for _, one in given)
    sources = _merged(_chips(library, result.drug, by, one) for by, one in given)
    found = [tuple(_told((one.line,))) for _, one in given]
    findings = tuple(each for each in chain(*found[:1]) if all(each in others for others in found))
    return but(
        card,
        tone="ready" if stand else card.tone,
        figures=tuple(
            _figure(library, _which(library, result, by, one), one, findings) for by, one in given
        ),
        chips=fewest(sources, _MOST),
        stop=(*card.stop, *said(library, findings, Severity.STOP)),
        cautions=(*card.cautions, *said(library, findings, Severity.CAUTION)),
        hazard=_hazard(library, drug),
        copied=_copied(library, result, drug),
        spoken=" ".join(
            spoken.dose_card(
                _joined(drug.shown, _short(library, result, by)),
                one.line,
                _when(library, result.drug, by, one),
            )
            for by, one in given
        ),
        facts=tuple(dict.fromkeys((*answer.facts, *_facts(one.line for _, one in given)))),
    )


def _short(library: Library, result: Doses, by: RegimenDoses) -> str:
    """The regimen of a dose, where regimens give it in different ways."""
    return library.regimen(by.regimen).short if len(result.by) > 1 and by.regimen else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _figure(library: Library, label: str, one: PhaseLine, beside: tuple[Finding, ...]) -> Figure:
    """One dose; what is found of it alone stands under it, what is found of all stands `beside`."""
    line, over = one.line, ""
    match line.answer:
        case Dose() as dose:
            amount, worked = numbers.dose_figure(dose.give), working(dose)
            unit = suffix(dose.give.unit)
            over = f"Infuse over {numbers.span(line.over)}" if line.over else NO_TIME
        case NoDose() as none:
            amount, unit, worked = NO_FIGURE, "", _why_none(line, none)
    own = tuple(each for each in _told((line,)) if each not in beside)
    local = rounded(line.rounded)
    told = said(library, own, Severity.STOP, Severity.CAUTION)
    lines = (*(each for each in (over, local) if each), *told)
    return Figure(label=sentence_case(label), amount=amount, unit=unit, working=worked, lines=lines)


def _why_none(line: Line, none: NoDose) -> str:
    if none.needs == ("acknowledge",):
        return "No dose until this is acknowledged on Doses."
    if none.needs:
        return needs_sentence(none.needs)
    return "Held. No dose is shown." if line.held else "No dose."


def _which(library: Library, result: Doses, by: RegimenDoses, one: PhaseLine) -> str:
    """Which dose it is: the regimen where they differ, the phase, and when it is given."""
    phase, when = one.line.course.phase, _when(library, result.drug, by, one)
    words = "" if phase in {None, Phase.SINGLE} else phrases.phase(phase)
    return _joined(_short(library, result, by), words, when or _CYCLES[one.cycles])


def _when(library: Library, drug: str, by: RegimenDoses, one: PhaseLine) -> str:
    """In which cycles it is given and on which of their days, where its phase does not say so."""
    if one.line.course.phase not in {None, Phase.SINGLE}:
        return ""
    on, cycles = days(library, drug, by.regimen), _CYCLES[one.cycles]
    if not on:
        return cycles or "each cycle"
    return f"{cycles}, {on}" if cycles else f"{on} of each cycle"


def _rule(library: Library, drug: str, by: RegimenDoses, one: PhaseLine) -> DoseRule | None:
    phase = one.line.course.phase
    if phase is None:
        return None
    dosed = library.protocol(by.regimen).drug(drug) if by.regimen else library.drug(drug)
    return dosed.rule(phase, _PRESUMED[one.cycles])


def _chips(library: Library, drug: str, by: RegimenDoses, one: PhaseLine) -> tuple[Chip, ...]:
    """The sources of one dose; those of vials and bags belong to the Doses page."""
    rule = _rule(library, drug, by, one)
    facts = one.line.facts if rule is None else rule.facts or (rule.amount.fact,)
    return chips(library, facts, _SILENT)


def _merged(several: Iterable[tuple[Chip, ...]]) -> tuple[Chip, ...]:
    """The chips of several doses: one for each source and what it is to the dose."""
    merged: dict[tuple[str, str], Chip] = {}
    for chip in chain.from_iterable(several):
        key = (chip.kind, chip.text)
        known = merged.get(key)
        facts = (*known.facts, *chip.facts) if known else chip.facts
        merged[key] = but(chip, facts=tuple(dict.fromkeys(facts)))
    return tuple(merged.values())


def _told(lines: Iterable[Line]) -> Iterable[Finding]:
    """What the engines found, but for what the hazard line says already."""
    for line in lines:
        beside = line.answer.findings if isinstance(line.answer, NoDose) else ()
        yield from (each for each in (*line.findings, *beside) if each.code != _HAZARD)


def _hazard(library: Library, drug: Drug) -> str:
    alike = conjugates(library, (drug,))
    return f"{_APART} {joined(alike)}. {BAG}" if alike else ""


def _copied(library: Library, result: Doses, drug: Drug) -> str:
    """A line for each dose: never the dose of one regimen without its name and its days."""
    lines = (
        copied(
            library,
            drug,
            one.line,
            _sources(library, drug, by, one),
            _told_apart(library, result, by, one),
        )
        for by in result.by
        for one in by.lines
    )
    return "\n".join(line for line in lines if line)


def _told_apart(library: Library, result: Doses, by: RegimenDoses, one: PhaseLine) -> str:
    """Which dose a copied line is, where its phase alone does not say it."""
    short, when = _short(library, result, by), _when(library, result.drug, by, one)
    return _which(library, result, by, one) if short or when else ""


def _sources(library: Library, drug: Drug, by: RegimenDoses, one: PhaseLine) -> tuple[Chip, ...]:
    return fewest(_chips(library, drug.id, by, one), _MOST)


def _facts(lines: Iterable[Line]) -> Iterable[str]:
    return chain.from_iterable(line.facts for line in lines)
