"""Which sheets there are, and which template each is made with."""

from pocketref.paper.blocks import Sheet
from pocketref.paper.parsing import parse
from pocketref.paper.templates import fill


def infusion_checklist(view: object) -> Sheet:
    """The sheet of an infusion day, from its `ChecklistSheet`."""
    return parse(fill("day/sheet.html", view))


def make_sheet(template: str, view: object) -> Sheet:
    """A sheet from any page's template and the view it is written for, with its `scenes`."""
    return parse(fill(template, view), getattr(view, "scenes", ()))
