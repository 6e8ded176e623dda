"""Views of the search as its words would be, for tests of how they are shown."""

from pocketref.answers.question import Typed
from pocketref.model.noun import but
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.pages.search.view import (
    Action,
    AnswerCard,
    Example,
    Figure,
    NeededField,
    NewerNotice,
    Option,
    ReadAs,
    Row,
    ScopeChip,
    SearchView,
    VerdictRow,
)

ARTICLE = Chip(kind=ChipKind.PLAIN, text="Article 1", facts=("article-dose",))
LABEL = Chip(kind=ChipKind.AGREES, text="US label agrees", facts=("label-dose",))
OTHERWISE = Chip(kind=ChipKind.DIFFERS, text="Two clocks", facts=("clock",))
USE = Action(
    label="Use 68 kg and open Doses", route="doses", typed=(Typed(field="weight", text="68"),)
)
DAY = Action(label="Infusion day", route="day")
LATE = Row(
    kind="statement",
    id="late",
    icon="clock",
    lead="Late or missed trastuzumab",
    rest="reload or continue",
    marks=((15, 26),),
    chip=OTHERWISE,
    where="Regimen",
    actions=(Action(label="Open", route="regimen/late"), Action(label="Day", route="day")),
    spoken="Late or missed trastuzumab, Regimen",
    facts=("late-fact",),
)
DOSES = Row(
    kind="page",
    id="doses",
    icon="syringe",
    lead="Doses",
    rest="for all three drugs at 68 kg",
    where="Doses",
    actions=(Action(label="Open", route="doses"),),
)
HEART = but(LATE, id="heart", icon="info", lead="LVEF", rest="when to withhold", marks=())
ROWS = (DOSES, LATE, HEART)
HAZARD = (
    "**Different drugs, different doses.** ado-trastuzumab **EMTANSINE** (Kadcyla, 3.6 mg/kg) and"
    " fam-trastuzumab **DERUXTECAN** (Enhertu, 5.4 mg/kg). Check the whole name on the bag."
)
LOADING = Figure(
    label="Loading, cycle 1",
    amount="544",
    unit="mg",
    working="8 mg/kg × 68 kg = 544 mg",
    lines=("Infuse over 90 minutes",),
)
LATER = Figure(
    label="Maintenance, from cycle 2",
    amount="408",
    unit="mg",
    working="6 mg/kg × 68 kg = 408 mg",
    lines=("Infuse over 30 to 90 minutes",),
)
DOSE = AnswerCard(
    kind="dose",
    tone="ready",
    title="trastuzumab",
    subtitle="IV, with pertuzumab, every 3 weeks",
    letter="T",
    edge="dashed",
    chips=(ARTICLE, LABEL),
    figures=(LOADING, LATER),
    hazard=HAZARD,
    actions=(USE, DAY),
    copied="trastuzumab loading 544 mg",
    spoken="trastuzumab, loading dose, 544 milligrams",
    facts=("article-dose", "label-dose"),
)
NEEDS = AnswerCard(
    kind="dose",
    tone="partial",
    title="DOCEtaxel",
    letter="D",
    edge="dotted",
    figures=(Figure(label="Each cycle", amount="–", unit="mg"),),
    needs="Needs **height** to work out body surface area.",
    field=NeededField(field="height", label="Height", unit="cm"),
    spoken="DOCEtaxel. Needs height.",
)
SOFT = AnswerCard(
    kind="dose",
    tone="invalid",
    title="trastuzumab",
    letter="T",
    edge="dashed",
    fault="Weight 6 kg is outside 30 to 250 kg. Check the scale and type it again.",
    meanwhile="Needs weight.",
    spoken="Weight 6 kilograms is outside 30 to 250 kilograms.",
)
STOP = AnswerCard(
    kind="grade",
    tone="stop",
    title="Febrile neutropenia: criterion met",
    stop=("**Criterion met.**", "ANC 0.4 is below 1. 38.6 °C is above 38.3 °C."),
    lines=("Neutrophil grade 4 in version 5.0. Version 6.0 differs.",),
    chips=(ARTICLE,),
    actions=(Action(label="Open Grade filled in", route="tox/grade"),),
    copied="criterion met",
    spoken="Criterion met.",
    facts=("fever",),
)
VERDICTS = (
    VerdictRow(
        name="Article",
        about="5 Nov 2025",
        word="Stop",
        why="LVEF 48% is below 50%.",
        tone="stop",
        chips=(ARTICLE,),
        facts=("article-heart",),
    ),
    VerdictRow(
        name="pertuzumab",
        about="Monograph, metastatic",
        word="Continue, if no symptoms",
        why="48 is above 45",
        tone="go",
    ),
    VerdictRow(
        name="trastuzumab",
        about="US label, this baseline",
        word="Withhold 4 weeks",
        why="below local limit 50%, fall ≥16",
        tone="hold",
        chips=(LABEL, OTHERWISE),
    ),
    VerdictRow(name="ASCO 2022", word="Article does not say", tone="silent"),
    VerdictRow(name="Trial", word="Beside it", why="For comparison only.", tone="beside"),
)
DIFFER = AnswerCard(
    kind="lvef",
    tone="differ",
    title="Sources differ: when to withhold or stop",
    subtitle="LVEF 62% at baseline, 48% now, fall 14 points",
    rows=VERDICTS,
    boundary="At exactly 50% the sources meet.",
    cautions=("Local lower limit is not entered.",),
    lines=("pocketref does not choose between sources.",),
    actions=(Action(label="Open Heart function", route="regimen/heart"),),
    copied="LVEF 62 to 48",
    spoken="Sources differ.",
)
ASKS = AnswerCard(
    kind="grade",
    tone="asks",
    title="Febrile neutropenia",
    icon="info",
    needs="38 °C or more for over 1 hour?",
    options=(
        Option(label="Yes", text="anc 0.4 38.1 sustained"),
        Option(label="No", text="anc 0.4 38.1 not sustained"),
    ),
    spoken="38 degrees or more for over 1 hour?",
)
SCOPES = tuple(
    ScopeChip(name=f"{name}:", label=f"{name}:") for name in ("dose", "tox", "time", "source")
)
EXAMPLES = (
    Example(text="relapse 8 months adjuvant pertuzumab", shows="shows the branch"),
    Example(text="anc 0.4 38.6", shows="checks febrile neutropenia"),
    Example(text="lvef 62 48", shows="compares three sources"),
)
NEWER = NewerNotice(
    title="fam-trastuzumab DERUXTECAN with pertuzumab",
    dated="FDA approval, 15 Dec 2025, first line",
    text="Median PFS 40.7 months against 26.9 with a taxane, trastuzumab and pertuzumab.",
    note="Not part of the article’s regimen. No dose of it is calculated here.",
    more="Open newer evidence (2)",
    route="sources/newer",
)
EMPTY = SearchView(scopes=SCOPES, examples=EXAMPLES, newer=NEWER)
ANSWERED = but(
    EMPTY,
    text="trastuzumab 68kg",
    read_as=(ReadAs(text="drug: trastuzumab"), ReadAs(text="weight: 68 kg", guessed=True)),
    source="from your search, not yet in the worksheet",
    cards=(DOSE,),
    rows=ROWS,
    total=12,
    counted="3 of 12",
    completion="trastuzumab 68kg c1",
)
FOUND = but(EMPTY, text="late", rows=ROWS, total=3, counted="3")
NOTHING = but(
    EMPTY,
    text="xyz",
    covers="Nothing found for ‘xyz’. This pack covers the pertuzumab regimen only.",
    nearest=(DOSES, HEART),
)


def answered(card: AnswerCard, text: str = "typed") -> SearchView:
    """A view with one answer and what was found beside it."""
    return but(ANSWERED, text=text, cards=(card,))
