"""Questions that a typed text leaves open, and what is said where nothing was found."""

from pocketref.wording import typed

NOTHING = "This pack covers the pertuzumab regimen only."
EITHER_WAY = "Counted since the last dose. So many days late, the answer is the same."
SIMILAR = "similar spelling"
FROM_SEARCH = "from your search, not yet in the worksheet"
FROM_BOTH = "from your search and the worksheet"
FROM_SHEET = "from the worksheet"
_COUNTED = {"late": "late", "since": "since the last dose"}
_DOUBTS = {
    "since-or-late": "since the last dose, or late?",
    "sustained": "did it last as long as the definitions ask?",
    "which-drug": "which drug is meant?",
    "which-prior": "which drug was given before?",
    "which-regimen": "which regimen is meant?",
    "which-unit": "in which unit?",
    "which-value": "which value is meant?",
}


def doubt(code: str, text: str) -> str:
    """Ask what a text leaves open: `“6 weeks”: since the last dose, or late?`."""
    question = _DOUBTS.get(code, "what is meant?")
    return f"“{typed.short(text)}”: {question}" if text else question[:1].upper() + question[1:]


def counted_from(what: str, value: str) -> str:
    """A value with what it is counted from, where that is what is asked: `35 days late`."""
    return f"{value} {_COUNTED[what]}" if what in _COUNTED else value


def clash(sheet: str, search: str) -> str:
    """Ask which of two values is meant: none is taken before."""
    return f"Worksheet says {sheet}, search says {search}. Which one?"


def nothing_found(text: str) -> str:
    """Say that nothing was found, and what the pack covers."""
    return f"Nothing found for “{typed.short(text)}”. {NOTHING}"


def counted(shown: int, total: int) -> str:
    """How many of how many are shown: `8 of 37`."""
    return f"{shown} of {total:,}"
