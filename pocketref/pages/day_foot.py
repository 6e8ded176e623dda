"""The foot of a day's sheet: how long it holds, its check code, and which content it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.noun import noun
from pocketref.wording import numbers, reviews
from pocketref.wording.doubting import checked_twice

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.model.plan import Plan
    from pocketref.pack.library import Library
    from pocketref.worksheet.stamps import Second


@noun
class DayFoot:
    """What stands at the bottom of every page of a day's sheet.

    Attributes:
        code: the check code, in bold; empty if there is none.
        checked: when a second person entered the same; empty if nobody did.
    """

    valid: str
    printed: str
    code: str
    not_an_order: str
    pack: str
    review: str
    checked: str = ""


def day_foot(
    library: Library, plan: Plan, printed: datetime, second: Second | None = None
) -> DayFoot:
    """The foot of a sheet of this plan, printed now; `second` has entered the same."""
    edition = library.edition
    return DayFoot(
        valid=f"For {numbers.day(plan.occasion.on)} only.",
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        code=plan.check_code or "",
        not_an_order="Not an order. The prescription decides.",
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        review=f"Article {numbers.day(edition.article_dated)},"
        f" {reviews.review(edition.review.state)}.",
        checked="" if second is None else f"{checked_twice(second.moment)}.",
    )
