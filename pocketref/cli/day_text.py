"""What `dose` and `day` say in plain text, in the words of the window."""

from collections.abc import Iterable

from pocketref.cli.doses import Worked, level_of, needs, told
from pocketref.cli.layout import foot, lines, notices, page, shorts
from pocketref.model.drug import Drug, Phase
from pocketref.model.noun import but
from pocketref.model.plan import Dose, Gate, Kind, Line, Plan, Ruling, Step
from pocketref.model.preparation import Prepared, VialCount
from pocketref.pack.library import Library
from pocketref.pages.day.after import after
from pocketref.pages.dosed import days
from pocketref.pages.naming import called
from pocketref.pages.plans import subtitle
from pocketref.wording import names, numbers, phrases
from pocketref.wording.local import rounded
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence
from pocketref.wording.working import working

_LOOK_ALIKE = "look-alike"
_CYCLES = {"first": "First cycle", "later": "Later cycles"}
# Sentences that begin with the verdict.
_SAY_IT_ALL = frozenset({"needs-reading", "if-no-symptoms"})


def day_text(plan: Plan, library: Library) -> str:
    """A whole plan."""
    name = called(library)
    code = [f"Check code {plan.check_code}"] if plan.check_code else []
    return page(
        _title(plan, library),
        _spaced(notices(plan.findings, name)),
        *([*_line(line, library), ""] for line in plan.lines),
        _steps(plan, library),
        _gates(plan.gates, library),
        lines(" ".join(after(library, plan))),
        code,
        foot(library.edition),
    )


def dose_text(drug: Drug, worked: tuple[Worked, ...], library: Library) -> str:
    """One drug in each of its phases, regimen by regimen, or why it has none."""
    name = called(library)
    doses = [line for each in worked for line, _ in each.lines]
    warned = (each for line in doses[:1] for each in told(line) if each.code == _LOOK_ALIKE)
    return page(
        [] if doses else [drug.shown],
        *(_worked(each, library) for each in worked),
        notices(warned, name),
        foot(library.edition),
    )


def _worked(worked: Worked, library: Library) -> list[str]:
    """What one regimen says, under its title where regimens differ."""
    said = [] if worked.regimen is None else lines(library.regimen(worked.regimen).title)
    said += notices(worked.disagreed, called(library))
    on = days(library, worked.lines[0][0].drug, worked.regimen or "") if worked.lines else ""
    said += lines(names.sentence_case(f"{on} of each cycle.")) if on else []
    for line, cycles in worked.lines:
        said += [f"{_CYCLES[cycles]}"] if worked.regimen and cycles in _CYCLES else []
        said += _line(_alone(line), library)
    return said


def _alone(line: Line) -> Line:
    """A phase by itself: why it would be due was not asked, and look-alikes are told once."""
    kept = tuple(each for each in line.findings if each.code != _LOOK_ALIKE)
    return but(line, course=but(line.course, why=None), findings=kept)


def _title(plan: Plan, library: Library) -> list[str]:
    head = [library.regimen(plan.regimen).title]
    head += lines(f"{subtitle(plan)} {numbers.weekday(plan.occasion.on)}.")
    if plan.surface is not None:
        area = numbers.surface(plan.surface.value, level_of(plan))
        formula = names.formula(plan.surface.formula)
        head += lines(f"Body surface area {area} ({formula}).")
    return [*head, ""]


def _line(line: Line, library: Library) -> list[str]:
    """One drug: its figure, the line of arithmetic, bag, reasons, sources."""
    drug, name = library.drug(line.drug), called(library)
    said = lines(f"{drug.shown}: {_figure(line)}")
    if isinstance(line.answer, Dose):
        over = f" Over {numbers.span(line.over)}." if line.over else ""
        said += lines(f"{working(line.answer)}.{over}", 1)
    if local := rounded(line.rounded):
        said += lines(f"{local}.", 1)
    if isinstance(line.preparation, Prepared):
        said += lines(_bag(line.preparation), 1)
    if missing := needs(line):
        said += lines(needs_sentence(missing), 1)
    if line.course.why is not None and line.course.why not in told(line):
        said += lines(sentence(line.course.why, name), 1)
    said += notices(told(line), name, 1)
    sources = shorts(library, line.facts)
    return said + (lines(f"Sources: {sources}.", 1) if sources else [])


