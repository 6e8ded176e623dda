"""Worksheets as a ward fills them: every regimen, every kind of gap, and what goes wrong."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.worksheet.ageing import HOURS
from pocketref.worksheet.checking import check
from pocketref.worksheet.edits import acknowledge, answer, choose_regimen, hold, observe, tick
from pocketref.worksheet.entering import edit
from pocketref.worksheet.levels import levelled
from pocketref.worksheet.session import Session
from pocketref.worksheet.stamping import at as at_moment
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet

MONDAY = date(2026, 3, 9)
SOMEONE = {"weight": "68", "height": "165", "start": "09:00", "chair": "4"}
WELL = {
    "lvef-baseline": "62",
    "lvef": "60",
    "anc": "3.2",
    "platelets": "240",
    "temperature": "36.8",
}
ILL = {
    "lvef-baseline": "62",
    "lvef": "44",
    "lvef-normal": "50",
    "lvef-on": "2025-10-01",
    "anc": "0.4",
    "platelets": "60",
    "haemoglobin": "8.1",
    "bilirubin": "1.6",
    "ast": "4",
    "alt": "6",
    "alp": "3",
    "neuropathy": "3",
    "temperature": "38.6",
}
AT_THE_LIMITS = {"anc": "1.5", "platelets": "100", "bilirubin": "1", "ast": "1.5", "alp": "2.5"}
REFUSED = (
    {"weight": "680", "height": "1.65", "cycle": "0", "lvef": "abc", "anc": "400"},
    {"weight": "72,5", "height": "16a", "cycle": "1.5", "temperature": "101.5", "start": "25:00"},
    {"weight": "150 lb", "height": "99999", "date": "2026-13-40", "lvef-on": "2026-04-01"},
    {"weight": "1,234", "anc": "1400 cells/mm3", "bilirubin": "0.5555", "chair": "John Smith"},
    {"weight": "8.", "height": "-5", "neuropathy": "7", "platelets": "", "alt": "300"},
)


def wards(library: Library) -> Iterator[tuple[str, Worksheet]]:
    """Worksheets with a name each; those of a regimen bear its id."""
    yield "nobody", Session(MONDAY).current
    yield "nobody's regimen", filled(library, None, {**SOMEONE, **WELL, "cycle": "1"})
    for front in library.fronts():
        yield from _of_regimen(library, front.id, front.days)
    first = library.fronts()[0].id
    for at, typed in enumerate(REFUSED):
        yield f"refused {at}", filled(library, first, {**SOMEONE, "cycle": "2", **typed})
        yield f"refused {at}, no regimen", filled(library, None, typed)
    yield "unusual", filled(library, first, {**SOMEONE, "weight": "160", "height": "225"})
    yield "an unusual pair", filled(library, first, {"weight": "45", "height": "199", "cycle": "1"})
    yield "no weight", filled(library, first, {"height": "165", "cycle": "1"})
    yield "nothing but a regimen", filled(library, first, {})
    yield from _returned(library)
    yield from _doubted(filled(library, first, {**SOMEONE, **WELL, "cycle": "1"}))


def _doubted(sheet: Worksheet) -> Iterator[tuple[str, Worksheet]]:
    """Two people who agree, two who differ, and values that are hours old."""
    begun = Moment(ticks=0, at=datetime(2026, 3, 9, 8, tzinfo=UTC))
    for name, weight in (("checked twice", "68 kg"), ("two who differ", "86 kg")):
        typed = (Quantity.parse(weight), Quantity.parse("165 cm"))
        second = Second(weight=typed[0], height=typed[1], moment=begun)
        yield name, check(second)(sheet)
    late = Moment(ticks=(HOURS + 1) * 3600, at=begun.at + timedelta(hours=HOURS + 1))
    yield "hours old", at_moment(at_moment(sheet, begun), late)


RETURNED: tuple[tuple[dict[str, str], dict[str, str]], ...] = (
    ({"prior": "pertuzumab"}, {"months": "8"}),
    ({"prior": "pertuzumab"}, {"months": "3"}),
    ({"prior": "pertuzumab"}, {"last-dose": "2025-01-10", "recurrence": "2026-02-08"}),
    ({"prior": "pertuzumab"}, {"last-dose": "2025-01-10", "recurrence": "2024-02-08"}),
    ({"prior": "pertuzumab"}, {"months": "8,5"}),
    ({"prior": "trastuzumab"}, {"months": "6"}),
    ({"prior": "trastuzumab", "chemotherapy": "unfit"}, {"months": "9"}),
    ({"prior": "none", "chemotherapy": "unfit", "hr": "negative"}, {"months": "30.5"}),
    ({"prior": "t-dxd", "first-line": "pertuzumab"}, {}),
)
UNFIT = {"prior": "trastuzumab", "chemotherapy": "unfit", "hr": "positive", "menopause": "pre"}


def _returned(library: Library) -> Iterator[tuple[str, Worksheet]]:
    """A recurrence: agreed, silent, on a line, in dispute, without chemotherapy, refused."""
    for at, (said, typed) in enumerate((*RETURNED, (UNFIT, {"months": "12"}))):
        sheet = filled(library, None, typed)
        for ask, choice in said.items():
            sheet = answer(ask, choice)(sheet)
        yield f"returned {at}", sheet


def ill(sheets: dict[str, Worksheet]) -> Worksheet:
    """A worksheet on which every comparison of sources has a value."""
    return next(sheet for name, sheet in sheets.items() if name.endswith(": ill"))


def _of_regimen(
    library: Library, regimen: str, days: tuple[int, ...]
) -> Iterator[tuple[str, Worksheet]]:
    def ward(typed: dict[str, str], vial: int = 0, *, known: bool = True) -> Worksheet:
        sheet = filled(library, regimen, {**SOMEONE, **typed}, vial)
        return acknowledged(library, sheet) if known else sheet

    drugs = library.regimen(regimen).drugs
    yield f"{regimen}: first", ward({**WELL, "cycle": "1"})
    yield f"{regimen}: not acknowledged", ward({"cycle": "1"}, known=False)
    yield f"{regimen}: no vial", ward({"cycle": "1"}, vial=-1)
    yield f"{regimen}: ill", ward({**ILL, "cycle": "2"})
    yield f"{regimen}: ill, EU", ward({**ILL, "cycle": "2", "region": "eu"})
    yield f"{regimen}: at the limits", ward({**AT_THE_LIMITS, "cycle": "2"}, vial=1)
    yield f"{regimen}: early, symptoms", ward({**WELL, "setting": "early", "symptoms": "yes"})
    yield f"{regimen}: early, EU", ward({**ILL, "setting": "early", "region": "eu", "cycle": "1"})
    for since in (10, 29, 42, 45, 70):
        gap = but(ward({**WELL, "cycle": "3"}))
        yield f"{regimen}: {since} days", ago(library, gap, since)
    yield f"{regimen}: 45 days, EU", ago(library, ward({"cycle": "3", "region": "eu"}), 45)
    for drug in drugs:
        yield f"{regimen}: {drug} held", hold(drug, held=True)(ward({**WELL, "cycle": "2"}))
        yield f"{regimen}: {drug} watched", observe(drug, chosen=True)(ward({"cycle": "1"}))
    held = ward({"cycle": "2"})
    for drug in drugs:
        held = hold(drug, held=True)(held)
    yield f"{regimen}: all held", held
    yield f"{regimen}: over two days", ward({**WELL, "cycle": "1", "split-loading": "yes"})
    for day in days[1:]:
        yield f"{regimen}: day {day}", ward({**WELL, "cycle": "1", "day": str(day)})
        yield f"{regimen}: day {day}, cycle 2", ward({**ILL, "cycle": "2", "day": str(day)})
    yield f"{regimen}: a strange day", ward({"cycle": "1", "day": "3", "taxane-level": "80"})
    ticked = ward({**WELL, "cycle": "1"})
    for checklist in library.checklists():
        for item in checklist.items[:2]:
            ticked = tick(item.id, ticked=True)(ticked)
    yield f"{regimen}: ticked", ticked
    if len(drugs) > 1:
        yield f"{regimen}: second first", ward({"cycle": "1", "first": drugs[1]})


def filled(
    library: Library, regimen: str | None, typed: dict[str, str], vial: int = 0
) -> Worksheet:
    """A worksheet with these texts typed into its fields; `vial` says which one is in hand."""
    session = Session(MONDAY)
    front = None if regimen is None else library.front(regimen)
    session.apply(choose_regimen(front))
    bounds = levelled(library.limits(), "" if front is None else front.level)
    for field, text in typed.items():
        session.apply(edit(field, text, bounds))
    for asked in () if front is None or vial < 0 else front.asked:
        if asked.field == "vial":
            strength = _vial(library, asked.drug, vial)
            session.apply(edit("vial", f"{asked.drug}={strength}", bounds))
    return session.current


def _vial(library: Library, drug: str, which: int) -> Quantity:
    prepared = library.drug(drug).preparation
    assert prepared is not None
    vials = prepared.presentations
    return vials[min(which, len(vials) - 1)].concentration.value


def acknowledged(library: Library, sheet: Worksheet) -> Worksheet:
    """The worksheet with all acknowledged that a dose of its regimen rests on."""
    for drug in library.protocol(sheet.regimen or "").drugs:
        for rule in drug.doses:
            if rule.acknowledge:
                sheet = acknowledge(rule.acknowledge)(sheet)
    return sheet


def ago(library: Library, sheet: Worksheet, days: int) -> Worksheet:
    """The worksheet with every drug's last dose so many days back."""
    front = library.front(sheet.regimen or "")
    bounds = levelled(library.limits(), front.level)
    on = MONDAY - timedelta(days=days)
    for asked in front.asked:
        if asked.field == "last":
            sheet = edit("last", f"{asked.drug}={on}", bounds)(sheet)
    return sheet
