"""What is missing, as a sentence; and the names it uses."""

from pocketref.wording.names import joined, within

_PHRASES = {
    "alt-baseline": "the ALT baseline",
    "ast-baseline": "the AST baseline",
    "bilirubin-baseline": "the bilirubin baseline",
    "expected-fall": "whether the count is expected to fall",
    "lower-limit": "your laboratory's lower limit of normal",
    "skin-area": "the skin area",
    "stools": "the number of stools a day over baseline",
    "sustained": "whether the fever lasted",
    "two-readings": "two readings hours apart",
    "white-cells": "the white cell count",
    "acknowledge": "it to be acknowledged that this is a single-agent label dose",
    "chemotherapy": "whether chemotherapy is possible",
    "first-line": "what the first line contained",
    "cycle": "the cycle: loading or maintenance",
    "hr": "the hormone receptors",
    "lvef": "the LVEF now",
    "lvef-baseline": "the LVEF baseline",
    "lvef-normal": "your local lower limit of LVEF",
    "lvef-on": "the date of the last echo",
    "months": "the months since adjuvant treatment",
    "prior": "what was given before",
    "regimen": "the regimen",
    "taxane-level": "the dose level",
    "vial": "the strength of the vial in hand",
}
_PURPOSES = {
    ("height",): " to work out body surface area",
    ("weight", "height"): " to work out body surface area",
    ("height", "weight"): " to work out body surface area",
}


UNTIL_CONFIRMED = "Hidden until confirmed."
UNTIL_AGREED = "No dose until the values agree."


def until_valid(name: str) -> str:
    """Say which value must be corrected before there is a dose."""
    return f"No dose until the {within(name)} is valid."


def needs_sentence(missing: tuple[str, ...]) -> str:
    """Say which values are missing, in one sentence."""
    if not missing:
        return "Nothing is missing."
    phrases = tuple(_PHRASES.get(name, within(name)) for name in missing)
    return f"Needs {joined(phrases)}{_PURPOSES.get(missing, '')}."
