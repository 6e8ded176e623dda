"""Edits that come from a press rather than a text: choices, ticks, what is held."""

from datetime import date

from pocketref.model.front import Front
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Occasion
from pocketref.worksheet.session import Edit
from pocketref.worksheet.worksheet import Pending, Worksheet

_OF_REGIMEN = frozenset({"day", "first", "hold", "split-loading", "taxane-level", "vial"})


def choose_regimen(front: Front | None) -> Edit:
    """Choose the regimen, or none.

    What belongs to the patient stays, and so do the dates of drugs that both regimens give. Day,
    level, vials, what is held or watched, ticks and acknowledgements were for another regimen
    and are forgotten.
    """
    regimen = None if front is None else front.id
    dated = set() if front is None else {asked.drug for asked in front.asked}

    def change(sheet: Worksheet) -> Worksheet:
        if sheet.regimen == regimen:
            return sheet
        return but(
            sheet,
            regimen=regimen,
            asked=_asked_anew(sheet.asked, dated),
            pending=tuple(each for each in sheet.pending if _goes_on(each, dated)),
            ticks=(),
            acknowledged=(),
        )

    return change


def _asked_anew(asked: Occasion, dated: set[str]) -> Occasion:
    """What still holds of a treatment when another regimen is chosen."""
    last = tuple(each for each in asked.last if each.drug in dated)
    return but(
        asked, day=1, last=last, first=None, level=None, vials=(), held=(), split=False, observed=()
    )


def _goes_on(waits: Pending, dated: set[str]) -> bool:
    """Whether a text that waits is still asked for."""
    return waits.field not in _OF_REGIMEN and (waits.field != "last" or waits.drug in dated)


def choose_first(drug: str) -> Edit:
    """Choose the antibody that runs first."""
    return lambda sheet: but(sheet, asked=but(sheet.asked, first=drug))


def choose_formula(formula: Formula) -> Edit:
    """Choose the surface-area formula."""
    return lambda sheet: but(sheet, asked=but(sheet.asked, formula=formula))


def treat_on(day: date) -> Edit:
    """Choose the date of treatment from a calendar."""
    return lambda sheet: but(sheet, asked=but(sheet.asked, on=day))


def hold(drug: str, *, held: bool) -> Edit:
    """Hold a drug by decision, or hold it no longer."""

    def change(sheet: Worksheet) -> Worksheet:
        others = tuple(each for each in sheet.asked.held if each != drug)
        return but(sheet, asked=but(sheet.asked, held=(*others, drug) if held else others))

    return change


def observe(drug: str, *, chosen: bool) -> Edit:
    """Choose an observation that a source of another region asks for, or leave it out again."""

    def change(sheet: Worksheet) -> Worksheet:
        others = tuple(each for each in sheet.asked.observed if each != drug)
        observed = (*others, drug) if chosen else others
        return but(sheet, asked=but(sheet.asked, observed=observed))

    return change


def split_loading(*, split: bool) -> Edit:
    """Choose loading over two days, or over one."""
    return lambda sheet: but(sheet, asked=but(sheet.asked, split=split))


def answer(ask: str, choice: str | None) -> Edit:
    """Say something to a question of a tree or a score, or take it back."""
    from pocketref.worksheet.standing import answered

    return lambda sheet: answered(sheet, ask, choice)


def tick(item: str, *, ticked: bool) -> Edit:
    """Tick a line of the checklist, or untick it."""

    def change(sheet: Worksheet) -> Worksheet:
        others = tuple(each for each in sheet.ticks if each != item)
        return but(sheet, ticks=(*others, item) if ticked else others)

    return change


def acknowledge(code: str) -> Edit:
    """Acknowledge a stop, by the code of its finding."""

    def change(sheet: Worksheet) -> Worksheet:
        others = tuple(each for each in sheet.acknowledged if each != code)
        return but(sheet, acknowledged=(*others, code))

    return change
