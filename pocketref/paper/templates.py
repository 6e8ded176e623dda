"""A view and its template to the text of a sheet. Templates choose and place; they never reckon."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from pocketref import paths

_PAGES = Path(paths.__file__).resolve().parent / "pages"
_MARK = re.compile(r"\[[a-z]\]")


@cache
def environment() -> Environment:
    """Where templates come from: the common frame, and `<page>/sheet.html` beside each page."""
    folders = (paths.resources() / "paper", _PAGES)
    made = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["marked"] = marked
    return made


def marked(text: str) -> Markup:
    """Set the marks of notes, `[a]`, in bold; the text itself is escaped."""
    return Markup(_MARK.sub(r"<b>\g<0></b>", str(escape(text))))  # noqa: S704  # escaped just here


def fill(template: str, view: object, site: object = None) -> str:
    """Fill a template with a view, and the frame with what the hospital says on paper, if it does.

    Raises:
        jinja2.UndefinedError: the template names something the view does not have.
    """
    return environment().get_template(template).render(view=view, site=site)
