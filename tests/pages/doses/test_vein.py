from pocketref.pack.library import Library
from pocketref.pages.doses.vein import flushes, leaks
from pocketref.pages.plans import plan_of
from tests.pages.wards import ACCEPTED, ANTIBODIES, NAB, VINORELBINE, occasion, on, worksheet


def test_a_flush_stands_between_an_antibody_and_a_taxane_in_glucose(library: Library) -> None:
    (flush,) = flushes(library, plan_of(worksheet(), library))
    assert flush.text == (
        "If DOCEtaxel is in glucose 5%: line flushed between trastuzumab and DOCEtaxel"
    )
    assert "Glucose solutions are ruled out for trastuzumab" in flush.why
    assert flush.why.endswith("DOCEtaxel in glucose 5%: US compendium.")


def test_the_antibody_that_runs_last_is_the_one_that_is_flushed(library: Library) -> None:
    (flush,) = flushes(library, plan_of(worksheet(occasion(first="trastuzumab")), library))
    assert "between pertuzumab and DOCEtaxel" in flush.text


def test_drugs_that_are_never_in_glucose_need_no_flush(library: Library) -> None:
    assert flushes(library, plan_of(on(ANTIBODIES), library)) == ()
    assert flushes(library, plan_of(on(VINORELBINE), library)) == ()


def test_what_leaks_is_said_by_the_sources_that_were_read_or_said_to_be_silent(
    library: Library,
) -> None:
    told = {leak.name: leak.text for leak in leaks(library, plan_of(on(VINORELBINE), library))}
    assert "Vinorelbine is a vesicant" in told["vinorelbine"]
    assert told["pertuzumab"] == "Not in the sources that were read."
    alone = worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED)
    named = {leak.name: leak.text for leak in leaks(library, plan_of(alone, library))}
    assert "vesicant" in named["nab-PACLitaxel"]
