"""Which sheets there are, and which template each is made with."""

from pocketref.model.noun import but
from pocketref.paper.blocks import Sheet
from pocketref.paper.parsing import parse
from pocketref.paper.telling import Stage, Tell, quietly
from pocketref.paper.templates import fill


def infusion_checklist(view: object) -> Sheet:
    """The sheet of an infusion day, from its `ChecklistSheet`."""
    return parse(fill("day/sheet.html", view))


def make_sheet(template: str, view: object, tell: Tell = quietly, local: object = None) -> Sheet:
    """A sheet from any page's template and the view it is written for, with its `scenes`.

    `local` is what the hospital says on it: its `line` in every foot, its `notes` at the end. A
    view that has `chapters` is followed by theirs, each made from a template, a view and a `local`
    of its own; `tell` hears how many are.
    """
    made = parse(fill(template, view, local), getattr(view, "scenes", ()))
    chapters = getattr(view, "chapters", ())
    parts: list[Sheet] = []
    for chapter in chapters:
        tell(Stage.FILLED, len(parts), len(chapters))
        parts.append(make_sheet(chapter.template, chapter.present(), local=chapter.local))
    return but(made, parts=tuple(parts)) if parts else made
