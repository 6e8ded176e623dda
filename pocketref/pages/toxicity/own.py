"""The reader's own counts of two groups: what they come to, with every method named."""

from pocketref.agreement.risk import weigh_agreed
from pocketref.model.finding import Finding
from pocketref.model.noun import but
from pocketref.model.risk import Method, Risk, Share
from pocketref.pack.library import Library
from pocketref.pages.in_place import InPlace
from pocketref.pages.naming import called
from pocketref.pages.toxicity.compare_view import (
    OWN,
    Arrays,
    CompareView,
    Detail,
    Own,
    Plotted,
)
from pocketref.pages.toxicity.details import needed_line
from pocketref.pages.toxicity.rows import FEWER, HEADS, MORE, needed
from pocketref.pages.toxicity.tables import plot_table
from pocketref.pictures.difference_plot import Estimate, Plot, PlotRow, Told
from pocketref.pictures.icon_array import Group
from pocketref.wording import numbers, risks, shares
from pocketref.wording.faults import fault_sentence
from pocketref.wording.names import joined
from pocketref.wording.rounding import places
from pocketref.wording.sentences import sentence
from pocketref.worksheet.fields import field
from pocketref.worksheet.own_counts import groups, miscounted
from pocketref.worksheet.worksheet import Worksheet

HEAD, TITLE, PLOT = "Per 100 people", "Your own counts", "With and without"
_NOTE = "Your own counts, exact. Bar: 95% interval (Newcombe)."
_NAMES = (
    ("with-events", "Affected", "People affected with"),
    ("with-people", "Of people", "People in all with"),
    ("without-events", "Affected", "People affected without"),
    ("without-people", "Of people", "People in all without"),
    ("cohort", "People to look at", "People to look at"),
)
_HUNDRED = 100
_GROUPED = (slice(0, 2), slice(2, 4), slice(4, 5))


def own(worksheet: Worksheet, library: Library) -> CompareView:
    """Say what follows from the counts that were typed; nothing while one is missing or wrong."""
    fields = _fields(worksheet)
    given, without, cohort = (fields[part] for part in _GROUPED)
    typed = Own(
        given=given,
        without=without,
        cohort=cohort,
        bounds=library.limits(),
        waits=_waits(fields),
    )
    empty = CompareView(item=OWN, title=HEAD, own=typed)
    both = groups(worksheet)
    if both is None:
        return empty
    many = None if worksheet.waiting("cohort") else worksheet.counts.cohort
    found = weigh_agreed(*both, many)
    if not isinstance(found, Risk):
        return but(empty, details=(_stop(library, found),), chosen=OWN)
    return but(empty, plotted=(_plotted(found),), details=(_detail(library, found),), chosen=OWN)


def _fields(worksheet: Worksheet) -> tuple[InPlace, ...]:
    wrong = {fault.field: fault_sentence(fault) for fault in miscounted(worksheet.counts)}
    return tuple(
        _field(worksheet, name, label, full, wrong.get(name, "")) for name, label, full in _NAMES
    )


def _field(worksheet: Worksheet, name: str, label: str, full: str, wrong: str) -> InPlace:
    waits, held = worksheet.waiting(name), worksheet.held(field(name))
    return InPlace(
        field=name,
        label=label,
        full=full,
        text=waits.text if waits is not None else "" if held is None else str(held),
        fault=fault_sentence(waits.fault) if waits is not None else wrong,
        asks=waits is not None and waits.asks,
    )


def _waits(fields: tuple[InPlace, ...]) -> str:
    """Which counts are missing; a wrong one says so itself."""
    missing = tuple(f"{one.full[0].lower()}{one.full[1:]}" for one in fields[:4] if not one.text)
    return f"Needs {joined(missing)}." if missing else ""


def _plotted(found: Risk) -> Plotted:
    said = risks.sentence(found, "it")
    scale = "" if risks.of_people(found) == _HUNDRED else f" {risks.per(found)}"
    limits = found.difference_limits
    row = PlotRow(
        id=OWN,
        title=TITLE,
        text=f"{said} {risks.INTERVAL} {risks.limits_in_words(found)}.",
        details=(f"{_counted(found.exposed)} with, {_counted(found.control)} without",),
        estimate=Estimate(
            low=float(limits.low * _HUNDRED),
            value=float(found.difference * _HUNDRED),
            high=float(limits.high * _HUNDRED),
        ),
        columns=(
            Told(value=f"{risks.difference(found)}{scale}", below=risks.limits(found)),
            needed(found),
        ),
    )
    plot = Plot(rows=(row,), heads=HEADS, fewer=FEWER, more=MORE)
    return Plotted(
        title=PLOT, note=_NOTE, plot=plot, text=row.text, table=plot_table(PLOT, _NOTE, (row,))
    )


def _counted(share: Share) -> str:
    return f"{numbers.count(share.counts.events)} of {numbers.count(share.counts.people)}"


def _detail(library: Library, found: Risk) -> Detail:
    of = risks.of_people(found)
    told = (("With", found.exposed), ("Without", found.control))
    strong = (risks.sentence(found, "it"),)
    lines = (
        *(
            f"{title} {shares.share(share, of)}, {risks.INTERVAL} {shares.share_limits(share, of)}."
            for title, share in told
        ),
        f"Difference {risks.difference_in_words(found)}, {risks.INTERVAL} {risks.limits(found)}.",
        needed_line(found),
        _ratio(found),
        *((shares.cohort(found.cohort),) if found.cohort is not None else ()),
    )
    groups = tuple(_group(title, share, of) for title, share in told)
    return Detail(
        id=OWN,
        title=TITLE,
        arrays=Arrays(of=of, groups=groups, text=strong[0]),
        strong=strong,
        lines=lines,
        parts=(_methods(found),),
        copied=f"{_counted(found.exposed)} with, {_counted(found.control)} without, typed by the"
        f" reader. {' '.join((*strong, *lines))} {_methods(found)}"
        f" Pack {library.edition.version}, {numbers.day(library.edition.dated)}.",
    )


def _group(title: str, share: Share, of: int) -> Group:
    affected = int(places(share.value * of, 0))
    said = f"{numbers.count(affected)} of {numbers.count(of)}"
    few = f"fewer than 1 of {numbers.count(of)}"
    return Group(title=title, said=few if share.value and not affected else said, affected=affected)


def _ratio(found: Risk) -> str:
    interval = risks.ratio_limits(found)
    return f"Relative risk {risks.ratio(found)}, {risks.INTERVAL} {interval}."


def _methods(found: Risk) -> str:
    """How each of them was worked out."""
    said = [
        f"Shares: {risks.method(Method.WILSON)}",
        f"difference: {risks.method(Method.NEWCOMBE)}",
        f"number needed: {risks.method(Method.INVERSION)}",
        f"relative risk: {risks.method(found.ratio.method)}",
    ]
    if found.cohort is not None:
        said.append(f"cohort: {risks.method(Method.BINOMIAL)}")
    return f"{'; '.join(said)}."


def _stop(library: Library, found: Finding) -> Detail:
    """The engines do not agree: no figure, no picture."""
    said = library.spelled(sentence(found, called(library)))
    return Detail(id=OWN, title=TITLE, stop=(said,))
