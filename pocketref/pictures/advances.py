"""How wide letters are at most: a picture must know without a font whether words fit their box.

Shares of the type size for the bundled typeface, each a little above what its letters take, plain
and bold. A letter that is not here is taken for the widest.
"""

_CLASSES = (
    ("'\N{RIGHT SINGLE QUOTATION MARK}ijl.,:;| \N{NO-BREAK SPACE}", 0.29, 0.305),
    ("frt/()[]", 0.39, 0.41),
    (
        "-\N{NON-BREAKING HYPHEN}I\N{SUPERSCRIPT TWO}\N{SUPERSCRIPT THREE}\N{DEGREE SIGN}",
        0.47,
        0.48,
    ),
    ("acekosvxyzJLF", 0.605, 0.615),
    ("bdghnpquEPS", 0.65, 0.655),
    ("0123456789BKRTXZ+=\N{MINUS SIGN}\N{MULTIPLICATION SIGN}\N{MICRO SIGN}", 0.67, 0.695),
    ("\N{NOT EQUAL TO}\N{GREATER-THAN OR EQUAL TO}\N{LESS-THAN OR EQUAL TO}", 0.67, 0.695),
    ("AVY", 0.705, 0.73),
    ("CDGHNOQU", 0.775, 0.785),
    ("mw%M", 0.905, 0.915),
)
_PLAIN = {letter: plain for letters, plain, _ in _CLASSES for letter in letters}
_BOLD = {letter: bold for letters, _, bold in _CLASSES for letter in letters}
_WIDEST = 1.01


def advance(text: str, *, bold: bool = False) -> float:
    """The width that a text surely does not exceed, in type sizes."""
    known = _BOLD if bold else _PLAIN
    return sum(known.get(letter, _WIDEST) for letter in text)
