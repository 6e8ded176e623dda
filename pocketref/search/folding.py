"""Texts as they are compared: words of letters and digits, without capitals and accents. Pure."""

import re
import unicodedata

MOST_LETTERS = 2_000  # longer than anything typed; a pasted page must not stop the search
MOST_WORDS = 32
_SHORT_FORM = 6  # letters

# A number keeps its point, so that `0.4` is one word; every other sign parts words.
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")
_COMPOUND = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
_JOINTS = re.compile(r"[-\u2010\u2011]")


def folded(text: str) -> str:
    """A text without capitals, accents and letters that only look different."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def shortened(typed: str) -> str:
    """As much as anyone types, without halves of signs, which no file can hold."""
    return typed[:MOST_LETTERS].encode(errors="ignore").decode()


def words_in(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    return _WORD.findall(folded(text))


def typed_words(text: str) -> list[str]:
    """The words of what was typed: as many as anyone types, each once."""
    return list(dict.fromkeys(words_in(shortened(text))))[:MOST_WORDS]


def short_forms_in(text: str) -> list[str]:
    """The short words with a hyphen, written as one: `tdm1` for `T-DM1`."""
    joined = (_JOINTS.sub("", word) for word in _COMPOUND.findall(folded(text)))
    return [word for word in joined if len(word) <= _SHORT_FORM]


def name_of(text: str) -> str:
    """A whole name as it is compared with what was typed: its words with spaces between."""
    return " ".join(words_in(text))
