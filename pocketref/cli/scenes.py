"""The picture of an answer: drawn from what the page of the same name presents, and no other way.

So screen, paper and command line show the same. Loaded when a picture is asked for: pages are.
"""

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from pocketref.cli import comparing
from pocketref.cli.grade_values import grade_worksheet
from pocketref.cli.heart import worksheet_of as heart_worksheet
from pocketref.cli.recurrence import worksheet_of as recurrence_worksheet
from pocketref.cli.risk import worksheet_of as risk_worksheet
from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.risk import Compared
from pocketref.model.toxicity import Rate
from pocketref.pack.library import Library
from pocketref.pages.recurrence.presenting import present as present_recurrence
from pocketref.pages.regimen.comparing import compare as compare_rules
from pocketref.pages.regimen.view import Comparison
from pocketref.pages.toxicity.compare_view import OWN, CompareView, Detail, Plotted
from pocketref.pages.toxicity.comparing import compare, opened
from pocketref.pages.toxicity.grading import present_grade
from pocketref.pictures.decision_path import decision_path
from pocketref.pictures.difference_plot import difference_plot
from pocketref.pictures.grade_ruler import grade_ruler
from pocketref.pictures.icon_array import Legend, icon_array
from pocketref.pictures.piling import Layer, piled
from pocketref.pictures.ruler import Scale, markers, percents, rule_bands
from pocketref.pictures.scene import Scene
from pocketref.worksheet.worksheet import Worksheet

WIDTH = 720  # pixels: as wide as on a sheet
_LEGEND = Legend(affected="affected", spared="not affected")


def drawn(given: Namespace, library: Library, today: date) -> Scene | None:
    """The picture of a call; None where there is none."""
    return _PICTURES[given.verb](given, library, today)


def _path(given: Namespace, library: Library, today: date) -> Scene:
    """The tree with the lit path of the Recurrence place."""
    view = present_recurrence(recurrence_worksheet(given, library, today), library, "")
    return decision_path(view.path, width=WIDTH, text=view.text)


def _rules(given: Namespace, library: Library, today: date) -> Scene:
    """Every rule's ruler of the heart's page, one below another."""
    named = given.regimen or library.fronts()[0].id
    sheet = heart_worksheet(given, library.protocol(named).bounds, today, library.site)
    view = compare_rules(but(sheet, regimen=named), library, ())
    scale = Scale(low=view.low, high=view.high, width=WIDTH)
    flags, numbers = markers(scale, view.now, view.was), percents(scale)
    return piled((Layer(scene=flags), *_rulers(view, scale), Layer(scene=numbers)), view.text)


def _rulers(view: Comparison, scale: Scale) -> tuple[Layer, ...]:
    return tuple(
        Layer(
            title=f"{row.name}, {row.source}: {row.verdict}",
            scene=rule_bands(row.bands, scale, view.now, row.why or row.verdict, row.facts),
        )
        for row in view.rows
    )


def _grades(given: Namespace, library: Library, today: date) -> Scene | None:
    """The rulers of every version in the Grade tab."""
    view = present_grade(grade_worksheet(given.term, given, library, today), library, given.term)
    layers = tuple(
        Layer(
            title=f"{ruler.title} ({ruler.note})",
            scene=grade_ruler(ruler.stretches, ruler.now, ruler.unit, width=WIDTH, text=ruler.text),
        )
        for version in view.versions
        for ruler in version.rulers
    )
    return piled(layers, " ".join(layer.scene.text for layer in layers)) if layers else None


def _own(given: Namespace, library: Library, today: date) -> Scene | None:
    """The reader's own counts in the Compare tab."""
    return _compared(compare(risk_worksheet(given, library, today), library, OWN), OWN)


def _rates(given: Namespace, library: Library, today: date) -> Scene | None:
    """The first comparison that is told of an event, as its row in the Compare tab."""
    found = library.rates(given.event, given.trial)
    for one in comparing.compared(library, given.event, given.trial, found):
        rates = (one.exposed, one.control) if isinstance(one, Compared) else one.rates
        scene = _row(rates, library, today)
        if scene is not None:
            return scene
    return None


def _row(rates: tuple[Rate, ...], library: Library, today: date) -> Scene | None:
    place = next((place for rate in rates if (place := opened(library, rate))), "")
    if not place:
        return None
    _, _, item = place.partition("/")
    return _compared(compare(Worksheet(asked=Occasion(on=today)), library, item))


def _compared(view: CompareView, row: str = "") -> Scene | None:
    """The difference of one row where it may be worked out, and both groups as people."""
    detail = view.detail(row or view.chosen)
    if detail is None:
        return None
    layers = (*(_plot(plotted, detail.id) for plotted in view.plotted), *_people(detail))
    known = tuple(layer for layer in layers if layer is not None)
    text = " ".join((f"{detail.title}.", *detail.strong, *detail.caution))
    return piled(known, text) if known else None


def _plot(plotted: Plotted, row: str) -> Layer | None:
    rows = tuple(each for each in plotted.plot.rows if each.id == row)
    if not rows:
        return None
    scene = difference_plot(but(plotted.plot, rows=rows), width=WIDTH, text=plotted.text)
    return Layer(title=f"{plotted.title}. {plotted.note}", scene=scene)


def _people(detail: Detail) -> tuple[Layer, ...]:
    arrays = detail.arrays
    if arrays is None:
        return ()
    scene = icon_array(arrays.groups, arrays.of, width=WIDTH, text=arrays.text, legend=_LEGEND)
    title = " ".join((f"{detail.title}.", *detail.caution))
    return (Layer(title=title, scene=scene),)


_PICTURES: dict[str, Callable[[Namespace, Library, date], Scene | None]] = {
    "recurrence": _path,
    "lvef": _rules,
    "grade": _grades,
    "risk": _own,
    "toxicity": _rates,
}
