"""What can be misread in a text: its numbers, units, signs and abbreviations. Pure and quick."""

import re
from collections.abc import Iterator

from pocketref.model.quantity import SYMBOLS

_LETTERS = "|".join(
    sorted((re.escape(unit) for unit in SYMBOLS if unit[0].isalpha()), reverse=True)
)
_WRITTEN_OUT = "(?:microgram|week|month|year|cycle|unit|day|hour|minute|gauge)s|day|hour|minute"
_UNIT = rf"(?:%|(?:{_WRITTEN_OUT}|m²|{_LETTERS}|ml|hrs?|mins|°C)(?!\w))"
_GLUED = r"(?:mg|g|kg|mL|L|dL|cm|mm|min|mins|h|hrs?|ml|microgram|d|wk|ULN|°C)(?![A-Za-z0-9])"
_SPACE = "[ \u00a0\u202f]"  # a plain one, or one that does not break
_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_PER = r"(?:mg|microgram|g|kg|mL|L|dL|m2|m²|mm3|h|min|d|unit|units)"
# Before a figure that is no amount: a code, a place in a text, a name that ends in a figure.
_NAMING = re.compile(
    r"(?:\b(?i:codes?|ids?|numbers?|no\.|versions?|references?|sections?|pages?|lines?|chapters?"
    r"|trials?|editions?|schema|abstracts?|news)|\b\w*[a-z0-9][A-Z]\w*|\b[A-Z]{2,}\w*"
    r"|\b[\w-]+(?:\.[a-z]{2,})+)[:(,]?\W?"
    r"(?:\d+(?:, | and | or |; ))*$"
)
_YEARS = range(1900, 2100)

_SHORT = (
    r"[uµμ]g|mcg|IU|cc|QO?D|OD|O\.D\.|[Qq]\d+[dhw]|[Qq][dh]s?|q\.d\.|[bt]id|[bt]\.i\.d\.|[BT]ID|LD|MD"
    r"|HS|D/C|MSO4|MgSO4|(?<!Herceptin )SC|SQ|sub q"
)

# What every text is searched for: a pattern, what is wrong, how to mend it.
_ANYWHERE = (
    (
        rf"(?<![\d.])\d+\.\d*0(?=(?: (?:to|and|or) {_NUMBER})?{_SPACE}?{_UNIT})",
        "a zero at the end",
        "Leave the zero out: 8 mg.",
    ),
    (r"(?<![\w.])\.\d+", "a bare decimal point", "Write the zero: 0.5 mg."),
    (
        rf"(?<![A-Za-z\d-])(?<!\d\.)\d+(?:\.\d+)?{_GLUED}",
        "no space before the unit",
        "Write a space: 8 mg.",
    ),
    (
        rf"(?<![\w.]){_NUMBER}(?!{_SPACE}\w)(?:\s{{2,}}|[\t\n\u2009])(?={_UNIT}|10\^9|×)",
        "a wrong space before the unit",
        "Write one space that does not break: 8 mg.",
    ),
    (rf"(?<=\d){_SPACE}%", "a space before the percent sign", "Leave the space out: 62%."),
    (
        rf"(?<![\w.-]){_NUMBER}{_SPACE}?[-–—−]{_SPACE}?{_NUMBER}(?={_SPACE}?{_UNIT})",
        "a dash between amounts",
        "Write `to`: 30 to 60 min.",
    ),
    (
        rf"(?<!\w)(?:{_SHORT})(?!\w)",
        "an abbreviation that has led to errors",
        "Write the word out.",
    ),
    (rf"(?<=\d){_SPACE}?[Uu](?![\w.])", "an abbreviation that has led to errors", "Write `units`."),
    (
        rf"(?<=\d)\.?{_SPACE}(?:mg|kg|mL|g|L|cm|min|h)\.(?=\s[a-z])",
        "a full stop after a unit",
        "Leave the full stop out.",
    ),
    (r"\d\s?\|\s?\d", "a bar beside a figure", "Write a word, or a space."),
    (r"(?<=\d)\+(?=\d)", "a plus without spaces", "Write a space on both sides."),
    (r"[®™]", "a trade sign", "Leave the sign out."),
    (r"@", "a sign that has led to errors", "Write `at`."),
    (r"(?<=\w)&(?=\w)|&(?=\s|$)", "a sign that has led to errors", "Write `and`."),
)
# What a sentence is searched for besides; in a table or a formula these are at home.
_IN_SENTENCES = (
    (
        rf"(?<![\w./]){_PER}/(?:{_PER})(?![\w/])|(?<=\d ){_PER}/{_PER}(?![\w/])",
        "a slash between units",
        "Write `per`: 8 mg per kg.",
    ),
    (
        r"(?<![\w./^-])\d+/\d+(?![\w/-])",
        "a slash between figures",
        "Write it out: 272 of 407.",
    ),
    (r"[<>≤≥]", "a sign in place of words", "Write `less than`, `at least` and so on."),
)
_LONG = re.compile(
    rf"(?<![\w.,/:^–-])(\d{{4,}})(?:\.\d+)?(?![\w/:^–-]|\.\w|,\d)({_SPACE}?{_UNIT})?"
)
_SENTENCE = re.compile(r"\s.*[.!?][)”’\"]?$", re.DOTALL)
_ADDRESS = re.compile(r"\b(?:https?://|www\.|doi:)\S+")


def misread(text: str) -> Iterator[tuple[str, str]]:
    """Each thing in a text that can be misread: what it is, and how to mend it."""
    yield from misread_figures(text)
    if _SENTENCE.search(text):
        yield from _found(_SENTENCES, _ADDRESS.sub("", text))


def misread_figures(text: str) -> Iterator[tuple[str, str]]:
    """The same without what is wrong in a sentence alone: for labels, cells and formulas."""
    plain = _ADDRESS.sub("", text)
    yield from _found(_TEXTS, plain)
    for found in _LONG.finditer(plain):
        if _is_count(found, plain):
            yield f"`{found.group().strip()}`: no comma", "Write a comma from 1,000."


def _is_count(found: re.Match[str], text: str) -> bool:
    """Whether a long figure counts something; a year, a code or a version does not."""
    figure, unit = found.groups()
    if unit:
        return True
    if len(figure) == len("2026") and int(figure) in _YEARS:
        return False
    return not figure.startswith("0") and not _NAMING.search(text[: found.start()])


def _compiled(
    patterns: tuple[tuple[str, str, str], ...],
) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((re.compile(pattern), what, mend) for pattern, what, mend in patterns)


_TEXTS = _compiled(_ANYWHERE)
_SENTENCES = _compiled(_IN_SENTENCES)


def _found(
    patterns: tuple[tuple[re.Pattern[str], str, str], ...], text: str
) -> Iterator[tuple[str, str]]:
    for pattern, what, mend in patterns:
        for found in pattern.finditer(text):
            yield f"`{found.group().strip()}`: {what}", mend
