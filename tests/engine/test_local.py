"""A reader is told where the site has a part in a dose."""

from datetime import date

import pytest

from pocketref.engine.local import local_notes
from pocketref.engine.planning import plan
from pocketref.model.finding import Finding, Severity
from pocketref.model.noun import but
from pocketref.model.patient import Vial
from pocketref.model.plan import Line
from pocketref.model.preparation import NotPrepared, Prepared, Rounded
from pocketref.model.site import RoundingPolicy, SiteRules
from tests.making import a_patient, a_protocol, an_occasion, docetaxel, q

STOCK = (Vial(drug="docetaxel", strength=q("20 mg/mL")),)
TAXANES = RoundingPolicy(kind="taxane", to=q("10 mg"), limit=q("10 %"))
SITE = SiteRules(rounding=(TAXANES,), stocked=STOCK)


def _line(site: SiteRules, vial: str | None = None, weight: str = "68 kg") -> Line:
    vials = {} if vial is None else {"docetaxel": vial}
    day = plan(
        but(a_protocol(), site=site),
        a_patient(weight),
        an_occasion(on=date(2026, 3, 9), vials=vials),
    )
    found = day.line("docetaxel")
    assert found is not None
    return found


def _codes(line: Line) -> set[str]:
    return {finding.code for finding in line.findings}


def test_without_a_site_nothing_is_rounded_and_the_vial_is_asked_for() -> None:
    line = _line(SiteRules())
    assert line.rounded is None
    assert isinstance(line.preparation, NotPrepared)
    assert line.preparation.needs == ("vial",)


def test_stocked_vials_are_taken_where_none_was_named_and_it_is_said() -> None:
    line = _line(SITE)
    assert isinstance(line.preparation, Prepared)
    assert str(line.preparation.from_concentration) == "20 mg/mL"
    assert "site-vials" in _codes(line)


def test_the_vial_that_was_named_stands_over_the_stock() -> None:
    line = _line(SITE, vial="10 mg/mL")
    assert isinstance(line.preparation, Prepared)
    assert str(line.preparation.from_concentration) == "10 mg/mL"
    assert "site-vials" not in _codes(line)


def test_a_policy_stands_beside_the_dose_and_changes_nothing_else() -> None:
    line = _line(SITE)
    assert line.rounded is not None
    bare = _line(SiteRules(stocked=STOCK))
    assert but(line, rounded=None) == bare


@pytest.mark.parametrize(("within", "notes"), [(True, 0), (False, 1)])
def test_what_the_policy_does_not_reach_is_told(within: bool, notes: int) -> None:  # noqa: FBT001
    local = Rounded(give=q("150 mg"), deviation=q("11 %"), limit=q("10 %"), within=within)
    told = tuple(local_notes(docetaxel(), (), None, local))
    assert told[:1] == notes * (
        Finding(
            severity=Severity.NOTE,
            code="site-rounds-too-far",
            about="docetaxel",
            amounts=(q("150 mg"), q("11 %"), q("10 %")),
        ),
    )


def test_stock_that_leaves_the_strength_open_is_not_said_to_be_used() -> None:
    assert tuple(local_notes(docetaxel(), STOCK, NotPrepared(needs=("vial",)), None)) == ()
