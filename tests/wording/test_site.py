"""Each fault of a site file is one sentence with its line."""

import pytest

from pocketref.model.site import Site, SiteFault
from pocketref.wording.site import call, here, not_used, site_fault
from pocketref.wording.units import NBSP
from tests.siting import HERE


def _fault(
    code: str, line: int = 4, key: str = "", given: str = "", allowed: str = ""
) -> SiteFault:
    return SiteFault(
        file="/etc/pocketref/site.toml", line=line, code=code, key=key, given=given, allowed=allowed
    )


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (
            _fault("site-unknown-key", key="nme"),
            "Site file site.toml, line 4: “nme” is not a known key.",
        ),
        (
            _fault("site-wrong-type", key="kiosk", given="1", allowed="true or false"),
            "Site file site.toml, line 4: “kiosk” must be true or false, not 1.",
        ),
        (
            _fault("site-not-allowed", key="idle_minutes", given="600", allowed="1 to 60"),
            "Site file site.toml, line 4: “idle_minutes” is 600; allowed: 1 to 60.",
        ),
        (
            _fault("site-missing-key", key="telephone", allowed="number"),
            "Site file site.toml, line 4: “telephone” has no “number”.",
        ),
        (_fault("site-not-toml"), "Site file site.toml, line 4: this is not TOML."),
        (_fault("site-not-text", 0), "Site file site.toml: it is not UTF-8 text."),
        (_fault("site-too-long", 0), "Site file site.toml: it is too long for a site file."),
        (
            _fault("site-unreadable", 0, given="Permission denied"),
            "Site file site.toml: it cannot be read (Permission denied).",
        ),
    ],
)
def test_a_fault_is_said_with_its_file_and_line(fault: SiteFault, text: str) -> None:
    assert site_fault(fault) == text


def test_a_file_of_windows_is_named_alike() -> None:
    fault = SiteFault(file="C:\\ProgramData\\Pocketref\\site.toml", line=1, code="site-not-toml")
    assert site_fault(fault) == "Site file site.toml, line 1: this is not TOML."


def test_that_the_file_is_not_used_is_said_once() -> None:
    fault = _fault("site-unknown-key", key="nme")
    one, two, three = (Site(faults=(fault,) * many) for many in (1, 2, 3))
    said = "Site file site.toml, line 4: “nme” is not a known key."
    assert not_used(Site()) == ""
    assert not_used(one) == f"{said} The program runs on its defaults."
    assert not_used(two) == f"{said} It has 1 more fault. The program runs on its defaults."
    assert not_used(three) == f"{said} It has 2 more faults. The program runs on its defaults."


def test_the_hospital_is_named_before_whom_to_call() -> None:
    assert here(Site()) == ()
    assert [each.replace(NBSP, " ") for each in here(HERE)] == [
        "Day unit",
        "Chemotherapy pharmacy 01234 567",
        "On-call oncologist 01234 999",
    ]


def test_whom_to_call_is_said_only_where_a_line_is_set() -> None:
    assert call(Site()) == ()
    assert [each.replace(NBSP, " ") for each in call(HERE)] == [
        "Local: Chemotherapy pharmacy 01234 567; On-call oncologist 01234 999."
    ]
