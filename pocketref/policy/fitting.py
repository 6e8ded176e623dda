"""Whether what a site file names is there: drugs and their vials, kinds, limits, letters, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pocketref.model.noun import noun
from pocketref.policy.form import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocketref.model.bounds import Bounds
    from pocketref.model.drug import Drug, Presentation
    from pocketref.model.patient import Vial
    from pocketref.model.quantity import Quantity
    from pocketref.model.reader import Locale
    from pocketref.model.site import LocalLimit, Site


class Known(Protocol):
    """What of a pack is asked; the open pack has it all."""

    def drugs(self) -> tuple[Drug, ...]:
        """Every drug."""

    def limits(self) -> tuple[Bounds, ...]:
        """The limits of every value that may be entered."""

    def locales(self) -> tuple[Locale, ...]:
        """Places with a list of their own for letters in capitals."""

    def kind_of(self, name: str) -> str | None:
        """What an id leads to."""


@noun
class Misfit:
    """Something that is not there: where it stands in the file, and what could stand there."""

    path: tuple[str | int, ...]
    given: str
    allowed: str
    code: str = OUTSIDE


def misfits(site: Site, known: Known, pages: tuple[str, ...]) -> Iterator[Misfit]:
    """Everything a site names that the pack does not have."""
    if site.rules.rounding or site.rules.stocked:
        drugs = {drug.id: drug for drug in known.drugs()}
        yield from _kinds(site, {drug.kind for drug in drugs.values()})
        for vial in site.rules.stocked:
            yield from _vial(vial, drugs)
    for limit in site.normals:
        yield from _limit(limit, known.limits())
    if site.manner.locale:
        yield from _letters(site.manner.locale, known.locales())
    for note in site.notes:
        yield from _page(note.page, known, pages)


def _kinds(site: Site, kinds: set[str]) -> Iterator[Misfit]:
    for policy in site.rules.rounding:
        if policy.kind not in kinds:
            yield Misfit(
                path=("rounding", policy.kind), given=policy.kind, allowed=_listed(sorted(kinds))
            )


def _vial(vial: Vial, drugs: dict[str, Drug]) -> Iterator[Misfit]:
    drug = drugs.get(vial.drug)
    offered = () if drug is None or drug.preparation is None else drug.preparation.presentations
    path = ("stocked", vial.drug)
    if not offered:
        prepared = [each.id for each in drugs.values() if each.preparation is not None]
        yield Misfit(path=path, given=vial.drug, allowed=_listed(prepared))
    elif vial.strength not in tuple(_strengths(offered)):
        vials = dict.fromkeys(map(str, _strengths(offered)))
        yield Misfit(path=path, given=str(vial.strength), allowed=_listed(vials))


def _strengths(offered: tuple[Presentation, ...]) -> Iterator[Quantity]:
    for each in offered:
        yield each.concentration.value
        if each.content is not None:
            yield each.content.value


def _limit(limit: LocalLimit, bounds: tuple[Bounds, ...]) -> Iterator[Misfit]:
    """A limit of normal is held against its own bounds, else against those of its measure."""
    measure = limit.field.removesuffix("-normal")
    by_name = {each.id: each for each in bounds}
    found = by_name.get(limit.field) or by_name.get(measure)
    if found is None or found.possible is None:
        return
    same = limit.value.unit == found.unit
    if not same or limit.value not in found.possible or _places(limit) > found.decimals:
        allowed = f"{found.possible}, with at most {found.decimals} decimal places"
        yield Misfit(path=("normal", measure), given=str(limit.value), allowed=allowed)


def _places(limit: LocalLimit) -> int:
    exponent = limit.value.value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _letters(locale: str, locales: tuple[Locale, ...]) -> Iterator[Misfit]:
    known = tuple(each.id for each in locales)
    if locale not in known:
        yield Misfit(path=("view", "letters"), given=locale, allowed=_listed(known))


def _page(route: str, known: Known, pages: tuple[str, ...]) -> Iterator[Misfit]:
    page, _, item = route.partition("/")
    if page not in pages or (item and known.kind_of(item) is None):
        yield Misfit(path=("notes", route), given=route, allowed=_listed(pages))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
