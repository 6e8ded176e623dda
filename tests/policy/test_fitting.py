"""What a site names must be in the pack, or it is told what could stand there."""

import pytest

from pocketref.model.bounds import Bounds
from pocketref.model.drug import Drug
from pocketref.model.noun import but
from pocketref.model.patient import Vial
from pocketref.model.reader import Locale, Manner
from pocketref.model.site import LocalLimit, LocalNote, RoundingPolicy, Site, SiteRules
from pocketref.policy.fitting import misfits
from tests.making import docetaxel, q, some_bounds, trastuzumab

PAGES = ("doses", "regimen")


class _Pack:
    """A pack of two drugs, one place with letters of its own, and one page about the heart."""

    def drugs(self) -> tuple[Drug, ...]:
        return (docetaxel(), trastuzumab(), but(docetaxel(), id="bare", preparation=None))

    def limits(self) -> tuple[Bounds, ...]:
        return some_bounds()

    def locales(self) -> tuple[Locale, ...]:
        return (Locale(id="nz", title="New Zealand", letters=()),)

    def kind_of(self, name: str) -> str | None:
        return "article" if name == "heart" else None


def _rounding(kind: str) -> Site:
    return Site(rules=SiteRules(rounding=(RoundingPolicy(kind=kind, limit=q("5 %")),)))


def _stocked(drug: str, strength: str) -> Site:
    return Site(rules=SiteRules(stocked=(Vial(drug=drug, strength=q(strength)),)))


def _normal(field: str, value: str) -> Site:
    return Site(normals=(LocalLimit(field=field, value=q(value)),))


def _note(page: str) -> Site:
    return Site(notes=(LocalNote(page=page, text="Ask."),))


@pytest.mark.parametrize(
    "site",
    [
        Site(),
        _rounding("taxane"),
        _stocked("docetaxel", "20 mg/mL"),
        _stocked("trastuzumab", "150 mg"),
        _normal("lvef-normal", "50 %"),
        _normal("anc-normal", "2 10^9/L"),
        _normal("unbounded-normal", "2 10^9/L"),
        Site(manner=Manner(locale="nz")),
        _note("doses"),
        _note("regimen/heart"),
    ],
)
def test_what_is_in_the_pack_fits(site: Site) -> None:
    assert tuple(misfits(site, _Pack(), PAGES)) == ()


@pytest.mark.parametrize(
    ("site", "path", "given", "allowed"),
    [
        (_rounding("tax"), ("rounding", "tax"), "tax", "antibody, taxane"),
        (_stocked("aspirin", "1 mg"), ("stocked", "aspirin"), "aspirin", "docetaxel, trastuzumab"),
        (_stocked("bare", "20 mg"), ("stocked", "bare"), "bare", "docetaxel, trastuzumab"),
        (
            _stocked("trastuzumab", "7 mg"),
            ("stocked", "trastuzumab"),
            "7 mg",
            "21 mg/mL, 150 mg, 420 mg",
        ),
        (
            _normal("lvef-normal", "70 %"),
            ("normal", "lvef"),
            "70 %",
            "40 to 60 %, with at most 0 decimal places",
        ),
        (
            _normal("lvef-normal", "52.5 %"),
            ("normal", "lvef"),
            "52.5 %",
            "40 to 60 %, with at most 0 decimal places",
        ),
        (
            _normal("anc-normal", "2 %"),
            ("normal", "anc"),
            "2 %",
            "0 to 100 10^9/L, with at most 0 decimal places",
        ),
        (Site(manner=Manner(locale="xx")), ("view", "letters"), "xx", "nz"),
        (_note("dosis"), ("notes", "dosis"), "dosis", "doses, regimen"),
        (_note("regimen/hart"), ("notes", "regimen/hart"), "regimen/hart", "doses, regimen"),
    ],
)
def test_what_is_not_in_the_pack_is_told(
    site: Site, path: tuple[str, ...], given: str, allowed: str
) -> None:
    (misfit,) = misfits(site, _Pack(), PAGES)
    assert (misfit.path, misfit.given, misfit.allowed) == (path, given, allowed)
