from datetime import date

from pocketref.cli.documents import document, error, findings, pack, quantity, site_of
from pocketref.model.edition import Edition
from pocketref.model.fact import Review, ReviewState
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.finding import Finding, Severity
from pocketref.model.site import Site, SiteFault
from tests.calling import called
from tests.siting import HERE
from tests.stating import q

EDITION = Edition(
    id="a-pack",
    version="2026.03",
    dated=date(2026, 3, 2),
    article_dated=date(2025, 11, 5),
    review=Review(state=ReviewState.SUBMITTED),
    digest="abc",
)


def test_a_document_names_its_schema_and_its_pack() -> None:
    assert document("day", EDITION, {"facts": []}) == {
        "schema": "pocketref/day/1",
        "pack": {
            "id": "a-pack",
            "version": "2026.03",
            "date": "2026-03-02",
            "digest": "abc",
            "review": "submitted",
        },
        "facts": [],
    }


def test_without_a_pack_it_is_null_and_not_absent() -> None:
    assert pack(None) is None


def test_a_quantity_is_a_figure_and_a_unit() -> None:
    assert quantity("544", q("544.0 mg")) == {"value": "544", "unit": "mg"}


def test_a_finding_is_told_once() -> None:
    found = Finding(
        severity=Severity.CAUTION, code="held-by-decision", about="docetaxel", facts=("a-fact",)
    )
    assert findings((found, found), called) == [
        {
            "code": "held-by-decision",
            "severity": "caution",
            "about": "docetaxel",
            "text": "DOCEtaxel is held by decision.",
            "facts": ["a-fact"],
        }
    ]


def test_what_an_error_does_not_have_is_null() -> None:
    told = error(Fault(code=FaultCode.USAGE, field="", other="unrecognized arguments: --x"))
    assert told == {
        "code": "usage",
        "field": None,
        "value": None,
        "allowed": None,
        "message": "Unrecognized arguments: --x. See pocketref --help.",
    }


def test_a_site_file_is_named_where_it_had_a_part() -> None:
    fault = SiteFault(file="a.toml", code="site-not-text")
    assert site_of(Site()) is None
    assert site_of(Site(file="a.toml", faults=(fault,))) is None
    assert site_of(Site(file="a.toml")) == {"file": "a.toml", "name": None}
    assert site_of(HERE) == {"file": "site.toml", "name": "Day unit"}
