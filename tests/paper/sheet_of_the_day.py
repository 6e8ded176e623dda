"""The checklist of the first cycle in every word, made by hand: what the page would present."""

from pocketref.model.noun import but
from pocketref.pages.day.view import (
    Block,
    CheckLine,
    ChecklistSheet,
    DayPicture,
    Hour,
    SheetBag,
    SheetNote,
    SheetStep,
)
from pocketref.pages.day_foot import DayFoot
from pocketref.pages.strip import SheetValue


def spaced(text: str) -> str:
    """A text whose underscores are the non-breaking spaces that the formatter would write."""
    return text.replace("_", "\N{NO-BREAK SPACE}")


def a_value(label: str, text: str) -> SheetValue:
    return SheetValue(label=label, text=spaced(text))


def a_check(text: str, value: str = "", *, blank: bool = False) -> CheckLine:
    return CheckLine(id=text[:6], text=text, kind="fact", value=spaced(value), blank=blank)


VALUES = (
    a_value("Weight", "68_kg"),
    a_value("Height", "165_cm"),
    a_value("BSA (Mosteller)", "1.765_m²"),
    a_value("Taxane", "DOCEtaxel"),
    a_value("Vial DOCEtaxel", "20_mg/mL"),
    a_value("LVEF baseline", "62%"),
)

CHECKS = (
    a_check("Consent confirmed"),
    a_check("Allergies:", blank=True),
    a_check("LVEF before first dose", "62%, on", blank=True),
    a_check("Pregnancy status and contraception checked"),
    a_check("Neutrophils", "1.5_×_10⁹/L or more:", blank=True),
    a_check("Dexamethasone started the day before"),
    a_check("Emergency kit at hand"),
)

BAGS = (
    SheetBag(number=1, name="pertuzumab"),
    SheetBag(number=2, name="trastuzumab", differs="EMTANSINE or DERUXTECAN"),
    SheetBag(number=3, name="DOCEtaxel", differs="PACLitaxel"),
)

PICTURE = DayPicture(
    date="Mon 9 Mar 2026",
    blocks=(
        Block(letter="P", kind="plain", name="pertuzumab", times="", begins=0, ends=60),
        Block(letter="", kind="observe", name="observe", times="", begins=60, ends=120),
        Block(letter="T", kind="dashed", name="trastuzumab", times="", begins=120, ends=210),
        Block(letter="D", kind="dotted", name="DOCEtaxel", times="", begins=210, ends=270),
    ),
    hours=tuple(Hour(at=60 * n, text=f"{9 + n:02}:00") for n in range(6)),
    text="pertuzumab, observation, trastuzumab, DOCEtaxel",
)


def a_step(number: int, name: str, *lines: str, **more: object) -> SheetStep:
    said = tuple(spaced(line) for line in lines)
    return but(SheetStep(number=number, name=name, lines=said), **more)


STEPS = (
    a_step(
        1,
        "pertuzumab",
        "IV. Fixed dose. 28_mL (2 vials) in 250_mL sodium chloride 0.9%, never glucose.",
        letter="P",
        edge="plain",
        amount=spaced("840_mg"),
        over=spaced("60_min"),
        planned=("09:00", "10:00"),
    ),
    a_step(
        2,
        "Observe",
        "60_min after a first infusion (EU leaflet); article: 30 to 60_min [a]",
        over=spaced("60_min"),
        planned=("10:00", "11:00"),
        shaded=True,
    ),
    a_step(
        3,
        "trastuzumab",
        "IV. 8_mg/kg × 68_kg = 544_mg. 25.9_mL at 21_mg/mL, diluent as 1.",
        letter="T",
        edge="dashed",
        amount=spaced("544_mg"),
        over=spaced("90_min"),
        planned=("11:00", "12:30"),
    ),
    a_step(4, "Observe", "Article does not say [b].", local=True, shaded=True),
    a_step(
        5,
        "DOCEtaxel",
        "IV. 75_mg/m² × 1.765_m² = 132.4_mg [c].",
        "6.62_mL at 20_mg/mL.",
        letter="D",
        edge="dotted",
        amount=spaced("132.4_mg"),
        over=spaced("60_min"),
        planned=("12:30", "13:30"),
        strong="Only after 1 and 3 end.",
    ),
)

NOTES = (
    SheetNote(mark="[a]", text=spaced("US text: 30 to 60_min.")),
    SheetNote(
        mark="[b]",
        text="EU leaflet: 6 hours from the start of the first trastuzumab, 2 hours later on.",
    ),
    SheetNote(
        mark="[c]",
        text=spaced(
            "Article gives no DOCEtaxel dose; pertuzumab labels start at 75_mg/m². "
            "No dose band or vial rounding applied."
        ),
    ),
)

CHECKLIST = ChecklistSheet(
    title="Infusion checklist",
    subtitle="Pertuzumab regimen, HER2-positive metastatic breast cancer",
    band="Cycle 1, loading doses",
    date="Mon 9 Mar 2026",
    chair="Chair 4",
    values=VALUES,
    checks=CHECKS,
    bags=BAGS,
    planned_from="planned from a 09:00 start, finish 13:30. Write real times.",
    pictures=(PICTURE,),
    steps=STEPS,
    reaction="Stop the infusion and treat by local policy if the reaction is serious.",
    next=spaced(
        "Cycle 2 Mon 30_Mar_2026. Loads again: trastuzumab from 7_Apr, pertuzumab from 20_Apr "
        "(last days before: 6_and_19_Apr). LVEF 12_weeks after the last echo; its date is not "
        "entered:"
    ),
    notes=NOTES,
    foot=DayFoot(
        valid="For 9 Mar 2026 only.",
        printed="Printed 08:52.",
        code="K7M-2QF",
        not_an_order="Not an order. The prescription decides.",
        pack="pocketref pack 2026.03, built 2 Mar 2026, digest 9c41e07b52d8",
        review="Article 5 Nov 2025, pending human review.",
    ),
)
