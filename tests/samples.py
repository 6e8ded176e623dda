"""Pictures to draw: what the mock-ups show, and longer words than they have."""

from collections.abc import Callable

from pocketref.pictures.bars import Bar, BarRow, PairRow, side_by_side, with_and_without
from pocketref.pictures.branches import Agreement, History, Leaf, Marker, Note, Path, Tick
from pocketref.pictures.decision_path import decision_path
from pocketref.pictures.difference_plot import Estimate, Plot, PlotRow, Told, difference_plot
from pocketref.pictures.grade_ruler import GradeStretch, Reading, grade_ruler
from pocketref.pictures.icon_array import Group, Legend, icon_array
from pocketref.pictures.scene import Scene

TICKS = tuple(Tick(at=at, text=f"{at}+" if at == 24 else str(at)) for at in (0, 6, 12, 18, 24))
SILENT = "Article does not say"
FIRST_IF_LATE = Note(text="ASCO 2022: first line, if over 12")
PERTUZUMAB = History(
    id="pertuzumab",
    title="pertuzumab",
    details="with trastuzumab",
    lit=True,
    leaves=(
        Leaf(
            id="p-early",
            title=SILENT,
            months="0 to under 6",
            low=0,
            high=6,
            silent=True,
            notes=(Note(text="ASCO 2022: second line"),),
        ),
        Leaf(
            id="p-middle",
            title="Second line",
            months="6 to 12",
            low=6,
            high=12,
            lit=True,
            notes=(Note(text="ASCO 2022 agrees", agreement=Agreement.SAME),),
            facts=("timing",),
        ),
        Leaf(
            id="p-late",
            title="First line again, or straight to second line",
            months="12 or more",
            low=12,
            notes=(FIRST_IF_LATE,),
        ),
    ),
)
TRASTUZUMAB = History(
    id="trastuzumab",
    title="trastuzumab alone",
    details="no pertuzumab",
    leaves=(
        Leaf(
            id="t-early",
            title="First line, with a taxane",
            months="within 12",
            low=0,
            high=12,
            notes=(Note(text="ASCO 2022: second line", agreement=Agreement.DIFFERENT),),
        ),
        Leaf(
            id="t-late", title=SILENT, months="over 12", low=12, silent=True, notes=(FIRST_IF_LATE,)
        ),
    ),
)
NONE = History(
    id="none",
    title="none",
    details="no adjuvant HER2 treatment",
    leaves=(
        Leaf(
            id="n-any",
            title="First line, with a taxane (general rule)",
            months="article gives no interval",
        ),
    ),
)
SILENT_ROWS = tuple(
    History(
        id=name,
        title=title,
        leaves=(
            Leaf(
                id=f"{name}-any",
                title=SILENT,
                months="at any time",
                silent=True,
                notes=(Note(text="ASCO 2022 does not say"),),
            ),
        ),
    )
    for name, title in (
        ("t-dm1", "ado-trastuzumab EMTANSINE"),
        ("t-dxd", "fam-trastuzumab DERUXTECAN"),
        ("other", "another HER2 treatment"),
    )
)
PATH = Path(
    title="Recurrence",
    details="HER2-positive",
    rows=(PERTUZUMAB, TRASTUZUMAB, NONE),
    axis="Months from last adjuvant dose to recurrence",
    ticks=TICKS,
    marker=Marker(at=8, text="8 months"),
)
SIX = Path(
    title="Recurrence",
    details="HER2-positive",
    rows=(PERTUZUMAB, TRASTUZUMAB, NONE, *SILENT_ROWS),
    axis=PATH.axis,
    ticks=TICKS,
    marker=Marker(at=12, text="12 months and 3 days"),
)
PROGRESSED = Path(
    title="After progression",
    rows=(
        History(
            id="held",
            title="pertuzumab was held",
            leaves=(Leaf(id="on", title="Keep blocking HER2", months="no drug is named"),),
        ),
        History(
            id="not",
            title="no pertuzumab",
            lit=True,
            leaves=(
                Leaf(id="add", title="Adding pertuzumab is reasonable", lit=True),
                Leaf(id="more", title=SILENT, silent=True),
            ),
        ),
    ),
)

