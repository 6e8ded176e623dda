"""Edits that come from a press rather than a text: choices, ticks, what is held."""

from datetime import date

from pocketref.model.noun import but
from pocketref.model.patient import Formula
from pocketref.worksheet.session import Edit
from pocketref.worksheet.worksheet import Worksheet


def choose_regimen(regimen: str) -> Edit:
    """Choose the regimen; what was ticked or acknowledged for another one is forgotten."""

    def change(sheet: Worksheet) -> Worksheet:
        if sheet.regimen == regimen:
            return sheet
        return but(sheet, regimen=regimen, ticks=(), acknowledged=())

    return change


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
