import pytest

from pocketref.model.gate import Subject
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.regimen.banding import bands, quiet
from pocketref.pages.regimen.view import Band
from tests.pages.wards import REGIMEN, patient, worksheet


def article(library: Library, *, symptoms: bool | None) -> tuple[Band, ...]:
    protocol = library.protocol(REGIMEN)
    rules = (rule for rule in protocol.gates if rule.about is Subject.LVEF)
    rule = next(rule for rule in rules if rule.source == "article")
    sheet = worksheet(measured=but(patient(lvef_baseline="62 %"), symptoms=symptoms))
    return bands(protocol, rule, sheet, 35, 70)


@pytest.mark.parametrize(
    ("symptoms", "last"),
    [
        (None, ("go", "continue", "continue, if no symptoms")),
        (False, ("go", "continue", "")),
        (True, ("unclear", "unclear", "")),
    ],
)
def test_each_continue_hangs_on_symptoms(
    library: Library, *, symptoms: bool | None, last: tuple[str, str, str]
) -> None:
    band = article(library, symptoms=symptoms)[-1]
    assert (band.verdict, band.text, band.said) == last


def test_where_a_value_is_missing_the_band_says_so(library: Library) -> None:
    protocol = library.protocol(REGIMEN)
    rule = next(rule for rule in protocol.gates if rule.id == "lvef-trastuzumab-us")
    sheet = worksheet(measured=patient(lvef_baseline="62 %"))
    shown = bands(protocol, rule, sheet, 35, 70)
    assert [band.verdict for band in shown] == ["hold", "depends", "go"]


def test_what_is_only_shown_has_no_warning_colour(library: Library) -> None:
    assert {band.verdict for band in quiet(article(library, symptoms=None))} == {"beside", "go"}