def _figure(line: Line) -> str:
    due = line.course.phase
    phase = f", {phrases.phase(due)}" if due not in {None, Phase.SINGLE} else ""
    if isinstance(line.answer, Dose):
        return f"{numbers.dose(line.answer.give)}{phase}"
    return "held, no dose" if line.held else f"no dose{phase}"


def _bag(prepared: Prepared) -> str:
    drawn = numbers.volume(prepared.volume)
    strength = numbers.amount(prepared.from_concentration)
    counted = [_vials(each) for each in prepared.vials]
    vials = f" Vials: {names.joined(tuple(counted), 'or')}." if counted else ""
    if prepared.bag is None or prepared.concentration is None:
        return f"{drawn} at {strength}.{vials}"
    never = f", never {prepared.never}" if prepared.never else ""
    inside = f", inside {numbers.span(prepared.limits)}" if prepared.limits else ""
    rate = f" Rate {numbers.rate(prepared.rate)}." if prepared.rate else ""
    bag = f"{numbers.amount(prepared.bag)} {prepared.diluent}{never}"
    found = f"{numbers.concentration(prepared.concentration)}{inside}"
    return f"{drawn} at {strength} in {bag}: {found}.{rate}{vials}"


def _vials(vials: VialCount) -> str:
    left = f" ({numbers.dose(vials.left_over)} left over)" if vials.left_over.value else ""
    return f"{numbers.count(vials.count)} of {numbers.amount(vials.strength)}{left}"


def _steps(plan: Plan, library: Library) -> list[str]:
    if not any(step.kind is Kind.INFUSE for step in plan.steps):
        return []
    said = ["Steps"]
    for step in plan.steps:
        said += lines(_step(step, library), 1)
    finish = plan.finish
    if finish is None:
        return [*said, *lines("The end of the day is not known.", 1), ""]
    if finish.latest_at is None or finish.earliest_at is None:
        earliest, latest = numbers.minutes(finish.earliest), numbers.minutes(finish.latest)
        ends = f"Length {latest}, shortest {earliest}."
    else:
        earliest, latest = numbers.clock(finish.earliest_at), numbers.clock(finish.latest_at)
        ends = f"Finish {latest}, earliest {earliest}."
    return [*said, *lines(ends, 1), ""]


def _step(step: Step, library: Library) -> str:
    drug = "" if step.drug is None else f" {called(library)(step.drug)}"
    what = f"{phrases.step(step.kind)}{' after' if step.kind is Kind.OBSERVE else ''}{drug}"
    least = f", at least {numbers.minutes(step.minimum)}" if step.minimum else ""
    return f"{_times(step)}: {what}{least}"


def _times(step: Step) -> str:
    if step.begins is None:
        return numbers.weekday(step.on)
    start = numbers.minutes(step.begins) if step.starts is None else numbers.clock(step.starts)
    if step.ends is None:
        return f"from {start}"
    end = numbers.minutes(step.ends) if step.finishes is None else numbers.clock(step.finishes)
    return start if start == end else f"{start} to {end}"


def _gates(gates: tuple[Gate, ...], library: Library) -> list[str]:
    if not gates:
        return []
    said = ["Gates"]
    for gate in gates:
        said += [f"  {phrases.subject(gate.about)}", *_rulings(gate.rulings, library)]
    return [*said, ""]


def _rulings(rulings: Iterable[Ruling], library: Library) -> list[str]:
    """Rules that count here, each with its verdict; the others are only counted."""
    applying = [each for each in rulings if each.applies]
    said = [line for each in applying for line in lines(ruling_text(each, library), 2)]
    return said or lines("No rule for this region and stage.", 2)


def ruling_text(ruling: Ruling, library: Library, verdict: str = "") -> str:
    """One rule: whose it is, what it says, and why."""
    name = called(library)
    why = sentence(ruling.why, name)
    whose = f"{name(ruling.drug)}, {name(ruling.source)}"
    if ruling.why.code in _SAY_IT_ALL:
        return f"{whose}: {why}"
    return f"{whose}: {verdict or phrases.gate(ruling.verdict)}. {why}"


def _spaced(said: list[str]) -> list[str]:
    return [*said, ""] if said else []
