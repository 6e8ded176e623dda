"""Texts as they may be typed: half, wrongly, in any script, by a cat on the keyboard. Seeded."""

from collections.abc import Callable, Iterator
from random import Random
from string import ascii_lowercase

from pocketref.model.vocabulary import Vocabulary

QUERIES = (
    "tras 68",
    "doce 68 165",
    "infu doce 68 165 c1",
    "rel 8 pert",
    "anc 0.4 38.6",
    "anc 400 38.6",
    "lvef 62 48 limit 50",
    "pert 45 days",
    "pertuzumab 5 weeks late",
    "fn taxane",
    "kadcyla 68",
    "stools +5",
    "bsa 165 68",
    "relapse 8 months adjuvant pertuzumab",
    "trastuzumab emtansine 68",
    "tox: diarrhoea risk",
    "150 lb",
    "68,5",
    "1,234",
    "6 weeks since last",
)
_USUAL = "6 68 86 165 150 0.4 38.6 101 45 1.65 68. 68,5 1,234 +5 -3 <1 62>48 62/48 1e5 00068"
_NAMES = "0x10 1.2.3 5-fu 68kg 8m 38.6c c1 d8 400/mm3 q3w 2026-03-09 10:30"
_SCRIPTS = "\u22123 \u226538 \u0666\u0668 \uff16\uff18 \u00bd"
_FIGURES = (*_USUAL.split(), *_NAMES.split(), *_SCRIPTS.split(), "9" * 40)
_SIGNS = (
    "+-/:;,.!?()[]{}<>=*&%$#@'\"`~^|\\"
    "\u2013\u2014\u2192\u00d7\u00b0\u2265\u00b2\u00b5\u00a0\u200b\u202e\ufeff"
    "\x00\x07\x1b\n\t\r"
)
_ODD = (
    "",
    " ",
    "\x00",
    "' OR 1=1 --",
    'tras" OR *',
    "NEAR(tras 68)",
    "\ud7ff\U0010ffff",
    "{}",
    "%s",
)


def words_of(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Every word that a pack knows, once, in its order."""
    terms = (word for term in vocabulary.terms for word in term.words)
    names = (name for drug in vocabulary.drugs for name in drug.names)
    return tuple(dict.fromkeys((*terms, *names)))


def texts(many: int, seed: int, words: tuple[str, ...]) -> Iterator[str]:
    """So many texts; the same for the same seed."""
    chance = Random(seed)  # noqa: S311  # texts, not secrets
    makers: tuple[Callable[[Random, tuple[str, ...]], str], ...] = (
        _spoken,
        _spoken,
        _mutated,
        _mutated,
        _begun,
        _begun,
        _scrambled,
        _foreign,
        _odd,
    )
    for _ in range(many):
        yield chance.choice(makers)(chance, words)


def huge(words: tuple[str, ...]) -> tuple[str, ...]:
    """Texts of a megabyte."""
    million = 1_000_000
    return (
        "a" * million,
        "1" * million,
        "," * million,
        " " * million,
        "tras 68 " * (million // 8),
        "-".join(words) * 40,
        "(" * million,
        "\u202e\U0001f9ec" * (million // 2),
        "1," * (million // 2),
    )


def _spoken(chance: Random, words: tuple[str, ...]) -> str:
    """Words and figures of the pack in any order."""
    parts = [
        chance.choice(words if chance.random() < 0.6 else _FIGURES)
        for _ in range(chance.randint(1, 5))
    ]
    return " ".join(parts)


def _mutated(chance: Random, _: tuple[str, ...]) -> str:
    """A real question with one to three slips."""
    text = chance.choice(QUERIES)
    for _slip in range(chance.randint(1, 3)):
        at = chance.randrange(len(text) + 1)
        other = chance.choice(ascii_lowercase + "0123456789 " + _SIGNS)
        kind = chance.randrange(4)
        if kind == 0:
            text = text[:at] + other + text[at:]
        elif kind == 1:
            text = text[:at] + text[at + 1 :]
        elif kind == 2:
            text = text[:at] + other + text[at + 1 :]
        else:
            text = text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    return text


def _begun(chance: Random, words: tuple[str, ...]) -> str:
    """The beginning of a real question, as every key leaves one."""
    text = chance.choice(QUERIES) if chance.random() < 0.5 else _spoken(chance, words)
    return text[: chance.randrange(len(text) + 1)]


def _scrambled(chance: Random, words: tuple[str, ...]) -> str:
    """Words and figures run together by signs."""
    parts = (*words[:1], *(chance.choice(words + _FIGURES) for _ in range(chance.randint(1, 4))))
    return "".join(part + chance.choice(_SIGNS) for part in parts[1:])


def _foreign(chance: Random, _: tuple[str, ...]) -> str:
    """Signs of any script and plane."""
    points = (chance.randrange(0x110000) for _ in range(chance.randint(1, 12)))
    return "".join(chr(point) for point in points if not 0xD800 <= point < 0xE000)


def _odd(chance: Random, _: tuple[str, ...]) -> str:
    """What breaks query languages."""
    return chance.choice(_ODD) + chance.choice(_FIGURES) + chance.choice(_SIGNS)
