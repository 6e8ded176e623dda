"""The dossier's table of side effects, each row with the id its rate has in the content."""

from functools import cache

from pydantic import TypeAdapter

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from tests.content.figures import Entry, Figure, read, rows

GRADES = {
    "all": "",
    "serious": "serious",
    ">=3": "grade-3-or-more",
    "3": "grade-3",
    "4": "grade-4",
    "5": "grade-5",
}


@noun
class Arm:
    """An arm or a part of one, as the table calls it."""

    arm: str
    group: str = ""
    slug: str = ""


@noun
class Named:
    """What the table calls an event: the event, and the part of the arm it speaks of."""

    event: str
    group: str = ""
    slug: str = ""


@noun
class Table:
    """What rates.yaml says of the table's words.

    Attributes:
        cuts: of each source, the data cut or analysis.
        people_unread: events whose people are not those of the row.
    """

    trials: dict[str, str]
    arms: dict[str, Arm]
    events: dict[str, Named]
    cuts: dict[str, str]
    sources: dict[str, str]
    people_unread: tuple[str, ...]


@noun
class Row:
    """One row that was read.

    Attributes:
        rate: the id of its rate; its fact is `rate-` and that.
    """

    rate: str
    trial: str
    arm: str
    group: str
    event: str
    grades: str
    period: str
    cut: str
    sources: tuple[str, ...]
    verified: str
    figures: tuple[Figure, ...]
    text: str


@cache
def table() -> Table:
    """What the words of the table are called in the content."""
    return TypeAdapter(Table).validate_python(read("rates.yaml"))


@cache
def read_rows() -> tuple[Row, ...]:
    """The rows of the table that were read; the others are left out of the content."""
    return tuple(_row(raw) for raw in rows() if raw["verified"] != "no")


@cache
def rated() -> dict[str, Entry]:
    """An entry for each rate, by the id of its fact."""
    return {
        f"rate-{row.rate}": Entry(
            id=row.rate, verified=row.verified, figures=row.figures, text=row.text
        )
        for row in read_rows()
    }


def _row(raw: dict[str, str]) -> Row:
    words = table()
    arm, named = words.arms[raw["arm"]], words.events[raw["event"]]
    trial, period = words.trials[raw["trial"]], raw["period"]
    parts = (
        trial,
        named.event,
        arm.arm,
        arm.slug or named.slug,
        "" if period == "overall" else period.replace(" ", "-"),
        GRADES[raw["grade_band"]],
    )
    sources = tuple(raw["source_id"].split(";"))
    return Row(
        rate="-".join(filter(None, parts)),
        trial=trial,
        arm=arm.arm,
        group=arm.group or named.group,
        event=named.event,
        grades=raw["grade_band"],
        period=period,
        cut=words.cuts[sources[0]],
        sources=tuple(words.sources[source] for source in sources),
        verified=raw["verified"],
        figures=tuple(_figures(raw, named.event)),
        text=" ".join((raw["event"], raw["grade_band"], raw["note"])),
    )


def _figures(raw: dict[str, str], event: str) -> list[Figure]:
    columns = {"events": ("n_events", "1"), "people": ("n_total", "1"), "percent": ("percent", "%")}
    return [
        Figure(path=name, text=raw[column], amount=Quantity.parse(f"{raw[column]} {unit}"))
        for name, (column, unit) in columns.items()
        if raw[column] and not (name == "people" and event in table().people_unread)
    ]
