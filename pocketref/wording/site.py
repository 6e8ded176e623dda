"""Whom to call at a site, and a sentence for each fault of its file: where, what, what instead."""

from collections.abc import Callable
from pathlib import PurePath

from pocketref.model.site import Site, SiteFault
from pocketref.wording import numbers
from pocketref.wording.units import NBSP

LOCAL = "Local"
DEFAULTS = "The program runs on its defaults."


def telephones(site: Site) -> tuple[str, ...]:
    """Whom to call: `Pharmacy 01234 567`, one for each line."""
    return tuple(f"{each.title} {each.number.replace(' ', NBSP)}" for each in site.phones)


def call(site: Site) -> tuple[str, ...]:
    """Whom to call, as the last sentence of a stop; nothing where no line is set."""
    return (f"{LOCAL}: {'; '.join(telephones(site))}.",) if site.phones else ()


def here(site: Site) -> tuple[str, ...]:
    """Who the hospital is, and whom to call there, one for each line; nothing without a file."""
    return (*((site.name,) if site.name else ()), *telephones(site))


def site_fault(fault: SiteFault) -> str:
    """Say what is wrong, without what follows from it."""
    name = PurePath(fault.file.replace("\\", "/")).name
    line = f", line {numbers.count(fault.line)}" if fault.line else ""
    return f"Site file {name}{line}: {_SAID[fault.code](fault)}"


def not_used(site: Site) -> str:
    """Why the whole file is not used, in one line: its first fault, and how many more."""
    if not site.faults:
        return ""
    more = len(site.faults) - 1
    faults = "fault" if more == 1 else "faults"
    others = f" It has {numbers.count(more)} more {faults}." if more else ""
    return f"{site_fault(site.faults[0])}{others} {DEFAULTS}"


def _unknown(fault: SiteFault) -> str:
    return f"“{fault.key}” is not a known key."


def _type(fault: SiteFault) -> str:
    return f"“{fault.key}” must be {fault.allowed}, not {fault.given}."


def _outside(fault: SiteFault) -> str:
    return f"“{fault.key}” is {fault.given}; allowed: {fault.allowed}."


def _missing(fault: SiteFault) -> str:
    return f"“{fault.key}” has no “{fault.allowed}”."


_SAID: dict[str, Callable[[SiteFault], str]] = {
    "site-missing-key": _missing,
    "site-not-allowed": _outside,
    "site-not-text": lambda _: "it is not UTF-8 text.",
    "site-not-toml": lambda _: "this is not TOML.",
    "site-too-long": lambda _: "it is too long for a site file.",
    "site-unknown-key": _unknown,
    "site-unreadable": lambda fault: f"it cannot be read ({fault.given}).",
    "site-wrong-type": _type,
}