PLOT = Plot(
    rows=(
        PlotRow(
            id="diarrhoea",
            title="Diarrhoea",
            text="Diarrhoea: 20.5 to 21.2 more per 100.",
            details=("272 of 407 with", "46% of 397 without, i.e. 181 to 184:"),
            strong="from a rounded percentage",
            estimate=Estimate(low=13.7, value=20.5, high=27.8, most=21.2),
            columns=(
                Told(value="20.5 to 21.2", below="13.7 to 27.8"),
                Told(value="4.7 to 4.9"),
            ),
            facts=("cleopatra-diarrhoea",),
        ),
        PlotRow(
            id="rash",
            title="Rash",
            text="Rash: 9.5 more per 100.",
            details=("137 of 407 with, 96 of 397 without",),
            estimate=Estimate(low=3.2, value=9.5, high=15.6),
            columns=(Told(value="9.5", below="3.2 to 15.6"), Told(value="10.5")),
        ),
        PlotRow(
            id="febrile-neutropenia",
            title="Febrile neutropenia",
            text="Febrile neutropenia: 6.2 more per 100.",
            details=("56 of 407 with, 30 of 397 without",),
            estimate=Estimate(low=1.9, value=6.2, high=10.5),
            columns=(Told(value="6.2", below="1.9 to 10.5"), Told(value="16.1")),
        ),
        PlotRow(
            id="lvsd",
            title="Left ventricular systolic dysfunction",
            text="Left ventricular dysfunction: not reported.",
            columns=(Told(value="not reported"), Told(value="")),
        ),
    ),
    heads=("more per 100", "NNH"),
    fewer="fewer per 100",
    more="more per 100",
    chosen="rash",
)
BARS = (
    BarRow(
        id="neuropathy",
        title="Neuropathy",
        text="Neuropathy: 16 and 31 of 100.",
        bars=(
            Bar(said="16 of 100", per_hundred=16),
            Bar(said="31 of 100", per_hundred=31),
        ),
    ),
    BarRow(
        id="febrile-neutropenia",
        title="Febrile neutropenia",
        text="Febrile neutropenia: 11 and 1 of 100.",
        bars=(Bar(said="11 of 100", per_hundred=11), Bar(said="1 of 100", per_hundred=1)),
        facts=("peruse-fn",),
    ),
    BarRow(
        id="mucositis",
        title="Mucositis",
        text="Mucositis: 25 of 100, and not reported.",
        bars=(Bar(said="25 of 100", per_hundred=25), Bar(said="not reported", per_hundred=None)),
    ),
)
HEADS, CHOSEN = ("DOCEtaxel", "PACLitaxel"), "mucositis"
PAIRS = (
    PairRow(
        id="diarrhoea",
        title="Diarrhoea",
        text="Diarrhoea: 67 of 100 with, 46 of 100 without.",
        given=Bar(said="67 of 100 with", per_hundred=66.8),
        without=Bar(said="46 of 100 without", per_hundred=46),
        details=(
            "272 of 407 with; 46% of 397 without, i.e. 181 to 184: from a rounded percentage",
        ),
        said="20.5 to 21.2 more of 100",
        below="95% interval 13.7 to 27.8",
    ),
    PairRow(
        id="rash",
        title="Rash",
        text="Rash: 34 of 100 with, 24 of 100 without.",
        given=Bar(said="34 of 100 with", per_hundred=33.7),
        without=Bar(said="not reported without", per_hundred=None),
        details=("137 of 407 with; 96 of 397 without",),
        said="9.5 more of 100",
        below="95% interval 3.2 to 15.6",
    ),
)
GRADES = (
    GradeStretch(id="four", low=0, high=0.5, begins="0", text="Grade 4", grade=4, facts=("g4",)),
    GradeStretch(id="three", low=0.5, high=1, begins="0.5", text="Grade 3", grade=3),
    GradeStretch(id="two", low=1, high=1.5, begins="1", text="Grade 2", grade=2),
    GradeStretch(id="one", low=1.5, high=None, begins="1.5", text="Grade 1 or none", grade=None),
)
GROUPS = (
    Group(title="DOCEtaxel", said="11 of 100", affected=11),
    Group(title="PACLitaxel", said="1 of 100", affected=1),
)
LEGEND = Legend(affected="affected", spared="not affected")


FEW = (
    Group(title="with pertuzumab", said="3 of 1,000", affected=3),
    Group(title="without", said="not reported", affected=None),
)
BOTH = (FEW[0], Group(title="without", said="1 of 1,000", affected=1))
NOW = Reading(at=0.4, text="0.4")
DRAWINGS: dict[str, Callable[[float], Scene]] = {
    "path": lambda width: decision_path(PATH, width=width, text="8 months: second line."),
    "six": lambda width: decision_path(SIX, width=width, text="12 months: on a line."),
    "progressed": lambda width: decision_path(PROGRESSED, width=width, text="After progression."),
    "plot": lambda width: difference_plot(PLOT, width=width, text="Adding pertuzumab."),
    "bars": lambda width: side_by_side(BARS, HEADS, width=width, text="Taxanes.", chosen=CHOSEN),
    "pairs": lambda width: with_and_without(PAIRS, width=width, text="Adding.", chosen="rash"),
    "ruler": lambda width: grade_ruler(GRADES, NOW, "× 10⁹/L", width=width, text="Grade 4."),
    "icons": lambda width: icon_array(GROUPS, width=width, text="11 and 1.", legend=LEGEND),
    "few": lambda width: icon_array(FEW, 1000, width=width, text="3 of 1,000.", legend=LEGEND),
    "thousands": lambda width: icon_array(BOTH, 1000, width=width, text="3 and 1.", legend=LEGEND),
}


def pictures(width: float) -> dict[str, Scene]:
    """Every picture, this wide."""
    return {name: draw(width) for name, draw in DRAWINGS.items()}
