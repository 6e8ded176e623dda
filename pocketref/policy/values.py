"""What one value of a site file may be: its type, and the limits within which it is safe."""

import re
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from pocketref.model.patient import Vial
from pocketref.model.quantity import Quantity
from pocketref.policy.form import OUTSIDE, WRONG, UnfitError

Choice = TypeVar("Choice", bound=StrEnum)

_AMOUNT = re.compile(r"(?P<value>[0-9]{1,6}(?:\.[0-9]{1,4})?) ?(?P<unit>\S+)")
_NUMBER = re.compile(r"[0-9+()#*/.,\- ]{2,30}")
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")
_KEY = re.compile(r"[A-Za-z0-9+/=]{40,120}")
_ANY_AMOUNT = "an amount with its unit, for example “10 mg”"


def flag(given: object) -> bool:
    """True or false."""
    if not isinstance(given, bool):
        raise UnfitError(WRONG, "true or false")
    return given


def whole(low: int, high: int) -> Callable[[object], int]:
    """A whole number between two others, both included."""
    allowed = f"{low} to {high}"

    def read(given: object) -> int:
        if isinstance(given, bool) or not isinstance(given, int):
            raise UnfitError(WRONG, f"a whole number, {allowed}")
        if not low <= given <= high:
            raise UnfitError(OUTSIDE, allowed)
        return given

    return read


def words(most: int) -> Callable[[object], str]:
    """A few words on one line."""
    allowed = f"1 to {most} characters on one line"

    def read(given: object) -> str:
        text = _text(given)
        if not text.strip() or len(text) > most or not text.isprintable():
            raise UnfitError(OUTSIDE, allowed)
        return " ".join(text.split())

    return read


def choice(kind: type[Choice]) -> Callable[[object], Choice]:
    """One of a few names."""
    names = tuple(each.value for each in kind)

    def read(given: object) -> Choice:
        text = _text(given)
        if text not in names:
            raise UnfitError(OUTSIDE, ", ".join(names))
        return kind(text)

    return read


def identifier(given: object) -> str:
    """The id of something in the pack, or a place in the window: `regimen/heart`."""
    text = _text(given)
    if not _IDENTIFIER.fullmatch(text):
        raise UnfitError(OUTSIDE, "small letters, digits and hyphens")
    return text


def telephone(given: object) -> str:
    """A number as it is dialled."""
    text = _text(given)
    if not _NUMBER.fullmatch(text) or not any(sign.isdigit() for sign in text):
        raise UnfitError(OUTSIDE, "digits, spaces and + ( ) # * / - . only")
    return " ".join(text.split())


def amount(given: object) -> Quantity:
    """An amount above nothing, with its unit; the space between them may be left out."""
    written = _AMOUNT.fullmatch(_text(given).strip())
    if written is None:
        raise UnfitError(OUTSIDE, _ANY_AMOUNT)
    try:
        found = Quantity(value=Decimal(written["value"]), unit=written["unit"])
    except ValueError as error:
        raise UnfitError(OUTSIDE, _ANY_AMOUNT) from error
    if not found.value:
        raise UnfitError(OUTSIDE, "more than 0")
    return found


def within(unit: str, high: int) -> Callable[[object], Quantity]:
    """An amount in one unit, above nothing and not above so many."""

    def read(given: object) -> Quantity:
        found = amount(given)
        if found.unit != unit or found.value > high:
            raise UnfitError(OUTSIDE, f"more than 0, up to {high} {unit}")
        return found

    return read


def strengths(drug: str) -> Callable[[object], tuple[Vial, ...]]:
    """The vials of a drug in the cupboard: each a concentration or a content."""
    allowed = "a list such as [“20 mg/mL”] or [“150 mg”, “420 mg”]"

    def read(given: object) -> tuple[Vial, ...]:
        if not isinstance(given, list):
            raise UnfitError(WRONG, allowed)
        found = tuple(amount(each) for each in given)
        if not found or any(each.unit not in {"mg", "mg/mL"} for each in found):
            raise UnfitError(OUTSIDE, allowed)
        return tuple(Vial(drug=drug, strength=each) for each in found)

    return read


def public_keys(given: object) -> tuple[str, ...]:
    """Public keys, each as one line of letters and digits."""
    if not isinstance(given, list):
        raise UnfitError(WRONG, "a list of texts")
    if not all(isinstance(each, str) and _KEY.fullmatch(each) for each in given):
        raise UnfitError(OUTSIDE, "public keys in base64")
    return tuple(map(str, given))


def _text(given: object) -> str:
    if not isinstance(given, str):
        raise UnfitError(WRONG, "a text in quotation marks")
    return given
