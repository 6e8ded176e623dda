"""Which fields of a noun are text for readers, and which of those must state no number."""

# Nouns by module and name, so that knowing them loads none of them.
TEXTS: dict[str, tuple[str, ...]] = {
    "article.Article": ("title", "section", "differ"),
    "article.Cell": ("says",),
    "article.Grid": ("title", "corner", "columns", "empty"),
    "article.GridLine": ("title",),
    "article.Heading": ("title", "section"),
    "article.Related": ("question",),
    "article.Row": ("heading",),
    "bounds.Bounds": ("title",),
    "checklist.Checklist": ("title",),
    "checklist.Item": ("text", "short"),
    "decision.Ask": ("title",),
    "decision.Choice": ("title", "short"),
    "decision.Conclusion": ("title", "text", "short"),
    "decision.Tree": ("title", "interval"),
    "difference.Disagreement": ("about", "why"),
    "difference.Newer": ("title",),
    "drug.Preparation": ("diluent", "never"),
    "fact.Dispute": ("why",),
    "fact.Fact": ("statement", "note"),
    "fact.Value": ("value",),
    "front.Front": ("title", "short"),
    "grading.Item": ("title",),
    "grading.Risk": ("title",),
    "grading.Definition": ("title",),
    "grading.Scale": ("title",),
    "grading.Score": ("title",),
    "reader.Locale": ("title",),
    "reader.Sample": ("shows",),
    "regimen.Example": ("title",),
    "regimen.Premedication": ("drug",),
    "regimen.Regimen": ("title", "short"),
    "toxicity.Arm": ("title", "gives"),
    "toxicity.Event": ("title", "names"),
    "toxicity.Rate": ("group", "period", "cut"),
    "toxicity.Trial": ("title",),
}
# Texts that readers see as their authors wrote them: never spelled anew.
QUOTED: dict[str, tuple[str, ...]] = {
    "fact.Citation": ("place",),
    "fact.Source": ("title", "short", "read_as"),
}
# Texts that must name no amount: theirs come from facts.
NUMBERLESS: dict[str, tuple[str, ...]] = {
    "article.Article": ("title", "differ"),
    "article.Cell": ("says",),
    "article.Related": ("question",),
    "article.Row": ("heading",),
    "checklist.Item": ("text", "short"),
    "difference.Disagreement": ("about", "why"),
    "difference.Newer": ("title",),
    "drug.Drug": ("name", "shown", "kind"),
    "regimen.Premedication": ("drug",),
}
# A field whose texts stand among ids. An id has no space.
_MIXED = "differ"
# Nouns that show a drug's name as `shown`, and the field that says which drug it is.
SHOWN: dict[str, str] = {
    "drug.Drug": "id",
    "front.Asked": "drug",
}


def texts_of(thing: object) -> tuple[str, ...]:
    """The fields of a noun that are text."""
    return TEXTS.get(_name(thing), ())


def quoted_of(thing: object) -> tuple[str, ...]:
    """The fields of a noun that are text as somebody else wrote it."""
    return QUOTED.get(_name(thing), ())


def numberless_of(thing: object) -> tuple[str, ...]:
    """The fields of a noun that are text and state no number."""
    return NUMBERLESS.get(_name(thing), ())


def words_of(thing: object, field: str) -> tuple[str, ...]:
    """The texts that a field holds: none, one or several; no id and no amount."""
    held = getattr(thing, field)
    if isinstance(held, tuple):
        return tuple(word for word in held if is_text(word, field))
    return (held,) if isinstance(held, str) and held else ()


def is_text(word: str, field: str) -> bool:
    """Whether a word of a text field is text; among texts an id may stand for what it names."""
    return field != _MIXED or " " in word


def drug_shown(thing: object) -> str:
    """The id of the drug whose shown name the noun has; empty for a noun without one."""
    field = SHOWN.get(_name(thing))
    return getattr(thing, field) if field else ""


def _name(thing: object) -> str:
    kind = type(thing)
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"
