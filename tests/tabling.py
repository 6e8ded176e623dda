"""Fields of tables, for the tests of what shows them."""

from pocketref.model.noun import noun


@noun
class Field:
    """One field, as a table is given it."""

    text: str
    detail: str = ""
    tone: str = "plain"
    spoken: str = ""
    copied: str = ""
    facts: tuple[str, ...] = ()


COLUMNS = ("Event", "People", "Source")
LINES = (
    (
        Field(text="Diarrhoea", tone="strong", facts=("a-rate",)),
        Field(text="272 of 407", facts=("a-rate",), copied="272 of 407. A report."),
        Field(text="A report of a trial", detail="2015", tone="quiet", facts=("a-rate",)),
    ),
    (
        Field(text="", tone="strong", spoken="Diarrhoea", facts=("b-rate",)),
        Field(text="Denominator not read", tone="hold", detail="46% was printed"),
        Field(text="Not in the sources that were read", tone="empty"),
    ),
    (
        Field(text="Grade", tone="differs", detail="Versions differ"),
        Field(text="Any count", tone="differs"),
        Field(text="No such grade", tone="empty"),
    ),
)
