"""The site file: read, every key known, typed and within its limits; or not used, and why."""

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Vial
from pocketref.model.quantity import Quantity
from pocketref.model.reader import Manner, Reader, Spelling
from pocketref.model.site import (
    LocalLimit,
    LocalNote,
    Phone,
    RoundingPolicy,
    Site,
    SiteFault,
    SiteRules,
)
from pocketref.policy import values
from pocketref.policy.fitting import Known, misfits
from pocketref.policy.form import Faults, Form, UnfitError
from pocketref.policy.lines import UNREADABLE, Lines, unreadable

MOST_BYTES = 50_000
# Limits of what a site may set: product limits, pending pharmacist review. No policy may round
# further than the statement on rounding in the pack accepts (`round-hopa`).
MOST_DEVIATION = 10
_MOST_STEP = 100
_IDLE = values.whole(1, 60)
_MOST_NOTE = 300
WHOLE_VIALS = "whole vials"
NORMALS = ("lvef", "anc", "platelets", "haemoglobin")


def read_site(path: Path, known: Known | None = None, pages: tuple[str, ...] = ()) -> Site:
    """Read a site file. With a fault in it, everything is as by default, and the faults are told.

    Args:
        path: of the file.
        known: the pack, to look up what the file names; without it only the file is checked.
        pages: the ids of the window's pages, which notes may stand on.
    """
    try:
        written = _bytes(path)
    except OSError as error:
        return _unread(path, "site-unreadable", error.strerror or "")
    if len(written) > MOST_BYTES:
        return _unread(path, "site-too-long")
    try:
        return _read(path, written.decode("utf-8-sig"), known, pages)
    except UnicodeDecodeError:
        return _unread(path, "site-not-text")


def _read(path: Path, text: str, known: Known | None, pages: tuple[str, ...]) -> Site:
    try:
        given = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        return _broken(path, _stopped_at(error, text))
    except UNREADABLE:  # a number too long for any use, brackets in brackets without end
        return _broken(path, unreadable(text))
    faults = Faults(str(path), Lines(text))
    site = _site(Form(given, faults))
    if known is not None and not faults.found:
        for misfit in misfits(site, known, pages):
            faults.add(misfit.path, misfit.code, misfit.given, misfit.allowed)
    if faults.found:
        return Site(file=str(path), faults=faults.in_order())
    return but(site, file=str(path))


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _unread(path: Path, code: str, given: str = "") -> Site:
    fault = SiteFault(file=str(path), code=code, given=given)
    return Site(file=str(path), faults=(fault,))


def _broken(path: Path, line: int) -> Site:
    """Not TOML, from this line on."""
    fault = SiteFault(file=str(path), line=line, code="site-not-toml")
    return Site(file=str(path), faults=(fault,))


def _stopped_at(error: tomllib.TOMLDecodeError, text: str) -> int:
    """Which line the reader stopped at is only in its message, so far."""
    _, _, place = str(error).partition("(at line ")
    line = place.partition(",")[0]
    return int(line) if line.isdigit() else max(1, len(text.rstrip().splitlines()))


def _site(form: Form) -> Site:
    site = Site(
        name=form.take("name", values.words(60), ""),
        region=form.take("region", values.choice(Region), Region.US),
        formula=form.take("bsa", values.choice(Formula), Formula.MOSTELLER),
        idle=form.take("idle_minutes", _IDLE, Site().idle),
        kiosk=form.take("kiosk", values.flag, default=False),
        recovery=form.take("recovery", values.flag, default=True),
        sound=form.take("sound", values.flag, default=False),
        decimal_comma=form.take("decimal_comma", values.flag, default=False),
        keys=form.take("keys", values.public_keys, ()),
        phones=tuple(_phone(each) for each in form.listed("telephone")),
        manner=_manner(form.table("view")),
        rules=SiteRules(
            rounding=tuple(_policies(form.table("rounding"))),
            stocked=tuple(_stocked(form.table("stocked"))),
        ),
        normals=tuple(_normals(form.table("normal"))),
        notes=tuple(_notes(form.table("notes"))),
    )
    form.close()
    return site


def _phone(form: Form) -> Phone:
    form.require("title", "number")
    title = form.take("title", values.words(40), "")
    number = form.take("number", values.telephone, "")
    form.close()
    return Phone(title=title, number=number)


def _manner(form: Form) -> Manner:
    manner = Manner(
        reader=form.take("reader", values.choice(Reader), Manner().reader),
        spelling=form.take("spelling", values.choice(Spelling), Manner().spelling),
        locale=form.take("letters", values.identifier, ""),
    )
    form.close()
    return manner


def _policies(form: Form) -> Iterator[RoundingPolicy]:
    for kind, each in form.tables():
        each.require("to", "limit")
        step = each.take("to", _step, None)
        limit = each.take("limit", values.within("%", MOST_DEVIATION), None)
        each.close()
        if limit is not None:
            yield RoundingPolicy(kind=kind, to=step, limit=limit)


def _step(given: object) -> Quantity | None:
    """So many milligrams, or whole vials."""
    if given == WHOLE_VIALS:
        return None
    try:
        return values.within("mg", _MOST_STEP)(given)
    except UnfitError as unfit:
        raise UnfitError(unfit.code, f"{unfit.allowed}, or “{WHOLE_VIALS}”") from unfit


def _stocked(form: Form) -> Iterator[Vial]:
    for drug in form.keys:
        yield from form.take(drug, values.strengths(drug), ())


def _normals(form: Form) -> Iterator[LocalLimit]:
    for name in NORMALS:
        value = form.take(name, values.amount, None)
        if value is not None:
            yield LocalLimit(field=f"{name}-normal", value=value)
    form.close()


def _notes(form: Form) -> Iterator[LocalNote]:
    for page in form.keys:
        if text := form.take(page, values.words(_MOST_NOTE), ""):
            yield LocalNote(page=page, text=text)
