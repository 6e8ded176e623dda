"""What is entered on the page of the heart itself: values, symptoms, stage of disease, region."""

from pocketref.model.fact import Region
from pocketref.model.patient import Setting
from pocketref.pages.in_place import InPlace, in_place
from pocketref.pages.regimen.view import Choice, Choosing
from pocketref.wording import names, phrases
from pocketref.wording.names import sentence_case
from pocketref.worksheet.worksheet import Worksheet

VALUES, LIMIT = ("lvef-baseline", "lvef"), "lvef-normal"
CONDITION = "Symptoms are not entered: every “continue” holds only if there are none."


def fields(worksheet: Worksheet) -> tuple[InPlace, ...]:
    """The two values that every rule reads."""
    return tuple(in_place(worksheet, name) for name in VALUES)


def waiting(worksheet: Worksheet) -> tuple[str, ...]:
    """Why values are not taken, a sentence each: no verdict rests on them."""
    asked = (in_place(worksheet, name) for name in (*VALUES, LIMIT))
    return tuple(one.fault for one in asked if one.fault)


def choices(worksheet: Worksheet) -> tuple[Choosing, ...]:
    """Symptoms may stay unknown; a stage of disease and a region are always chosen."""
    said, asked = worksheet.measured.symptoms, worksheet.asked
    known = (
        Choice(id="yes", text="Yes", chosen=said is True),
        Choice(id="no", text="No", chosen=said is False),
        Choice(id="", text="Not known", chosen=said is None),
    )
    stages = (
        Choice(id=one.value, text=sentence_case(one.value), chosen=one is asked.setting)
        for one in Setting
    )
    regions = (
        Choice(id=one.value, text=phrases.region(one), chosen=one is asked.region) for one in Region
    )
    return (
        _choosing("symptoms", known),
        _choosing("setting", tuple(stages)),
        _choosing("region", tuple(regions)),
    )


def _choosing(field: str, offered: tuple[Choice, ...]) -> Choosing:
    return Choosing(field=field, title=names.field(field), choices=offered)
